// title: Meetings by place
// question: Which places see most meetings?

MATCH (meeting:Meeting)-[:HELD_IN]->(place)
RETURN place.name AS place, count(DISTINCT meeting) AS meetings, collect(DISTINCT meeting.name) AS which
ORDER BY meetings DESC, place;
