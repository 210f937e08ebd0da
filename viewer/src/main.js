// The page: search, filters, tabs and theme; the views draw themselves when they are looked at.

import { drawActors } from "./actors.js";
import { KINDS, STANDING_COLOURS, kindColour, shade } from "./colours.js";
import { STANDINGS, claims, counts, dates, documents, entities, fold, relations, title, types } from "./data.js";
import { byId, el, plural, svg } from "./dom.js";
import { drawMap } from "./map.js";
import { drawMeetings } from "./meetings.js";
import { focusOn, handle, names, resized, startNetwork, wholeView, zoom } from "./network.js";
import { startPanel } from "./panel.js";
import { change, onChange, restore, select, state } from "./state.js";

const VIEWS = { network: resized, meetings: drawMeetings, map: drawMap, actors: drawActors };
let view = "network";

function tally(list, key) {
  const found = new Map();
  for (const one of list) found.set(key(one), (found.get(key(one)) || 0) + 1);
  return found;
}

function boxes(host, items, chosen, name) {
  byId(host).replaceChildren(...items.map(({ value, label, number, sample }) => {
    const box = el("input", { type: "checkbox", onchange: () => {
      const next = new Set(state[name]);
      if (box.checked) next.add(value);
      else next.delete(value);
      change({ [name]: next });
    } });
    box.checked = chosen.has(value);
    return el("label", { class: "box" }, box, sample || null, el("span", { class: "grow" }, label), el("span", { class: "faint" }, number));
  }));
}

const DASHES = { affirmed: null, planned: "6 4", alleged: "2 3", denied: "5 3" };
const stroke = (standing) => svg("svg", { width: 26, height: 10, "aria-hidden": "true" }, svg("line", { x1: 1, x2: 25, y1: 5, y2: 5, stroke: shade(STANDING_COLOURS[standing]), "stroke-width": 2.4, "stroke-dasharray": DASHES[standing] }), standing === "denied" ? svg("line", { x1: 22, x2: 22, y1: 0, y2: 10, stroke: shade(STANDING_COLOURS.denied), "stroke-width": 2.4 }) : null);

const GLYPHS = { person: "M5,1a4,4 0 1,0 .01,0", organization: "M1.5,1.5h7v7h-7z", place: "M5,1l4.4,8h-8.8z", event: "M5,.4l4.6,4.6l-4.6,4.6l-4.6,-4.6z", group: "M5,1a4,4 0 1,0 .01,0", other: "M5,1a4,4 0 1,0 .01,0" };
const glyph = (kind) => svg("svg", { width: 12, height: 12, viewBox: "0 0 10 10", "aria-hidden": "true" }, svg("path", { d: GLYPHS[kind] || GLYPHS.other, fill: kindColour(kind) }));

function drawFilters() {
  const ofType = tally(entities, (one) => one.type);
  boxes("filter-types", types.map((one, index) => ({ value: index, label: one.label, number: ofType.get(index) || 0, sample: glyph(one.kind in KINDS ? one.kind : "other") })), state.types, "types");
  const ofRelation = tally(claims, (one) => one.relation);
  boxes("filter-relations", relations.map((one, index) => ({ value: index, label: one.label, number: ofRelation.get(index) || 0 })), state.relations, "relations");
  const ofStanding = tally(claims, (one) => one.standing);
  boxes("filter-standings", STANDINGS.map((one) => ({ value: one, label: one, number: ofStanding.get(one) || 0, sample: stroke(one) })), state.standings, "standings");
}

function field(id, name) {
  const input = byId(id);
  input.value = state[name];
  input.addEventListener("change", () => change({ [name]: input.value }));
  onChange((what) => {
    if (what.has(name)) input.value = state[name];
  });
}

function startFilters() {
  drawFilters();
  byId("filter-document").append(...documents.map((one) => el("option", { value: one.index }, one.published ? `${one.published} ${one.title}` : one.title)));
  for (const [id, name] of [["filter-document", "document"], ["filter-from", "from"], ["filter-to", "to"], ["size-by", "size"], ["colour-by", "colour"], ["meetings-as", "meetings"]]) field(id, name);
  if (dates.length) for (const id of ["filter-from", "filter-to"]) Object.assign(byId(id), { min: dates[0].slice(0, 10), max: dates[dates.length - 1].slice(0, 10) });
  byId("filter-reset").addEventListener("click", restore);
  const toggle = byId("filters-toggle");
  toggle.addEventListener("click", () => {
    const open = document.documentElement.dataset.filters !== "open";
    document.documentElement.dataset.filters = open ? "open" : "closed";
    toggle.setAttribute("aria-expanded", String(open));
    if (view === "network") setTimeout(resized, 30);
  });
}

function startSearch() {
  const input = byId("search");
  const list = byId("search-list");
  let found = [];
  let active = -1;
  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  };
  const choose = (entity) => {
    close();
    input.value = entity.name;
    select(entity, true);
  };
  const mark = () => {
    [...list.children].forEach((item, index) => item.setAttribute("aria-selected", String(index === active)));
    if (active >= 0) {
      input.setAttribute("aria-activedescendant", `found-${active}`);
      list.children[active].scrollIntoView({ block: "nearest" });
    }
  };
  input.addEventListener("input", () => {
    const wanted = fold(input.value.trim());
    if (!wanted) return close();
    const rank = (one) => (one.folded.startsWith(wanted) ? 0 : one.folded.includes(` ${wanted}`) ? 1 : 2);
    found = entities.filter((one) => one.folded.includes(wanted)).sort((one, two) => rank(one) - rank(two) || two.degree - one.degree || one.index - two.index).slice(0, 12);
    list.replaceChildren(...found.map((one, index) => el("li", { role: "option", id: `found-${index}`, "aria-selected": "false", onmousedown: (event) => {
      event.preventDefault();
      choose(one);
    } }, glyph(one.kind), el("span", { class: "grow" }, one.name), el("span", { class: "faint" }, types[one.type].label))));
    if (!found.length) list.replaceChildren(el("li", { role: "option", "aria-disabled": "true", "aria-selected": "false" }, "Nothing is called so."));
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    active = found.length ? 0 : -1;
    mark();
    return undefined;
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") close();
    else if (event.key === "Enter" && found[active] && !list.hidden) choose(found[active]);
    else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!found.length || list.hidden) return;
      active = (active + (event.key === "ArrowDown" ? 1 : found.length - 1)) % found.length;
      mark();
      event.preventDefault();
    }
  });
  input.addEventListener("blur", close);
}

function startTabs() {
  const tabs = [...document.querySelectorAll("[role=tab]")];
  const open = (name) => {
    view = name;
    for (const tab of tabs) {
      const chosen = tab.dataset.view === name;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      byId(`view-${tab.dataset.view}`).hidden = !chosen;
    }
    document.documentElement.dataset.view = name;
    VIEWS[name]();
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener("click", () => open(tab.dataset.view));
    tab.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const next = tabs[(index + step + tabs.length) % tabs.length];
      next.focus();
      open(next.dataset.view);
    });
  });
  onChange((what) => {
    if (view !== "network" && [...what].some((name) => !["selected", "edge", "size", "colour"].includes(name))) VIEWS[view]();
  });
}

function startTheme() {
  const root = document.documentElement;
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const set = (name) => {
    root.dataset.theme = name;
    byId("theme").setAttribute("aria-pressed", String(name === "dark"));
    drawFilters();
    change({ theme: name });
  };
  byId("theme").addEventListener("click", () => set(root.dataset.theme === "dark" ? "light" : "dark"));
  dark.addEventListener("change", () => set(dark.matches ? "dark" : "light"));
}

document.documentElement.dataset.theme = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
document.title = title;
byId("title").textContent = title;
byId("counts").textContent = [plural(counts.documents, "document"), plural(counts.entities, "entity", "entities"), plural(counts.claims, "claim")].join(" · ");
startFilters();
onChange((what) => {
  if (what.has("types") && what.has("relations")) drawFilters();
});
startSearch();
startTabs();
startTheme();
byId("theme").setAttribute("aria-pressed", String(document.documentElement.dataset.theme === "dark"));
byId("zoom-in").addEventListener("click", () => zoom(1 / 1.5));
byId("zoom-out").addEventListener("click", () => zoom(1.5));
byId("zoom-all").addEventListener("click", wholeView);
startPanel();
onChange((what) => {
  // The panel that opens takes room from the picture, which must have its new size first.
  if (view === "network" && what.has("focus") && state.selected) setTimeout(() => state.selected && focusOn(state.selected), 260);
});
globalThis.actorgraph = { handle, names };
startNetwork();
