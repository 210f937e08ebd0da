// title: Speakers and recipients
// question: Who spoke to whom?

MATCH (speaker)-[told:TOLD|COMMUNICATED_WITH]->(recipient)
RETURN speaker.name AS speaker, recipient.name AS recipient, type(told) AS how, told.support AS documents
ORDER BY speaker, recipient;
