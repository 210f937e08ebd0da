// Denied, or merely possible: What is denied or alleged, and in which words? None of it is an edge.
MATCH (subject)<-[:SUBJECT]-(claim:Claim)-[:IN_DOCUMENT]->(document:Document)
WHERE claim.polarity = 'negated' OR claim.certainty = 'possible'
OPTIONAL MATCH (claim)-[:OBJECT]->(object)
RETURN subject.name AS subject, claim.relation AS relation, object.name AS object,
       claim.polarity AS polarity, claim.certainty AS certainty, claim.quote AS words, document.name AS document
ORDER BY document, claim.start;

// The evidence of an edge: In which words, of which document, is it stated that somebody holds a post?
MATCH (person:Person)-[held:HOLDS_ROLE]->(body:!Unstated)
MATCH (claim:Claim {fact: held.uri})-[:IN_DOCUMENT]->(document:Document)
RETURN person.name AS person, held.role AS role, body.name AS body, claim.quote AS words,
       document.name AS document, claim.start AS start, claim.end AS end
ORDER BY person, role, body, document, start;

// Former office holders: Who no longer holds a post, and who holds it now?
MATCH (before:Person)-[former:HOLDS_ROLE {status: 'former'}]->(body:!Unstated)
OPTIONAL MATCH (now:Person)-[current:HOLDS_ROLE {status: 'current'}]->(body)
WHERE toLower(current.role) = toLower(former.role)
RETURN body.name AS body, former.role AS role, before.name AS before, collect(DISTINCT now.name) AS now
ORDER BY body, role, before;

// The map of meetings: Who sits at which table, and where? (drawn as a graph)
MATCH (actor)-[attended:ATTENDED]->(meeting:Meeting)
OPTIONAL MATCH (meeting)-[held:HELD_IN]->(place)
RETURN actor, attended, meeting, held, place
LIMIT 120;

// Meetings by place: Which places see most meetings?
MATCH (meeting:Meeting)-[:HELD_IN]->(place)
RETURN place.name AS place, count(DISTINCT meeting) AS meetings, collect(DISTINCT meeting.name) AS which
ORDER BY meetings DESC, place;

// Members of a body: Who belongs to which body?
MATCH (member)-[belongs:MEMBER_OF]->(body:!Unstated)
RETURN body.name AS body, member.name AS member, belongs.status AS status
ORDER BY body, member;

// The most central actors: Which actors have most neighbours?
MATCH (actor:Person|Organization|Country)-[:ATTENDED|HOLDS_ROLE|MEMBER_OF|TOLD|COMMUNICATED_WITH]-(other:!Unstated&!Value)
WITH actor, count(DISTINCT other) AS neighbours
RETURN actor.name AS actor, neighbours
ORDER BY neighbours DESC, actor
LIMIT 20;

// What most documents state: Which edges rest on most documents?
MATCH (one)-[edge]->(other:!Unstated&!Value)
WHERE edge.support IS NOT NULL
RETURN one.name AS one, type(edge) AS relation, other.name AS other, edge.support AS documents
ORDER BY documents DESC, one, relation, other
LIMIT 25;

// Officials by country: Who holds a post of which country?
MATCH (person:Person)-[held:HOLDS_ROLE]->(country:Country)
WHERE held.status IN ['current', 'acting']
RETURN country.name AS country, person.name AS person, held.role AS role
ORDER BY country, person, role;

// Origins of groups: Where do the people of each group come from?
MATCH (group:PersonGroup)-[origin:ORIGIN]->(place)
RETURN group.name AS people, place.name AS origin, origin.kind AS kind
ORDER BY people, origin;

// Origins of persons: Where is each person from, and in which sense: born, national, resident?
MATCH (person:Person)-[origin:ORIGIN]->(place)
RETURN person.name AS person, place.name AS origin, origin.kind AS kind
ORDER BY person, origin;

// Planned meetings: Which meetings are planned, proposed or called off, and with whom?
MATCH (actor)-[attended:ATTENDED]->(meeting:Meeting)
WHERE attended.status <> 'held'
RETURN meeting.name AS meeting, attended.status AS status, collect(DISTINCT actor.name) AS attendees
ORDER BY meeting, status;

// Roles at a date: Who held which post, as reported up to that day? (change the day)
WITH '2026-01-31' AS day
MATCH (person:Person)-[held:HOLDS_ROLE]->(body:!Unstated)
WHERE held.status = 'current' AND held.first_seen <= day
RETURN person.name AS person, held.role AS role, body.name AS body, held.last_seen AS last_seen
ORDER BY body, role, person;

// Who meets most often: Which pairs of actors share most meetings?
MATCH (one)-[:ATTENDED]->(meeting:Meeting)<-[:ATTENDED]-(other)
WHERE one.uri < other.uri
RETURN one.name AS one, other.name AS other, count(DISTINCT meeting) AS meetings
ORDER BY meetings DESC, one, other
LIMIT 25;

// How actors are joined: Through whom are two people who never met joined in the fewest steps?
MATCH (one:Person)-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(:Person|Organization|Country)-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(other:Person)
WHERE one.uri < other.uri AND NOT (one)-[:ATTENDED]->(:Meeting)<-[:ATTENDED]-(other)
WITH DISTINCT one, other
MATCH path = shortestPath((one)-[:ATTENDED|HOLDS_ROLE|MEMBER_OF|TOLD|COMMUNICATED_WITH*..6]-(other))
RETURN one.name AS one, other.name AS other, length(path) AS steps, [node IN nodes(path) | node.name] AS path
ORDER BY steps, one, other
LIMIT 25;

// Sources that disagree: Where does one claim affirm what another denies or differs about: role, status, meeting?
MATCH (subject)<-[:SUBJECT]-(one:Claim)-[:OBJECT]->(object)<-[:OBJECT]-(other:Claim)-[:SUBJECT]->(subject)
WHERE one.relation = other.relation AND one.polarity = 'affirmed'
  AND (other.polarity = 'negated' OR (one.uri < other.uri AND one.status <> other.status))
MATCH (one)-[:IN_DOCUMENT]->(here:Document)
MATCH (other)-[:IN_DOCUMENT]->(there:Document)
RETURN subject.name AS subject, one.relation AS relation, object.name AS object,
       one.quote AS one, here.name AS here, other.quote AS other, there.name AS there
ORDER BY subject, relation, object, one, other;

// Speakers and recipients: Who spoke to whom?
MATCH (speaker)-[told:TOLD|COMMUNICATED_WITH]->(recipient)
RETURN speaker.name AS speaker, recipient.name AS recipient, type(told) AS how, told.support AS documents
ORDER BY speaker, recipient;

// Statements by speaker: Who said what, in which words, and in which document?
MATCH (speaker)<-[:SUBJECT]-(claim:Claim {relation: 'SAID'})-[:IN_DOCUMENT]->(document:Document)
RETURN speaker.name AS speaker, claim.quote AS words, document.name AS document
ORDER BY speaker, document, claim.start;

// People with several posts: Who holds more than one post at a time?
MATCH (person:Person)-[held:HOLDS_ROLE {status: 'current'}]->(body:!Unstated)
WITH person, collect(DISTINCT held.role + ', ' + body.name) AS posts
WHERE size(posts) > 1
RETURN person.name AS person, posts
ORDER BY size(posts) DESC, person;

// Who met whom: Which actors took part in the same meeting that was held?
MATCH (one)-[first:ATTENDED]->(meeting:Meeting)<-[second:ATTENDED]-(other)
WHERE first.status = 'held' AND second.status = 'held' AND one.uri < other.uri
RETURN one.name AS one, other.name AS other, meeting.name AS meeting
ORDER BY one, other, meeting;
