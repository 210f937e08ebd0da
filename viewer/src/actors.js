// All entities as a table: the same network for those who read rather than look.

import { entities, types } from "./data.js";
import { byId, el } from "./dom.js";
import { opener } from "./panel.js";
import { passes, state } from "./state.js";

const COLUMNS = [
  ["Name", (one) => one.name], ["Type", (one) => types[one.type].label], ["Ties", (one) => one.degree],
  ["Betweenness", (one) => one.betweenness], ["PageRank", (one) => one.pagerank], ["Community", (one) => one.community + 1], ["Claims", (one) => one.claims.filter(passes).length],
];
const STEP = 200;
let sorted = { column: 2, down: true };
let limit = STEP;

const written = (value) => (typeof value === "number" && !Number.isInteger(value) ? value.toFixed(4) : String(value));

export function drawActors() {
  const rows = entities.filter((one) => state.types.has(one.type) && one.claims.some(passes)).map((one) => COLUMNS.map(([, value]) => value(one)).concat(one));
  const by = sorted.column;
  rows.sort((one, two) => (typeof one[by] === "number" ? one[by] - two[by] : one[by].localeCompare(two[by], "en")) * (sorted.down ? -1 : 1) || one.at(-1).index - two.at(-1).index);
  const heading = ([name], index) => el("th", { scope: "col", "aria-sort": index === by ? (sorted.down ? "descending" : "ascending") : "none" }, el("button", { type: "button", onclick: () => {
    sorted = { column: index, down: index === by ? !sorted.down : index > 1 };
    drawActors();
  } }, name, index === by ? (sorted.down ? " ▾" : " ▴") : ""));
  byId("actors-body").replaceChildren(
    el("p", { class: "lead" }, `${rows.length.toLocaleString("en")} entities have claims that pass the filters.`),
    el("div", { class: "wide", tabindex: 0, role: "region", "aria-label": "Table of actors" }, el("table", { class: "rows" }, el("caption", { class: "hidden-label" }, "Entities and their measures"), el("thead", {}, el("tr", {}, COLUMNS.map(heading))),
      el("tbody", {}, rows.slice(0, limit).map((row) => el("tr", {}, row.slice(0, -1).map((value, index) => el("td", { class: index > 1 ? "number" : null }, index ? written(value) : opener(row.at(-1))))))))),
    rows.length > limit ? el("button", { type: "button", class: "plain", onclick: () => {
      limit += STEP;
      drawActors();
    } }, "Show more") : "");
}
