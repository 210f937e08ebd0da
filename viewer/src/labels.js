// Which names stand in the picture, and on which side of their node: greedily, the largest first, so that no two names lie
// on each other and none runs out of the picture.

const CELL = 64;
const GAP = 4;
const ROOM = 15000; // square pixels of picture for each name
const SURE = 10; // so many of the largest are named even where small nodes lie below the name
const LONGEST = 30;

export const FONT = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif';
export const SIZE = 12.5;

const ruler = document.createElement("canvas").getContext("2d");
const widths = new Map();

export const short = (name) => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);

export function widthOf(text) {
  if (!widths.has(text)) {
    ruler.font = `${SIZE}px ${FONT}`;
    widths.set(text, ruler.measureText(text).width);
  }
  return widths.get(text);
}

/** Boxes by the cells of a grid that they touch. */
function grid() {
  const cells = new Map();
  const keys = ([left, top, right, bottom]) => {
    const found = [];
    for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column += 1) {
      for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row += 1) found.push(column * 65536 + row);
    }
    return found;
  };
  return {
    add(box) {
      for (const key of keys(box)) {
        if (!cells.has(key)) cells.set(key, []);
        cells.get(key).push(box);
      }
    },
    touched(box) {
      const found = new Set();
      for (const key of keys(box)) {
        for (const other of cells.get(key) || []) {
          if (other[0] < box[2] && other[2] > box[0] && other[1] < box[3] && other[3] > box[1]) found.add(other);
        }
      }
      return found.size;
    },
  };
}

function sides(x, y, radius, width) {
  const tall = SIZE * 0.75;
  const off = radius + GAP;
  return [
    ["right", [x + off - GAP, y - tall, x + off + width + GAP, y + tall]],
    ["left", [x - off - width - GAP, y - tall, x - off + GAP, y + tall]],
    ["below", [x - width / 2, y + off, x + width / 2, y + off + 2 * tall]],
    ["above", [x - width / 2, y - off - 2 * tall, x + width / 2, y - off]],
  ];
}

/** The side of each node that is named. ``nodes`` have key, x, y, radius and name in pixels of a picture of ``width`` and
 *  ``height``, the most important first; those ``wanted`` come before all, and the first of them is named in any case. */
export function placeNames(nodes, width, height, wanted) {
  const inside = nodes.filter(({ x, y }) => x > -20 && y > -20 && x < width + 20 && y < height + 20);
  const dots = grid();
  for (const { x, y, radius } of inside) dots.add([x - radius, y - radius, x + radius, y + radius]);
  const names = grid();
  const placed = new Map();
  const most = Math.max(8, (width * height) / ROOM);
  const place = new Map([...wanted].map((key, index) => [key, index]));
  const rankOf = ({ key }) => (place.has(key) ? place.get(key) : place.size);
  const ordered = [...inside].sort((one, two) => rankOf(one) - rankOf(two));
  for (const [rank, { key, x, y, radius, name }] of ordered.entries()) {
    const must = place.has(key);
    if (placed.size >= most && !must) break;
    let best = null;
    for (const [side, box] of sides(x, y, radius, widthOf(short(name)))) {
      if (names.touched(box)) continue;
      const outside = box[0] < 2 || box[1] < 2 || box[2] > width - 2 || box[3] > height - 2;
      if (outside && !must) continue;
      const cost = dots.touched(box) + (outside ? 8 : 0);
      if (best === null || cost < best.cost) best = { side, box, cost };
    }
    if (best === null || (best.cost > 0 && !must && rank >= SURE)) {
      if (best === null && rank === 0) placed.set(key, "right");
      continue;
    }
    names.add(best.box);
    placed.set(key, best.side);
  }
  return placed;
}
