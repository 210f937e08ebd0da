// title: Origins of groups
// question: Where do the people of each group come from?

MATCH (group:PersonGroup)-[origin:ORIGIN]->(place)
RETURN group.name AS people, place.name AS origin, origin.kind AS kind
ORDER BY people, origin;
