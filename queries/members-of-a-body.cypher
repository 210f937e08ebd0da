// title: Members of a body
// question: Who belongs to which body?

MATCH (member)-[belongs:MEMBER_OF]->(body:!Unstated)
RETURN body.name AS body, member.name AS member, belongs.status AS status
ORDER BY body, member;
