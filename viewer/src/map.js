// Where people come from: countries shaded by claims of origin, and flows from each country to the groups.

import world from "../build/world.json";
import { claims, entities } from "./data.js";
import { byId, el, plural, svg } from "./dom.js";
import { opener } from "./panel.js";
import { passes, select } from "./state.js";

const GROUPS = 8;
const FEW = 3;
const NARROW = 640;

/** Lines to the largest groups; ``scale`` is how much larger their names are drawn where the map is small. */
function flows(byGroup, scale) {
  const top = [...byGroup].sort(([one, two], [other, more]) => more.size - two.size || one.index - other.index).slice(0, scale > 1 ? FEW : GROUPS);
  const longitude = (froms) => [...froms.keys()].reduce((sum, one) => sum + world.countries[one.code][1], 0) / froms.size;
  top.sort(([, one], [, two]) => longitude(one) - longitude(two));
  const width = world.width / Math.max(top.length, 1);
  const base = world.height + 46 * scale;
  const tall = 13 * scale;
  return top.map(([group, froms], index) => {
    const x = width * (index + 0.5);
    const most = scale > 1 ? 17 : 24;
    const label = group.name.length > most ? `${group.name.slice(0, most - 1)}…` : group.name;
    const lines = [...froms].filter(([country]) => world.countries[country.code]).map(([country, number]) => {
      const [, cx, cy] = world.countries[country.code];
      const lift = Math.max(40, (base - cy) / 2);
      return svg("path", { d: `M${cx},${cy}C${cx},${cy + lift} ${x},${base - lift} ${x},${base - tall}`, class: "flow", "stroke-width": (1.2 + Math.min(number, 6)) * Math.sqrt(scale) }, svg("title", {}, `${group.name}, from ${country.name}: ${plural(number, "claim")}`));
    });
    const open = () => select(group);
    return svg("g", { class: "group" }, lines, svg("g", { tabindex: 0, role: "button", class: "node", "aria-label": `${group.name}, from ${[...froms.keys()].map((one) => one.name).join(", ")}`, onclick: open, onkeydown: (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), open()) },
      svg("rect", { x: x - width / 2 + 4, y: base - tall, width: width - 8, height: 2 * tall, rx: tall, class: "pill" }), svg("text", { x, y: base + 4 * scale, "text-anchor": "middle", class: "pill-text", style: `font-size:${11.5 * scale}px`, textLength: label.length * 5.8 * scale > width - 20 ? width - 12 * scale : null, lengthAdjust: "spacingAndGlyphs" }, label)));
  });
}

export function drawMap() {
  const found = new Map();
  const byGroup = new Map();
  const unplaced = new Map();
  for (const claim of claims) {
    if (claim.kind !== "place of origin" || !claim.object || !passes(claim)) continue;
    const country = claim.object;
    const known = country.code && world.countries[country.code];
    const target = known ? found : unplaced;
    target.set(country, [...(target.get(country) || []), claim]);
    if (known && claim.subject.kind === "group") {
      if (!byGroup.has(claim.subject)) byGroup.set(claim.subject, new Map());
      byGroup.get(claim.subject).set(country, (byGroup.get(claim.subject).get(country) || 0) + 1);
    }
  }
  const most = Math.max(1, ...[...found.values()].map((list) => list.length));
  const byCode = new Map();
  for (const [country, list] of found) byCode.set(country.code, [country, [...(byCode.get(country.code)?.[1] || []), ...list]]);
  const around = byId("map-body").clientWidth;
  const scale = around && around < NARROW ? world.width / around : 1;
  const shapes = Object.entries(world.countries).map(([code, [path, cx, cy, name]]) => {
    const hit = byCode.get(code);
    const outline = path ? { d: path } : null;
    const open = hit ? () => select(hit[0]) : null;
    const given = hit ? { class: "country some", style: `--heat:${0.25 + 0.75 * (hit[1].length / most)}`, tabindex: 0, role: "button", "aria-label": `${hit[0].name}: ${plural(hit[1].length, "claim")} of origin`, onclick: open, onkeydown: (event) => (event.key === "Enter" || event.key === " ") && (event.preventDefault(), open()) } : { class: "country", "aria-hidden": "true" };
    if (!outline && !hit) return null;
    return outline ? svg("path", { ...given, ...outline }, svg("title", {}, hit ? `${hit[0].name}: ${plural(hit[1].length, "claim")}` : name)) : svg("circle", { ...given, cx, cy, r: 4.5 }, svg("title", {}, `${hit[0].name}: ${plural(hit[1].length, "claim")}`));
  });
  const height = world.height + (byGroup.size ? 46 * scale + 20 * scale : 0);
  const names = (list) => [...new Set(list.map((claim) => claim.subject))];
  const rows = [...found, ...unplaced].sort(([one, list], [two, more]) => more.length - list.length || one.name.localeCompare(two.name, "en"));
  byId("map-body").replaceChildren(
    el("p", { class: "lead" }, `${plural(found.size, "country", "countries")} of origin. The stronger the colour, the more claims; a line runs from a country to each group from there.`),
    el("div", { class: "wide map", tabindex: 0, role: "region", "aria-label": "Map of origins" }, svg("svg", { viewBox: `0 0 ${world.width} ${height}`, role: "group", "aria-label": "Countries of origin" }, shapes, flows(byGroup, scale))),
    unplaced.size ? el("p", { class: "faint" }, "Not on the map: ", [...unplaced.keys()].map((one) => one.name).join(", ")) : null,
    el("h3", {}, "By country"),
    el("div", { class: "wide", tabindex: 0, role: "region", "aria-label": "Origins by country" }, el("table", { class: "rows" }, el("caption", { class: "hidden-label" }, "Origins by country"), el("thead", {}, el("tr", {}, ["Country or region", "Claims", "People and groups"].map((name) => el("th", { scope: "col" }, name)))),
      el("tbody", {}, rows.map(([country, list]) => el("tr", {}, el("td", {}, opener(country)), el("td", { class: "number" }, list.length), el("td", {}, names(list).map((one, index) => [index ? ", " : "", opener(one)]))))))));
}

export const mapped = () => entities.filter((one) => one.code).length;
