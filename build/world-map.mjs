// Makes app/src/main/resources/web/map/world.tsv: npm i world-atlas@2.0.2 topojson-client@3 i18n-iso-countries@7, then
// node build/world-map.mjs > app/src/main/resources/web/map/world.tsv
// A quarter of a degree is one unit; x from 180 west, y down from 84 north (equirectangular, as WorldMap.java has it).
import { createRequire } from "node:module";

const require = createRequire(process.cwd() + "/");
const { feature } = require("topojson-client");
const atlas = require("world-atlas/countries-110m.json");
const { numericToAlpha2 } = require("i18n-iso-countries");

const point = ([longitude, latitude]) => [Math.round((longitude + 180) * 4), Math.round((84 - latitude) * 4)];

/** Land on both sides of the 180th meridian is drawn at both edges, cut off there by the picture. */
function ring(points) {
  const turn = 360 * 4;
  const path = [];
  let shift = 0;
  for (const at of points.map(point)) {
    const last = path[path.length - 1];
    if (last && at[0] + shift - last[0] > turn / 2) shift -= turn;
    if (last && last[0] - at[0] - shift > turn / 2) shift += turn;
    const here = [at[0] + shift, at[1]];
    if (!last || here[0] !== last[0] || here[1] !== last[1]) path.push(here);
  }
  const across = path.map(([x]) => x);
  const copies = [0];
  if (Math.max(...across) > turn) copies.push(-turn);
  if (Math.min(...across) < 0) copies.push(turn);
  return copies.map((by) => drawn(path.map(([x, y]) => [x + by, y]))).join("");
}

const drawn = ([first, ...others]) => {
  let last = first;
  const steps = others.map((at) => {
    const step = "l" + (at[0] - last[0]) + " " + (at[1] - last[1]);
    last = at;
    return step;
  });
  return "M" + first[0] + " " + first[1] + steps.join("") + "z";
};

console.log("# Land by state: ISO 3166-1 alpha-2 (empty: drawn without a code), path. Natural Earth 1:110m (public domain) by world-atlas 2.0.2 (ISC), made by build/world-map.mjs.");
console.log("id\tpath");
const rows = feature(atlas, atlas.objects.countries).features
  .filter((land) => land.id !== "010") // Antarctica lies below the map
  .map((land) => {
    const { type, coordinates } = land.geometry;
    const rings = (type === "Polygon" ? [coordinates] : coordinates).flat();
    return ((land.id && numericToAlpha2(land.id)) || "") + "\t" + rings.map(ring).join("");
  });
console.log(rows.sort().join("\n"));
