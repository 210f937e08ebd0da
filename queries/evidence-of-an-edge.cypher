// title: The evidence of an edge
// question: In which words, of which document, is it stated that somebody holds a post?

MATCH (person:Person)-[held:HOLDS_ROLE]->(body:!Unstated)
MATCH (claim:Claim {fact: held.uri})-[:IN_DOCUMENT]->(document:Document)
RETURN person.name AS person, held.role AS role, body.name AS body, claim.quote AS words,
       document.name AS document, claim.start AS start, claim.end AS end
ORDER BY person, role, body, document, start;
