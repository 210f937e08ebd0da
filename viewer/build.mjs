// Bundles the page's script, style and world map into kg/viewer/assets, with the licences of what is in it.

import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { geoPath } from "d3-geo";
import { geoNaturalEarth1 } from "d3-geo";
import countries from "i18n-iso-countries";
import { feature } from "topojson-client";

const here = dirname(fileURLToPath(import.meta.url));
const assets = join(here, "..", "kg", "viewer", "assets");
const read = (...path) => readFileSync(join(here, ...path), "utf8");

// Countries that ISO 3166 numbers; those too small for the coarse outlines are points.
function worldMap() {
  const width = 900;
  const coarse = JSON.parse(read("node_modules/world-atlas/countries-110m.json"));
  const fine = JSON.parse(read("node_modules/world-atlas/countries-50m.json"));
  const whole = feature(coarse, coarse.objects.countries);
  const drawn = { type: "FeatureCollection", features: whole.features.filter((one) => one.id !== "010") };
  const projection = geoNaturalEarth1().fitWidth(width, drawn);
  const path = geoPath(projection).digits(1);
  const height = Math.ceil(path.bounds(drawn)[1][1]) + 2;
  const found = {};
  const middle = (one) => {
    // The middle of the largest part, so that far islands do not pull it into the sea.
    const parts = one.geometry.type === "MultiPolygon" ? one.geometry.coordinates.map((coordinates) => ({ type: "Polygon", coordinates })) : [one.geometry];
    const largest = parts.reduce((best, part) => (path.area(part) > path.area(best) ? part : best));
    return path.centroid(largest).map((number) => Math.round(number * 10) / 10);
  };
  for (const one of feature(fine, fine.objects.countries).features) {
    const code = one.id && countries.numericToAlpha2(one.id);
    if (code && code !== "AQ") found[code] = ["", ...middle(one), one.properties.name];
  }
  for (const one of drawn.features) {
    const code = one.id && countries.numericToAlpha2(one.id);
    if (code) found[code] = [path(one), ...middle(one), one.properties.name];
    else found[`-${one.properties.name}`] = [path(one), ...middle(one), one.properties.name];
  }
  return { width, height, countries: Object.fromEntries(Object.entries(found).sort(([a], [b]) => (a < b ? -1 : 1))) };
}

mkdirSync(join(here, "build"), { recursive: true });
mkdirSync(assets, { recursive: true });
writeFileSync(join(here, "build", "world.json"), JSON.stringify(worldMap()));

const bundled = await build({
  entryPoints: [join(here, "src", "main.js")], bundle: true, minify: true, format: "iife", target: "es2021",
  charset: "utf8", legalComments: "none", metafile: true, write: false, logLevel: "warning", define: { "process.env.NODE_ENV": '"production"' },
});
const script = bundled.outputFiles[0].text.replaceAll("</script", "<\\/script").replaceAll("<!--", "<\\!--");
writeFileSync(join(assets, "page.js"), script);
const styled = await build({ entryPoints: [join(here, "src", "page.css")], minify: true, write: false, charset: "utf8" });
writeFileSync(join(assets, "page.css"), styled.outputFiles[0].text);

const packages = new Set(["world-atlas"]);
for (const input of Object.keys(bundled.metafile.inputs)) {
  const match = input.match(/node_modules\/((?:@[^/]+\/)?[^/]+)\//);
  if (match) packages.add(match[1]);
}
const notices = [...packages].sort().map((name) => {
  const folder = join(here, "node_modules", name);
  const about = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : `${about.license} licence; the package has no text of it.`;
  return `${about.name} ${about.version} (${about.license})\n\n${text}\n`;
});
writeFileSync(join(assets, "licences.txt"), `The script of the page holds these packages; the outlines of countries are from world-atlas (Natural Earth, public domain).\n\n${notices.join(`\n${"-".repeat(80)}\n\n`)}`);

const sources = ["build.mjs", "package.json", "package-lock.json", ...readdirSync(join(here, "src")).sort().map((name) => `src/${name}`)];
const digest = (paths, base) => {
  const hash = createHash("sha256");
  for (const path of paths) hash.update(`${path}\n`).update(readFileSync(join(base, path)));
  return hash.digest("hex");
};
writeFileSync(join(assets, "page.html"), read("src", "page.html"));
const made = ["licences.txt", "page.css", "page.html", "page.js"];
writeFileSync(join(assets, "digests.json"), `${JSON.stringify({ sources: digest(sources, here), assets: digest(made, assets) }, null, 1)}\n`);
if (!existsSync(join(assets, "page.js"))) throw new Error("nothing was written");
