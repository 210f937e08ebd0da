// The panel: what the graph says of the actor or the edge that was clicked, each claim with its words and their place.

import { kindColour } from "./colours.js";
import { claims, meetingOf, relations, types } from "./data.js";
import { el, link, plural, svg, byId } from "./dom.js";
import { change, onChange, passes, select, state } from "./state.js";

const opener = (entity) => el("button", { class: "entity", type: "button", onclick: () => select(entity, true) }, entity.name);

const byDate = (one, two) => (one.document.published || "").localeCompare(two.document.published || "") || one.document.index - two.document.index || one.start - two.start;

const DETAILS = new Set(["role"]);

function sentence(claim, about) {
  const known = relations[claim.relation].label;
  const label = claim.verb && claim.verb.toLowerCase() !== known ? `${known} (“${claim.verb}”)` : known;
  const subject = claim.subject === about ? el("strong", {}, claim.subject.name) : opener(claim.subject);
  const thing = claim.object ? (claim.object === about ? el("strong", {}, claim.object.name) : opener(claim.object)) : claim.literal;
  const role = claim.qualifiers.role;
  const rest = Object.entries(claim.qualifiers).filter(([name]) => !DETAILS.has(name)).map(([name, value]) => `${name}: ${value}`).join(", ");
  const verb = el("span", { class: "verb" }, label);
  return el("p", { class: "said" }, subject, " ", claim.standing === "denied" ? el("s", {}, verb) : verb, role ? ` ${role}` : "", thing ? [role ? ", " : " ", thing] : "", rest ? el("span", { class: "faint" }, ` (${rest})`) : "");
}

function claimItem(claim, about) {
  const { document: source } = claim;
  return el("li", { class: `claim ${claim.standing}` },
    sentence(claim, about),
    el("blockquote", {}, claim.quote),
    el("p", { class: "source" },
      el("span", { class: `badge ${claim.standing}` }, claim.standing), " ",
      claim.speaker ? ["according to ", claim.speaker === about ? claim.speaker.name : opener(claim.speaker), ", "] : null,
      source.uri ? link(source.uri, source.title) : source.title,
      source.published ? `, ${source.published}` : "", `, characters ${claim.start}–${claim.end}`),
  );
}

function section(title, list, about) {
  if (!list.length) return null;
  return el("section", {}, el("h3", {}, `${title} (${list.length})`), el("ul", { class: "claims" }, [...list].sort(byDate).map((claim) => claimItem(claim, about))));
}

/** Roles over time: one line a role, a mark for each claim at its document's date; hollow where it is a former role. */
function roleTimeline(roles) {
  const rows = new Map();
  for (const claim of roles) {
    const label = [claim.qualifiers.role, claim.object?.name].filter(Boolean).join(", ");
    if (!rows.has(label)) rows.set(label, []);
    rows.get(label).push(claim);
  }
  const days = roles.map((claim) => claim.document.published).filter((day) => day && !Number.isNaN(Date.parse(day))).map(Date.parse).sort((one, two) => one - two);
  if (!days.length) return null;
  const [first, last] = [days[0], days[days.length - 1]];
  const at = (day) => (last === first ? 150 : 12 + (276 * (Date.parse(day) - first)) / (last - first));
  const height = rows.size * 34 + 22;
  const written = (day) => new Date(day).toISOString().slice(0, 10);
  const lines = [...rows].map(([label, found], index) => {
    const y = index * 34 + 24;
    const dated = found.filter((claim) => claim.document.published && !Number.isNaN(Date.parse(claim.document.published)));
    return [
      svg("text", { x: 2, y: y - 9, class: "axis" }, label.length > 46 ? `${label.slice(0, 45)}…` : label),
      svg("line", { x1: 4, x2: 296, y1: y, y2: y, class: "rule" }),
      dated.map((claim) => svg("circle", { cx: at(claim.document.published), cy: y, r: 5, class: `mark ${claim.standing} ${claim.qualifiers.status || ""}` }, svg("title", {}, `${label}: ${claim.qualifiers.status || claim.standing}, ${claim.document.published}`))),
    ];
  });
  return el("figure", {},
    svg("svg", { viewBox: `0 0 300 ${height}`, role: "img", "aria-label": `Roles by date of the document: ${[...rows.keys()].join("; ")}` }, lines,
      svg("text", last > first ? { x: 4, y: height - 4, class: "axis" } : { x: 150, y: height - 4, class: "axis", "text-anchor": "middle" }, written(first)),
      last > first ? svg("text", { x: 296, y: height - 4, class: "axis", "text-anchor": "end" }, written(last)) : null),
    el("figcaption", { class: "faint" }, "Roles by the date of the document; hollow: former"));
}

function meetingsOf(entity) {
  const found = entity.claims.filter((claim) => claim.kind === "attendance" && claim.subject === entity && passes(claim));
  if (!found.length) return null;
  const rows = found.map((claim) => ({ claim, meeting: meetingOf(claim.object, passes) })).sort((one, two) => (one.meeting.date || "").localeCompare(two.meeting.date || ""));
  return el("section", {}, el("h3", {}, `Meetings (${found.length})`), el("ul", { class: "claims" }, rows.map(({ claim, meeting }) => {
    const others = [...new Set(meeting.attendees.map(([other]) => other))].filter((other) => other !== entity);
    return el("li", { class: `claim ${claim.standing}` },
      el("p", { class: "said" }, opener(claim.object), meeting.status && meeting.status !== "held" ? el("span", { class: "badge planned" }, meeting.status) : null,
        others.length ? [" with ", others.map((other, index) => [index ? ", " : "", opener(other)])] : null),
      el("blockquote", {}, claim.quote),
      el("p", { class: "source" }, el("span", { class: `badge ${claim.standing}` }, claim.standing), " ", claim.document.uri ? link(claim.document.uri, claim.document.title) : claim.document.title, claim.document.published ? `, ${claim.document.published}` : ""));
  })));
}

function meetingFacts(entity) {
  const meeting = meetingOf(entity, passes);
  const row = (name, value) => (value && value.length ? [el("dt", {}, name), el("dd", {}, value)] : null);
  return el("dl", { class: "facts" }, row("When", meeting.stated || (meeting.date ? `reported ${meeting.date}` : null)), row("Where", [...new Set(meeting.places)].join(", ")), row("Status", meeting.status),
    row("Who", [...new Set(meeting.attendees.map(([other]) => other))].map((other, index) => [index ? ", " : "", opener(other)])));
}

function entityPanel(entity) {
  const shown = entity.claims.filter(passes);
  const own = (kind) => shown.filter((claim) => claim.kind === kind);
  const roles = own("role").filter((claim) => claim.subject === entity);
  const said = [...new Set([...shown.filter((claim) => claim.kind === "statement" && claim.subject === entity), ...entity.spoken.filter(passes)])];
  const attributes = Object.entries(entity.attributes).filter(([name]) => !["label", "status", "number"].includes(name));
  const taken = new Set([...roles, ...said, ...own("attendance").filter((claim) => claim.subject === entity), ...own("place of origin")]);
  return [
    el("p", { class: "kind" }, el("span", { class: "dot", style: `background:${kindColour(entity.kind)}` }), types[entity.type].label),
    el("h2", { id: "panel-title" }, entity.name),
    entity.aliases.length ? el("p", { class: "faint" }, `also: ${entity.aliases.join(", ")}`) : null,
    attributes.length ? el("p", { class: "faint" }, attributes.map(([name, value]) => `${name} ${value}`).join(" · ")) : null,
    entity.kind === "event" ? meetingFacts(entity) : null,
    el("p", { class: "faint" }, `${plural(entity.degree, "tie")} · ${plural(shown.length, "claim")} shown of ${entity.claims.length}`),
    roles.length ? roleTimeline(roles) : null,
    section("Roles", roles, entity),
    meetingsOf(entity),
    section("Origins", own("place of origin"), entity),
    section("Statements", said, entity),
    section("Other claims", shown.filter((claim) => !taken.has(claim)), entity),
  ];
}

function edgePanel(edge) {
  const list = edge.claims.filter(passes);
  return [
    el("p", { class: "kind" }, "edge"),
    el("h2", { id: "panel-title" }, edge.source.name, " ", el("span", { class: "verb" }, edge.kind === "met" ? "met" : relations[edge.label].label), " ", edge.target.name),
    el("p", { class: "faint" }, opener(edge.source), " · ", opener(edge.target)),
    section("Claims", list, null),
  ];
}

export function startPanel() {
  const panel = byId("panel");
  const body = byId("panel-body");
  let returnTo = null;
  byId("panel-close").addEventListener("click", () => {
    change({ selected: null, edge: null });
    (returnTo && returnTo.isConnected ? returnTo : byId("network")).focus();
  });
  const draw = () => {
    const thing = state.selected ? entityPanel(state.selected) : state.edge ? edgePanel(state.edge) : null;
    panel.hidden = thing === null;
    document.documentElement.dataset.panel = thing === null ? "closed" : "open";
    body.replaceChildren(...(thing || []).flat().filter(Boolean));
  };
  onChange((what) => {
    const opened = what.has("selected") || what.has("edge");
    if (opened && document.activeElement && !panel.contains(document.activeElement)) returnTo = document.activeElement;
    const inside = panel.contains(document.activeElement);
    draw();
    if (!opened) return;
    body.scrollTop = 0;
    if (inside && !panel.hidden) byId("panel-close").focus();
    const thing = state.selected || state.edge;
    byId("announcer").textContent = state.selected ? `${state.selected.name}: ${plural(state.selected.claims.filter(passes).length, "claim")}` : thing ? "Claims of an edge" : "";
  });
  draw();
}

export { opener, claimItem };
export const claimCount = () => claims.length;
