// title: Who met whom
// question: Which actors took part in the same meeting that was held?

MATCH (one)-[first:ATTENDED]->(meeting:Meeting)<-[second:ATTENDED]-(other)
WHERE first.status = 'held' AND second.status = 'held' AND one.uri < other.uri
RETURN one.name AS one, other.name AS other, meeting.name AS meeting
ORDER BY one, other, meeting;
