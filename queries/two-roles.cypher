// title: People with several posts
// question: Who holds more than one post at a time?

MATCH (person:Person)-[held:HOLDS_ROLE {status: 'current'}]->(body:!Unstated)
WITH person, collect(DISTINCT held.role + ', ' + body.name) AS posts
WHERE size(posts) > 1
RETURN person.name AS person, posts
ORDER BY size(posts) DESC, person;
