/**
 * Checks the layers of ARCHITECTURE.md with dependency-cruiser.
 *
 *     node scripts/layers.mjs [folder]
 *
 * The folder is one that has src/ and tsconfig.json; without it, this project's. Exits with 1 where
 * a rule is broken, and also where nothing was looked at: without a TypeScript that it can load,
 * dependency-cruiser reports success on zero modules.
 */
import { createRequire } from "node:module";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { cruise } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";

const root = fileURLToPath(new URL("..", import.meta.url));
const { forbidden, options } = createRequire(import.meta.url)("../.dependency-cruiser.cjs");

process.chdir(resolve(process.argv[2] ?? root));
const { output } = await cruise(
  ["src"],
  { ...options, validate: true, ruleSet: { forbidden } },
  undefined,
  { tsConfig: extractTSConfig(options.tsConfig.fileName) },
);

const { summary, modules } = output;
const own = modules.filter((module) => module.source.startsWith("src/"));
const dependencies = own.reduce((sum, module) => sum + module.dependencies.length, 0);
const problems = summary.violations.map(describe);
if (own.length === 0) problems.push("no module was cruised, so nothing was checked");
if (dependencies === 0) problems.push("no dependency was found, so nothing was checked");

for (const problem of problems) console.error(problem);
console.log(
  `layers: ${own.length} modules, ${dependencies} dependencies, ${problems.length} problems`,
);
process.exitCode = problems.length === 0 ? 0 : 1;

function describe({ rule, from, to, cycle }) {
  const way = cycle?.map((step) => step.name).join(" -> ") ?? to;
  const about = forbidden.find((candidate) => candidate.name === rule.name)?.comment ?? "";
  return `${rule.name}: ${from}${way === from ? "" : ` -> ${way}`}\n  ${about}`;
}
