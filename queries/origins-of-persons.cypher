// title: Origins of persons
// question: Where is each person from, and in which sense: born, national, resident?

MATCH (person:Person)-[origin:ORIGIN]->(place)
RETURN person.name AS person, place.name AS origin, origin.kind AS kind
ORDER BY person, origin;
