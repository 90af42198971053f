// Reads the calendars named on standard input, one path a line, with ical.js and node-ical; a JSON line each.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
const require = createRequire(import.meta.url);
const loaded = require("ical.js");
const ICAL = loaded.default ?? loaded;
const nodeIcal = require("node-ical");

const two = (n) => String(n).padStart(2, "0");
const day = (date) => `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
const plain = (value) => (value !== null && typeof value === "object" ? value.val : value);

for (const path of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const text = readFileSync(path, "utf8");
  const icalJs = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return [event.uid, event.startDate.toString(), event.endDate.toString(), event.summary];
  });
  const nodes = Object.values(nodeIcal.sync.parseICS(text))
    .filter((event) => event.type === "VEVENT")
    .map((event) => [event.uid, day(event.start), day(event.end), plain(event.summary)]);
  console.log(JSON.stringify({ path, "ical.js": icalJs, "node-ical": nodes }));
}
