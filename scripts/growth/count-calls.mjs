/**
 * Counts the work of generating, in calls and in turns of loops, which do not depend on the machine:
 *
 *     node --no-opt scripts/growth/count-calls.mjs SHAPE SIZE
 *
 * Prints JSON: how often each block of each function of dist/ ran. What is optimized would not be counted.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { Session } from "node:inspector/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shapes } from "./descriptions.mjs";

const [shape, size] = process.argv.slice(2);
const folder = mkdtempSync(join(tmpdir(), "sdkwright-growth-"));
// Blocks are counted in what is compiled from here on.
const session = new Session();
session.connect();
await session.post("Profiler.enable");
await session.post("Profiler.startPreciseCoverage", { callCount: true, detailed: true });
const { generate } = await import("../../dist/pipeline/generate.js");
const { resolveTarget } = await import("../../dist/config/resolve-targets.js");
const root = new URL("../../dist/", import.meta.url).href;

async function run() {
  const spec = join(folder, "openapi.json");
  writeFileSync(spec, JSON.stringify(shapes[shape](Number(size))));
  const out = join(folder, "out");
  const target = resolveTarget({ spec, out, package: { name: "growth" } }, folder, folder);
  const { ok, diagnostics } = await generate({ target, mode: "dry-run" });
  if (!ok) throw new Error(JSON.stringify(diagnostics.slice(0, 3)));
}

function countsOf({ result }) {
  const counts = {};
  for (const { url, functions } of result.filter((script) => script.url.startsWith(root))) {
    for (const { functionName, ranges } of functions) {
      for (const { count, startOffset } of ranges) {
        if (count > 0) counts[`${url.slice(root.length)} ${functionName} ${startOffset}`] = count;
      }
    }
  }
  return counts;
}

await run();
rmSync(folder, { recursive: true });
console.log(JSON.stringify(countsOf(await session.post("Profiler.takePreciseCoverage"))));
