// title: Denied, or merely possible
// question: What is denied or alleged, and in which words? None of it is an edge.

MATCH (subject)<-[:SUBJECT]-(claim:Claim)-[:IN_DOCUMENT]->(document:Document)
WHERE claim.polarity = 'negated' OR claim.certainty = 'possible'
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN subject.name AS subject, claim.relation AS relation, object.name AS object,
       claim.polarity AS polarity, claim.certainty AS certainty, claim.quote AS words, document.name AS document
ORDER BY document, claim.start;
