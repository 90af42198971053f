// Makes app/src/main/resources/web/map/world.tsv: npm i world-atlas@2.0.2 topojson-client@3 i18n-iso-countries@7, then
// node build/world-map.mjs > app/src/main/resources/web/map/world.tsv
// A quarter of a degree is one unit; x from 180 west, y down from 84 north (equirectangular, as WorldMap.java has it).
import { createRequire } from "node:module";

const require = createRequire(process.cwd() + "/");
const { feature } = require("topojson-client");
const atlas = require("world-atlas/countries-110m.json");
const { numericToAlpha2 } = require("i18n-iso-countries");

const point = ([longitude, latitude]) => [Math.round((longitude + 180) * 4), Math.round((84 - latitude) * 4)];

function ring(points) {
  let path = "";
  let last = null;
  for (const at of points.map(point)) {
    if (last && at[0] === last[0] && at[1] === last[1]) continue;
    path += last ? "l" + (at[0] - last[0]) + " " + (at[1] - last[1]) : "M" + at[0] + " " + at[1];
    last = at;
  }
  return path + "z";
}

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
