// title: What most documents state
// question: Which edges rest on most documents?

MATCH (one)-[edge]->(other:!Unstated&!Value)
WHERE edge.support IS NOT NULL
RETURN one.name AS one, type(edge) AS relation, other.name AS other, edge.support AS documents
ORDER BY documents DESC, one, relation, other
LIMIT 25;
