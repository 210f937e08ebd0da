// title: Planned meetings
// question: Which meetings are planned, proposed or called off, and with whom?

MATCH (actor)-[attended:ATTENDED]->(meeting:Meeting)
WHERE attended.status <> 'held'
RETURN meeting.name AS meeting, attended.status AS status, collect(DISTINCT actor.name) AS attendees
ORDER BY meeting, status;
