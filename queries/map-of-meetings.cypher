// title: The map of meetings
// question: Who sits at which table, and where? (drawn as a graph)

MATCH (actor)-[attended:ATTENDED]->(meeting:Meeting)
OPTIONAL MATCH (meeting)-[held:HELD_IN]->(place)
RETURN actor, attended, meeting, held, place
LIMIT 120;
