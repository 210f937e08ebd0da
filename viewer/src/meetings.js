// Who met whom: a timeline, a matrix and a list of the meetings that pass the filters.

import { entities, meetingOf } from "./data.js";
import { byId, el, plural, svg } from "./dom.js";
import { opener } from "./panel.js";
import { passes, select } from "./state.js";

const MOST = 24;
const day = (text) => Date.parse(text.length === 4 ? `${text}-07-01` : text.length === 7 ? `${text}-15` : text);

function timeline(meetings) {
  const dated = meetings.filter((one) => one.date && !Number.isNaN(day(one.date)));
  if (!dated.length) return el("p", { class: "faint" }, "No meeting has a date.");
  const times = dated.map((one) => day(one.date));
  const first = Math.min(...times);
  const last = Math.max(...times, first + 86400000 * 30);
  const at = (time) => 20 + (860 * (time - first)) / (last - first);
  const rows = [];
  const place = (x) => {
    let row = 0;
    while (rows[row] !== undefined && x - rows[row] < 17) row += 1;
    rows[row] = x;
    return row;
  };
  const marks = [...dated].sort((one, two) => day(one.date) - day(two.date)).map((meeting) => {
    const x = at(day(meeting.date));
    return { meeting, x, row: place(x) };
  });
  const height = Math.max(rows.length, 2) * 17 + 44;
  const base = height - 26;
  const years = [];
  for (let year = new Date(first).getUTCFullYear(); year <= new Date(last).getUTCFullYear() + 1; year += 1) {
    for (const month of last - first > 3 * 365 * 86400000 ? [0] : last - first > 365 * 86400000 ? [0, 3, 6, 9] : [...Array(12).keys()]) {
      const time = Date.UTC(year, month, 1);
      if (time >= first && time <= last) years.push(time);
    }
  }
  const label = (time) => new Date(time).toISOString().slice(0, 7);
  return el("div", { class: "wide", tabindex: 0, role: "region", "aria-label": "Timeline of meetings" }, svg("svg", { viewBox: `0 0 900 ${height}`, class: "timeline", role: "group", "aria-label": "Meetings by date" },
    svg("line", { x1: 10, x2: 890, y1: base, y2: base, class: "rule" }),
    years.map((time) => svg("g", {}, svg("line", { x1: at(time), x2: at(time), y1: base, y2: base + 5, class: "rule" }), svg("text", { x: at(time), y: base + 18, class: "axis", "text-anchor": "middle" }, label(time)))),
    marks.map(({ meeting, x, row }) => {
      const people = new Set(meeting.attendees.map(([one]) => one)).size;
      const open = () => select(meeting.entity);
      return svg("circle", {
        cx: x, cy: base - 12 - row * 17, r: Math.min(4 + people * 0.7, 8), class: `meeting ${meeting.status === "held" || !meeting.status ? "held" : "planned"}`, tabindex: 0, role: "button",
        "aria-label": `${meeting.entity.name}, ${meeting.stated ? meeting.date : `reported ${meeting.date}`}, ${plural(people, "participant")}`, onclick: open,
        onkeydown: (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), open()),
      }, svg("title", {}, `${meeting.entity.name} (${meeting.date})`));
    })));
}

function matrix(meetings) {
  const together = new Map();
  const times = new Map();
  for (const meeting of meetings) {
    const there = [...new Set(meeting.attendees.map(([one]) => one))];
    for (const one of there) {
      times.set(one, (times.get(one) || 0) + there.length - 1);
      for (const two of there) {
        if (one === two) continue;
        const key = `${one.index},${two.index}`;
        together.set(key, [...(together.get(key) || []), meeting]);
      }
    }
  }
  const actors = [...times].filter(([, number]) => number > 0).sort(([one, many], [two, more]) => more - many || one.name.localeCompare(two.name, "en")).slice(0, MOST).map(([one]) => one);
  if (actors.length < 2) return el("p", { class: "faint" }, "No two actors met.");
  const order = cluster(actors, together);
  const most = Math.max(...[...together.values()].map((list) => list.length));
  return [
    times.size > MOST ? el("p", { class: "faint" }, `The ${MOST} actors with the most encounters of ${times.size}.`) : null,
    el("div", { class: "wide", tabindex: 0, role: "region", "aria-label": "Matrix of who met whom" }, el("table", { class: "matrix" },
      el("caption", { class: "hidden-label" }, "How many meetings each two actors attended"),
      el("thead", {}, el("tr", {}, el("td", {}), order.map((one) => el("th", { scope: "col" }, el("span", {}, one.name))))),
      el("tbody", {}, order.map((one) => el("tr", {}, el("th", { scope: "row" }, opener(one)), order.map((two) => {
        const met = together.get(`${one.index},${two.index}`) || [];
        if (one === two) return el("td", { class: "self" });
        if (!met.length) return el("td", {});
        return el("td", { class: "met", style: `--heat:${0.35 + (0.65 * met.length) / most}` }, el("button", { type: "button", "aria-label": `${one.name} and ${two.name}: ${plural(met.length, "meeting")}`, onclick: () => select(met[0].entity) }, met.length));
      })))))),
  ];
}

/** The actors in an order that sets those who met beside each other. */
function cluster(actors, together) {
  const left = [...actors];
  const order = [left.shift()];
  while (left.length) {
    const tie = (one) => order.reduce((sum, other, place) => sum + ((together.get(`${one.index},${other.index}`) || []).length * (place + 1)) / order.length, 0);
    let best = 0;
    left.forEach((one, index) => {
      if (tie(one) > tie(left[best])) best = index;
    });
    order.push(...left.splice(best, 1));
  }
  return order;
}

function list(meetings) {
  return el("div", { class: "wide", tabindex: 0, role: "region", "aria-label": "List of meetings" }, el("table", { class: "rows" }, el("caption", { class: "hidden-label" }, "Meetings"),
    el("thead", {}, el("tr", {}, ["Date", "Meeting", "Status", "Participants"].map((name) => el("th", { scope: "col" }, name)))),
    el("tbody", {}, meetings.map((meeting) => el("tr", {}, el("td", { class: "day" }, meeting.stated || (meeting.date ? `reported ${meeting.date}` : "–")), el("td", {}, opener(meeting.entity)),
      el("td", {}, meeting.status || "–"), el("td", {}, [...new Set(meeting.attendees.map(([one]) => one))].map((one, index) => [index ? ", " : "", opener(one)])))))));
}

export function drawMeetings() {
  const meetings = entities.filter((one) => one.kind === "event").map((one) => meetingOf(one, passes)).filter((one) => one.attendees.length)
    .sort((one, two) => (one.date || "9").localeCompare(two.date || "9") || one.entity.index - two.entity.index);
  byId("meetings-body").replaceChildren(
    el("p", { class: "lead" }, `${plural(meetings.length, "meeting")} with known participants. Hollow marks are planned, proposed or cancelled.`),
    el("h3", {}, "When"), timeline(meetings), el("h3", {}, "Who met whom"), ...[matrix(meetings)].flat().filter(Boolean), el("h3", {}, "Meetings"), list(meetings));
}
