// title: The most central actors
// question: Which actors have most neighbours?

MATCH (actor:Person|Organization|Country)-[:ATTENDED|HOLDS_ROLE|MEMBER_OF|TOLD|COMMUNICATED_WITH]-(other:!Unstated&!Value)
WITH actor, count(DISTINCT other) AS neighbours
RETURN actor.name AS actor, neighbours
ORDER BY neighbours DESC, actor
LIMIT 20;
