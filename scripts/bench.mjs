/**
 * Measures, says what it measured, and fails where a limit is exceeded:
 *
 *     npm run bench [-- NAME...] [--quick] [--json FILE]
 *
 * Each module of scripts/bench exports what it measures as a function, which gives rows of
 * `{what, value, unit, limit?}`. `--quick` takes fewer samples, as CI does.
 */
import { readdirSync, writeFileSync } from "node:fs";

const folder = new URL("./bench/", import.meta.url);
const known = readdirSync(folder).map((file) => file.replace(/\.mjs$/, ""));
const parameters = process.argv.slice(2);
const isQuick = parameters.includes("--quick");
const at = parameters.indexOf("--json");
const file = at === -1 ? undefined : parameters[at + 1];
const chosen = parameters.filter(
  (it, index) => !it.startsWith("--") && (at === -1 || index !== at + 1),
);
const unknown = chosen.filter((name) => !known.includes(name));
if (unknown.length > 0 || (at !== -1 && file === undefined)) {
  console.error(
    `Unknown: ${unknown.join(", ") || "--json without a file"}. Known: ${known.join(", ")}.`,
  );
  process.exit(2);
}

const rows = [];
for (const bench of chosen.length > 0 ? chosen : known) {
  const { measure } = await import(new URL(`${bench}.mjs`, folder).href);
  for (const row of await measure({ isQuick })) {
    const isMet = row.limit === undefined || row.value <= row.limit;
    rows.push({ bench, ...row, isMet });
    const limit = row.limit === undefined ? "" : ` (at most ${row.limit})`;
    console.log(
      `${isMet ? "ok  " : "FAIL"} ${bench}: ${row.what}: ${row.value.toFixed(1)} ${row.unit}${limit}`,
    );
  }
}
if (file !== undefined)
  writeFileSync(
    file,
    JSON.stringify({ node: process.version, isQuick, rows }, undefined, 2) + "\n",
  );
if (rows.length === 0) console.error("Nothing was measured.");
process.exitCode = rows.length > 0 && rows.every((row) => row.isMet) ? 0 : 1;
