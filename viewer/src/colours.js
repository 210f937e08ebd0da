// Colours that hold on light and on dark ground and for colour-blind eyes (after Okabe and Ito, 2008).

export const KINDS = {
  person: ["#0067a5", "#5cb8f2"],
  organization: ["#b24a00", "#f59a4c"],
  place: ["#00785a", "#3ecfa6"],
  event: ["#9c2f78", "#ee8fcb"],
  group: ["#7a6200", "#e5c93f"],
  other: ["#5b6470", "#a9b4c0"],
};

const COMMUNITIES = [
  ["#0067a5", "#5cb8f2"], ["#b24a00", "#f59a4c"], ["#00785a", "#3ecfa6"], ["#9c2f78", "#ee8fcb"],
  ["#7a6200", "#e5c93f"], ["#5547b5", "#a79bff"], ["#a3262f", "#ff8a8f"], ["#3d6b12", "#9bd05f"],
  ["#006f80", "#54cfe2"], ["#7b4a2b", "#d6a07c"],
];

export const SHAPES = { person: "circle", organization: "square", place: "triangle", event: "diamond", group: "circle", other: "circle" };

export const STANDING_COLOURS = {
  affirmed: ["#8b95a3", "#69768a"],
  planned: ["#2f6fb0", "#6db1f0"],
  alleged: ["#8a6100", "#d9a83c"],
  denied: ["#b3261e", "#ff7b72"],
};

export const isDark = () => document.documentElement.dataset.theme === "dark";
export const shade = (pair) => pair[isDark() ? 1 : 0];
export const kindColour = (kind) => shade(KINDS[kind] || KINDS.other);
export const communityColour = (number) => shade(number < 0 || number >= COMMUNITIES.length ? KINDS.other : COMMUNITIES[number]);
export const communityCount = COMMUNITIES.length;
