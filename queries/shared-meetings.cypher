// title: Who meets most often
// question: Which pairs of actors share most meetings?

MATCH (one)-[:ATTENDED]->(meeting:Meeting)<-[:ATTENDED]-(other)
WHERE one.uri < other.uri
RETURN one.name AS one, other.name AS other, count(DISTINCT meeting) AS meetings
ORDER BY meetings DESC, one, other
LIMIT 25;
