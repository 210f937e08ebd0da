// The network: entities as nodes, claims between two of them as edges, drawn by sigma.

import Graph from "graphology";
import Sigma, { DEFAULT_STYLES } from "sigma";
import { extremityArrow, extremityBar, layerDashed, pathLine, pathCurved, sdfCircle, sdfDiamond, sdfSquare, sdfTriangle, layerFill } from "sigma/rendering";
import { SHAPES, STANDING_COLOURS, communityColour, kindColour, shade } from "./colours.js";
import { STANDINGS, claims, entities, joined } from "./data.js";
import { FONT, SIZE, placeNames, short, widthOf } from "./labels.js";
import { layOut, spiral } from "./layout.js";
import { easeMotion } from "./motion.js";
import { change, onChange, passes, select, state } from "./state.js";
import { byId } from "./dom.js";

const graph = new Graph({ type: "directed", multi: true });
let renderer = null;
let near = new Set();
let named = new Map();
let waiting = 0;
let laidOut = false;
let motion = null;

const DASHES = { affirmed: [400, 0.12], planned: [8, 5], alleged: [2.5, 4], denied: [5, 3] };

function sizeOf(entity) {
  const measure = state.size === "claims" ? entity.claims.length : entity[state.size];
  const most = largest[state.size] || 1;
  return 5 + 10 * Math.sqrt(Math.max(measure, 0) / most);
}

const largest = {
  degree: Math.max(1, ...entities.map((one) => one.degree)),
  betweenness: Math.max(1e-9, ...entities.map((one) => one.betweenness)),
  pagerank: Math.max(1e-9, ...entities.map((one) => one.pagerank)),
  claims: Math.max(1, ...entities.map((one) => one.claims.length)),
};

export const colourOf = (entity) => (state.colour === "type" ? kindColour(entity.kind) : communityColour(entity.community));

/** Edges of the claims that pass: one for each subject, object and relation, or each pair that met. */
function edgesOf() {
  const found = new Map();
  const add = (source, target, label, kind, claim) => {
    const key = `${source.index}>${target.index}>${label}`;
    if (!found.has(key)) found.set(key, { key, source, target, label, kind, claims: [] });
    found.get(key).claims.push(claim);
  };
  const met = new Map();
  for (const claim of claims) {
    if (!claim.object || claim.object === claim.subject || !passes(claim)) continue;
    if (state.meetings === "ties" && claim.kind === "attendance") {
      if (!met.has(claim.object)) met.set(claim.object, new Map());
      met.get(claim.object).set(claim.subject, claim);
    } else if (state.meetings === "ties" && claim.kind.startsWith("event ")) continue;
    else add(claim.subject, claim.object, claim.relation, claim.kind, claim);
  }
  for (const attendees of met.values()) {
    const there = [...attendees.entries()].sort(([one], [two]) => one.index - two.index);
    there.forEach(([one, first], index) => there.slice(index + 1).forEach(([two, second]) => {
      add(one, two, "met", "met", first);
      add(one, two, "met", "met", second);
    }));
  }
  for (const edge of found.values()) {
    const weakest = edge.kind === "met" ? Math.max : Math.min;
    edge.standing = STANDINGS[weakest(...edge.claims.map((claim) => STANDINGS.indexOf(claim.standing)))];
  }
  return [...found.values()];
}

function addNodes() {
  const order = [...joined].sort((one, two) => one.community - two.community || two.degree - one.degree || one.index - two.index);
  for (const entity of order) graph.addNode(String(entity.index), { x: 0, y: 0, size: sizeOf(entity), label: entity.name, entity, shape: SHAPES[entity.kind] || "circle" });
}

function paint() {
  graph.forEachNode((node, { entity }) => {
    graph.mergeNodeAttributes(node, { size: sizeOf(entity), color: colourOf(entity) });
  });
  graph.forEachEdge((edge, { standing }) => graph.setEdgeAttribute(edge, "color", shade(STANDING_COLOURS[standing])));
}

function drawEdges() {
  graph.clearEdges();
  for (const edge of edgesOf()) {
    const [dash, gap] = DASHES[edge.standing];
    graph.addDirectedEdgeWithKey(edge.key, String(edge.source.index), String(edge.target.index), {
      record: edge, standing: edge.standing, size: Math.min(1.1 + 0.5 * Math.log2(edge.claims.length), 4), weight: 1 + Math.log2(edge.claims.length),
      dash, gap, head: edge.kind === "met" ? "none" : edge.standing === "denied" ? "bar" : "arrow",
    });
  }
  paint();
}

const foreground = () => getComputedStyle(document.documentElement).getPropertyValue("--ink").trim();
const background = () => getComputedStyle(document.documentElement).getPropertyValue("--ground").trim();
const isDim = (entity) => state.selected !== null && !near.has(entity);
const isEdgeDim = (record) => (state.edge ? record !== state.edge && record.key !== state.edge.key : state.selected !== null && record.source !== state.selected && record.target !== state.selected);

function styles() {
  return {
    nodes: [DEFAULT_STYLES.nodes, {
      shape: { attribute: "shape" },
      opacity: ({ entity }) => (isDim(entity) ? 0.14 : 1),
      visibility: (attributes) => (attributes.shown ? "visible" : "hidden"),
      label: ({ entity }, own) => (own.isHovered || entity === state.selected ? entity.name : short(entity.name)),
      labelFont: FONT,
      labelColor: () => foreground(),
      labelSize: SIZE,
      labelPosition: ({ entity }) => named.get(entity) || "right",
      labelBackgroundColor: () => `${background()}b0`,
      labelBackgroundPadding: 1,
      labelVisibility: ({ entity }, own) => (own.isHovered || named.has(entity) ? "visible" : "hidden"),
      backdropShadowBlur: 3,
      backdropShadowColor: () => foreground(),
      backdropPadding: 4,
      backdropColor: () => background(),
      backdropVisibility: ({ entity }, own) => (own.isHovered || entity === state.selected ? "visible" : "hidden"),
      cursor: "pointer",
    }],
    edges: [DEFAULT_STYLES.edges, {
      opacity: ({ record }) => (isEdgeDim(record) ? 0.08 : 0.85),
      size: ({ size }, own) => (own.isHovered ? size + 2 : size),
      head: { attribute: "head" },
      path: "straight",
      parallelPath: "curved",
      cursor: "pointer",
    }],
  };
}

/** Chooses the names that stand in the picture, for the camera as it is. */
function nameNodes() {
  if (!renderer) return;
  const { width, height } = renderer.getDimensions();
  const nodes = [];
  graph.forEachNode((node, { x, y, size, shown, entity }) => {
    if (!shown || isDim(entity)) return;
    const at = renderer.graphToViewport({ x, y });
    nodes.push({ key: entity, name: entity.name, x: at.x, y: at.y, size, radius: renderer.scaleSize(size) });
  });
  nodes.sort((one, two) => two.size - one.size || one.key.index - two.key.index);
  const wanted = state.selected ? (near.size < 24 ? near : new Set([state.selected])) : state.edge ? near : new Set();
  named = placeNames(nodes, width, height, wanted);
}

/** Names anew once the picture has come to rest. */
function renameSoon() {
  clearTimeout(waiting);
  waiting = setTimeout(() => {
    nameNodes();
    renderer?.refresh();
  }, 90);
}

/** The nodes that an edge touches, or that nothing hides. Counts are told below the picture. */
function show() {
  let shown = 0;
  graph.forEachNode((node, attributes) => {
    const visible = graph.degree(node) > 0 && state.types.has(attributes.entity.type);
    if (attributes.shown !== visible) graph.setNodeAttribute(node, "shown", visible);
    shown += visible ? 1 : 0;
  });
  byId("network-count").textContent = shown ? `${shown.toLocaleString("en")} nodes, ${graph.size.toLocaleString("en")} edges` : "Nothing passes the filters.";
}

function findNear() {
  near = new Set();
  if (state.edge) near = new Set([state.edge.source, state.edge.target]);
  if (!state.selected) return;
  near.add(state.selected);
  const node = String(state.selected.index);
  if (graph.hasNode(node)) graph.forEachNeighbor(node, (_, { entity }) => near.add(entity));
}

export function focusOn(entity) {
  const node = String(entity.index);
  if (!renderer || !graph.hasNode(node)) return;
  const data = renderer.getNodeDisplayData(node);
  if (!data) return;
  // As near as shows the neighbours too, but for those far away.
  const reach = graph.neighbors(node).map((other) => renderer.getNodeDisplayData(other)).map((other) => Math.hypot(other.x - data.x, other.y - data.y)).sort((one, two) => one - two);
  const { height } = renderer.getDimensions();
  const ratio = Math.min(Math.max((height < 320 ? 2 : 2.8) * (reach[Math.floor(reach.length * 0.8)] || 0.05), 0.08), 0.6);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const target = { x: data.x, y: data.y, ratio };
  if (still) renderer.getCamera().setState(target);
  else renderer.getCamera().animate(target, { duration: 300 });
}

export function zoom(factor) {
  const camera = renderer.getCamera();
  const { ratio } = camera.getState();
  camera.animate({ ratio: Math.min(Math.max(ratio * factor, 0.02), 4) }, { duration: 150 });
}

export const wholeView = () => renderer.getCamera().animate({ x: 0.5, y: 0.5, ratio: 1, angle: 0 }, { duration: 200 });

/** The shown node that lies nearest in a direction from the selected one, or the largest where none is. */
function neighbourTowards(dx, dy) {
  if (!state.selected || !graph.hasNode(String(state.selected.index))) {
    return [...joined].filter((one) => graph.getNodeAttribute(String(one.index), "shown")).sort((one, two) => two.degree - one.degree)[0];
  }
  const here = graph.getNodeAttributes(String(state.selected.index));
  let best = null;
  let least = Infinity;
  graph.forEachNode((_, { x, y, shown, entity }) => {
    if (!shown || entity === state.selected) return;
    const along = (x - here.x) * dx + (y - here.y) * dy;
    const across = Math.abs((x - here.x) * dy - (y - here.y) * dx);
    if (along <= 0) return;
    const cost = along + 2 * across;
    if (cost < least) [best, least] = [entity, cost];
  });
  return best;
}

const STEPS = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, 1], ArrowDown: [0, -1] };

function onKey(event) {
  if (event.key in STEPS) {
    const next = neighbourTowards(...STEPS[event.key]);
    if (next) {
      select(next);
      focusOn(next);
    }
  } else if (event.key === "+" || event.key === "=") zoom(1 / 1.4);
  else if (event.key === "-") zoom(1.4);
  else if (event.key === "0") wholeView();
  else if (event.key === "Escape") change({ selected: null, edge: null });
  else return;
  event.preventDefault();
}

export async function startNetwork() {
  const container = byId("network");
  addNodes();
  drawEdges();
  spiral(graph);
  const draw = () => {
    renderer = new Sigma(graph, container, {
      primitives: {
        nodes: { shapes: [sdfCircle(), sdfSquare(), sdfTriangle(), sdfDiamond()], layers: [layerFill()], label: { font: { family: FONT, size: SIZE } } },
        edges: {
          paths: [pathLine(), pathCurved()], extremities: [extremityArrow(), extremityBar()],
          variables: { dash: { type: "number", default: 10 }, gap: { type: "number", default: 0.12 } },
          layers: [layerDashed({ dashSize: { attribute: "dash", default: 10, mode: "pixels" }, gapSize: { attribute: "gap", default: 0.12, mode: "pixels" } })],
        },
      },
      styles: styles(),
      settings: {
        enableEdgeEvents: true, labelRenderedSizeThreshold: 0, minCameraRatio: 0.02, maxCameraRatio: 4,
        hideEdgesOnMove: false, hideLabelsOnMove: graph.order > 2000, stagePadding: 36, edgePickingPadding: 4, allowInvalidContainer: true,
        gestureTarget: "graph",
      },
    });
    renderer.getCamera().on("updated", renameSoon);
    renderer.on("resize", renameSoon);
    renderer.on("clickNode", ({ node }) => select(graph.getNodeAttribute(node, "entity")));
    renderer.on("clickEdge", ({ edge }) => change({ selected: null, edge: graph.getEdgeAttribute(edge, "record") }));
    renderer.on("clickStage", () => change({ selected: null, edge: null }));
  };
  show();
  container.addEventListener("keydown", onKey);
  onChange((what) => {
    const filters = ["types", "relations", "standings", "document", "from", "to", "meetings"];
    if (filters.some((name) => what.has(name))) drawEdges();
    if (what.has("size") || what.has("colour") || what.has("theme")) paint();
    findNear();
    show();
    nameNodes();
    renderer?.refresh();
  });
  try {
    if (graph.order > 300) draw();
    await layOut(graph, container.clientWidth / Math.max(container.clientHeight, 1), (part) => {
      byId("network-count").textContent = `Laying out: ${Math.round(part * 100)} %`;
    });
    if (!renderer) draw();
  } catch (error) {
    byId("network-failed").hidden = false;
    console.error(error);
  }
  laidOut = true;
  show();
  // Names need the places that nodes have after the layout.
  renderer?.refresh();
  nameNodes();
  renderer?.refresh();
  if (renderer) motion = easeMotion(renderer, container);
  document.documentElement.dataset.ready = "true";
}

/** The names in the picture, each with its side, its node's place and radius, and its width, in pixels. */
export const names = () => [...named].map(([entity, side]) => {
  const { x, y, size } = graph.getNodeAttributes(String(entity.index));
  const at = renderer.graphToViewport({ x, y });
  return [side, at.x, at.y, renderer.scaleSize(size), widthOf(short(entity.name))];
});

export const handle = () => ({ graph, renderer, laidOut, motion });
export const resized = () => renderer?.resize(true)?.refresh();
