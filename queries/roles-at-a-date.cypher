// title: Roles at a date
// question: Who held which post, as reported up to that day? (change the day)

WITH '2026-01-31' AS day
MATCH (person:Person)-[held:HOLDS_ROLE]->(body:!Unstated)
WHERE held.status = 'current' AND held.first_seen <= day
RETURN person.name AS person, held.role AS role, body.name AS body, held.last_seen AS last_seen
ORDER BY body, role, person;
