// title: Statements by speaker
// question: Who said what, in which words, and in which document?

MATCH (speaker)<-[:SUBJECT]-(claim:Claim {relation: 'SAID'})-[:IN_DOCUMENT]->(document:Document)
RETURN speaker.name AS speaker, claim.quote AS words, document.name AS document
ORDER BY speaker, document, claim.start;
