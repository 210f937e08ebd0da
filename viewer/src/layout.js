// Places of nodes: each connected part by ForceAtlas2 from a fixed start for a fixed number of steps, the parts packed
// around the largest. No chance and no clock: in a window of the same shape a graph always looks the same.

import Graph from "graphology";
import helpers from "graphology-layout-forceatlas2/helpers.js";
import iterate from "graphology-layout-forceatlas2/iterate.js";
import defaults from "graphology-layout-forceatlas2/defaults.js";

const TURN = Math.PI * (3 - Math.sqrt(5));
const TIE = 34;
const CELL = 14;

/** Places on a sunflower's spiral, in the order given. */
export function spiral(graph) {
  let index = 0;
  graph.forEachNode((node) => {
    const radius = 10 * Math.sqrt(index + 0.5);
    graph.mergeNodeAttributes(node, { x: radius * Math.cos(index * TURN), y: radius * Math.sin(index * TURN) });
    index += 1;
  });
}

/** Steps for this many nodes: fewer for a large graph, whose steps cost more. */
export const stepsFor = (order) => (order <= 300 ? 500 : order <= 1000 ? 400 : order <= 3000 ? 300 : 220);

function parts(graph) {
  const seen = new Set();
  const found = [];
  graph.forEachNode((start) => {
    if (seen.has(start)) return;
    const part = [start];
    seen.add(start);
    for (let at = 0; at < part.length; at += 1) {
      graph.forEachNeighbor(part[at], (other) => {
        if (seen.has(other)) return;
        seen.add(other);
        part.push(other);
      });
    }
    found.push(part);
  });
  return found.sort((one, two) => two.length - one.length);
}

/** A part as a graph of its own, one edge a pair, at the start of its layout. */
function partOf(graph, nodes) {
  const part = new Graph({ type: "undirected" });
  for (const node of nodes) part.addNode(node, { x: 0, y: 0, size: graph.getNodeAttribute(node, "size") });
  for (const node of nodes) {
    graph.forEachOutEdge(node, (_, { weight }, source, target) => {
      if (source === target) return;
      if (part.hasEdge(source, target)) part.updateEdgeAttribute(source, target, "weight", (before) => before + weight);
      else part.addEdge(source, target, { weight });
    });
  }
  spiral(part);
  return part;
}

/** Lays the graph out for a picture so many times as wide as high; between slices the page stays answerable. Resolves when
 *  done. */
export async function layOut(graph, shape, onSlice) {
  const wide = Math.min(Math.max(shape, 0.6), 1.7);
  const found = parts(graph);
  const total = found.reduce((sum, nodes) => sum + nodes.length * stepsFor(nodes.length), 0);
  let done = 0;
  let until = performance.now() + 30;
  const pause = async () => {
    if (performance.now() < until) return;
    onSlice(done / total);
    await new Promise((resolve) => requestAnimationFrame(resolve));
    until = performance.now() + 30;
  };
  const laid = [];
  for (const nodes of found) {
    const part = partOf(graph, nodes);
    if (nodes.length > 2) {
      const settings = {
        ...defaults, adjustSizes: false, barnesHutOptimize: nodes.length > 600, barnesHutTheta: 0.9,
        gravity: nodes.length > 600 ? 1 : 1.6, scalingRatio: 10, slowDown: 1 + Math.log(nodes.length), edgeWeightInfluence: 0,
      };
      const matrices = helpers.graphToByteArrays(part, () => 1);
      for (let step = 0; step < stepsFor(nodes.length); step += 1) {
        iterate(settings, matrices.nodes, matrices.edges);
        done += nodes.length;
        await pause();
      }
      helpers.assignLayoutChanges(part, matrices.nodes, null);
    }
    laid.push(finish(part, wide));
    await pause();
  }
  pack(laid, wide);
  const [across, down] = extent(laid);
  // A long part stretches the whole: the others then go above and below it.
  if (graph.order < 2000 && across / down > wide * 1.15) pack(laid, (wide * wide * down) / across);
  for (const { at, x, y } of laid) for (const one of at) graph.mergeNodeAttributes(one.node, { x: x + one.x, y: y + one.y });
}

/** Turns the part so that its longest extent runs along the longer side of the picture. */
function turn(at, wide) {
  const mean = (key) => at.reduce((sum, one) => sum + one[key], 0) / at.length;
  const [mx, my] = [mean("x"), mean("y")];
  let [xx, yy, xy] = [0, 0, 0];
  for (const { x, y } of at) {
    xx += (x - mx) ** 2;
    yy += (y - my) ** 2;
    xy += (x - mx) * (y - my);
  }
  const angle = (wide < 1 ? Math.PI / 2 : 0) - Math.atan2(2 * xy, xx - yy) / 2;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  for (const one of at) [one.x, one.y] = [one.x * cos - one.y * sin, one.x * sin + one.y * cos];
}

/** The part scaled so that its ties have a common length, its nodes moved off each other, around its own middle. */
function finish(part, wide) {
  const at = part.mapNodes((node, { x, y, size }) => ({ node, x, y, r: size }));
  const lengths = part.mapEdges((_, __, source, target) => {
    const [one, two] = [part.getNodeAttributes(source), part.getNodeAttributes(target)];
    return Math.hypot(one.x - two.x, one.y - two.y);
  }).sort((one, two) => one - two);
  const scale = lengths.length ? TIE / (lengths[Math.floor(lengths.length / 2)] || 1) : 1;
  for (const one of at) {
    one.x *= scale;
    one.y *= scale;
  }
  if (at.length > 12) turn(at, wide);
  spread(at);
  const middle = (key) => (Math.min(...at.map((one) => one[key])) + Math.max(...at.map((one) => one[key]))) / 2;
  const [mx, my] = [middle("x"), middle("y")];
  for (const one of at) {
    one.x -= mx;
    one.y -= my;
  }
  return { at, cells: cellsOf(part, at), x: 0, y: 0 };
}

/** The cells of a grid that a part covers, with a margin around its nodes and ties. */
function cellsOf(part, at) {
  const cells = new Set();
  const cover = (x, y, margin) => {
    for (let column = Math.floor((x - margin) / CELL); column <= Math.floor((x + margin) / CELL); column += 1) {
      for (let row = Math.floor((y - margin) / CELL); row <= Math.floor((y + margin) / CELL); row += 1) cells.add(column * 65536 + row);
    }
  };
  const byNode = new Map(at.map((one) => [one.node, one]));
  for (const one of at) cover(one.x, one.y, one.r + 9);
  part.forEachEdge((_, __, source, target) => {
    const [one, two] = [byNode.get(source), byNode.get(target)];
    const steps = Math.ceil(Math.hypot(one.x - two.x, one.y - two.y) / CELL);
    for (let step = 1; step < steps; step += 1) cover(one.x + ((two.x - one.x) * step) / steps, one.y + ((two.y - one.y) * step) / steps, 3);
  });
  return [...cells];
}

/** Width and height of all parts where they lie. */
function extent(laid) {
  const span = (key) => {
    let [least, most] = [Infinity, -Infinity];
    for (const part of laid) {
      for (const one of part.at) [least, most] = [Math.min(least, part[key] + one[key]), Math.max(most, part[key] + one[key])];
    }
    return Math.max(most - least, 1);
  };
  return [span("x"), span("y")];
}

/** The parts side by side without touching, each at the first free place of a flattened spiral (after Freivalds et al. 2002,
 *  "Disconnected Graph Layout and the Polyomino Packing Approach"). */
function pack(laid, wide) {
  const taken = new Set();
  let start = 0;
  let last = Infinity;
  for (const one of laid) {
    if (one.cells.length < last * 0.8) start = 0;
    last = one.cells.length;
    for (let step = start; ; step += 1) {
      const distance = 0.6 * Math.sqrt(step);
      const column = Math.round(wide * distance * Math.cos(step * TURN));
      const row = Math.round(distance * Math.sin(step * TURN));
      const shift = column * 65536 + row;
      if (one.cells.some((cell) => taken.has(cell + shift))) continue;
      for (const cell of one.cells) taken.add(cell + shift);
      Object.assign(one, { x: column * CELL, y: row * CELL });
      start = step;
      break;
    }
  }
}

/** Moves apart nodes that lie on each other, by rounds over a grid. */
function spread(at) {
  const cell = 48;
  for (let round = 0; round < 60; round += 1) {
    const grid = new Map();
    at.forEach((one, index) => {
      const key = `${Math.floor(one.x / cell)},${Math.floor(one.y / cell)}`;
      if (!grid.has(key)) grid.set(key, []);
      grid.get(key).push(index);
    });
    let moved = false;
    at.forEach((one, index) => {
      const column = Math.floor(one.x / cell);
      const row = Math.floor(one.y / cell);
      for (let dx = -1; dx <= 1; dx += 1) for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of grid.get(`${column + dx},${row + dy}`) || []) {
          if (other <= index) continue;
          const two = at[other];
          const gap = one.r + two.r + 5;
          const distance = Math.hypot(two.x - one.x, two.y - one.y);
          if (distance >= gap) continue;
          const angle = distance > 1e-9 ? Math.atan2(two.y - one.y, two.x - one.x) : (index + other) * TURN;
          const push = (gap - distance) / 2;
          one.x -= Math.cos(angle) * push;
          one.y -= Math.sin(angle) * push;
          two.x += Math.cos(angle) * push;
          two.y += Math.sin(angle) * push;
          moved = true;
        }
      }
    });
    if (!moved) break;
  }
}
