// title: Sources that disagree
// question: Where does one claim affirm what another denies or differs about: role, status, meeting?

MATCH (subject)<-[:SUBJECT]-(one:Claim)-[:OBJECT]->(object)<-[:OBJECT]-(other:Claim)-[:SUBJECT]->(subject)
WHERE one.relation = other.relation AND one.polarity = 'affirmed'
  AND (other.polarity = 'negated' OR (one.uri < other.uri AND one.status <> other.status))
MATCH (one)-[:IN_DOCUMENT]->(here:Document)
MATCH (other)-[:IN_DOCUMENT]->(there:Document)
RETURN subject.name AS subject, one.relation AS relation, object.name AS object,
       one.quote AS one, here.name AS here, other.quote AS other, there.name AS there
ORDER BY subject, relation, object, one, other;
