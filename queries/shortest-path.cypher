// title: How actors are joined
// question: Through whom are two people who never met joined in the fewest steps?

MATCH (one:Person)-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(:Person|Organization|Country)-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(other:Person)
WHERE one.uri < other.uri AND NOT (one)-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(other)
WITH DISTINCT one, other
MATCH path = shortestPath((one)-[:ATTENDED|HOLDS_ROLE|MEMBER_OF|TOLD|COMMUNICATED_WITH*..6]-(other))
RETURN one.name AS one, other.name AS other, length(path) AS steps, [node IN nodes(path) | node.name] AS path
ORDER BY steps, one, other
LIMIT 25;
