// The graph that the page carries, with the indexes that the views ask.

const raw = JSON.parse(document.getElementById("graph-data").textContent);

export const STANDINGS = ["affirmed", "planned", "alleged", "denied"];
export const title = raw.title;
export const counts = raw.counts;
export const types = raw.types;
export const relations = raw.relations;
export const documents = raw.documents.map(([source, name, uri, published], index) => ({
  index, source, title: name || source, uri, published,
}));

export const entities = raw.entities.map(([name, aliases, type, attributes, measures, community], index) => ({
  index, name, aliases, type, attributes, community,
  kind: types[type].kind,
  code: attributes.code || null,
  degree: measures[0], betweenness: measures[1], pagerank: measures[2],
  claims: [], spoken: [],
}));

export const claims = raw.claims.map(
  ([relation, subject, object, literal, qualifiers, standing, tense, speaker, doc, start, end, quote, verb], index) => ({
    index, relation, subject: entities[subject], object: object < 0 ? null : entities[object], literal, qualifiers,
    standing: STANDINGS[standing], tense, speaker: speaker < 0 ? null : entities[speaker],
    document: documents[doc], start, end, quote, verb, kind: relations[relation].kind,
  }),
);

for (const claim of claims) {
  claim.subject.claims.push(claim);
  if (claim.object && claim.object !== claim.subject) claim.object.claims.push(claim);
  if (claim.speaker) claim.speaker.spoken.push(claim);
}

/** Entities that could stand in the network: those that some claim joins to another. */
export const joined = new Set();
for (const claim of claims) {
  if (!claim.object || claim.object === claim.subject) continue;
  joined.add(claim.subject);
  joined.add(claim.object);
}

export const dates = documents.map((one) => one.published).filter(Boolean).sort();

export function fold(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}

for (const entity of entities) entity.folded = fold([entity.name, ...entity.aliases].join(" | "));

/** What a meeting is known by: its claims, sorted out. Only claims that pass are counted. */
export function meetingOf(entity, passes) {
  const meeting = { entity, attendees: [], places: [], dates: [], status: entity.attributes.status || "", documents: [] };
  for (const claim of entity.claims) {
    if (!passes(claim)) continue;
    if (claim.kind === "attendance") meeting.attendees.push([claim.subject, claim]);
    else if (claim.kind === "event place" && claim.subject === entity) meeting.places.push(claim.object ? claim.object.name : claim.literal);
    else if (claim.kind === "event date" && claim.subject === entity) meeting.dates.push(claim.literal || claim.object?.name);
    if (claim.document.published) meeting.documents.push(claim.document.published);
  }
  meeting.documents.sort();
  meeting.stated = meeting.dates.filter(Boolean).sort()[0] || null;
  meeting.date = meeting.stated || meeting.documents[0] || null;
  return meeting;
}
