// title: Former office holders
// question: Who no longer holds a post, and who holds it now?

MATCH (before:Person)-[former:HOLDS_ROLE {status: 'former'}]->(body:!Unstated)
OPTIONAL MATCH (now:Person)-[current:HOLDS_ROLE {status: 'current'}]->(body)
WHERE toLower(current.role) = toLower(former.role)
RETURN body.name AS body, former.role AS role, before.name AS before, collect(DISTINCT now.name) AS now
ORDER BY body, role, before;
