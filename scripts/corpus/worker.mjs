/**
 * A process of the pool: takes one step of one document after another, as messages. What a step finds
 * is its answer; a step that throws is answered with the error.
 *
 * Plain JavaScript, so that generating runs the built program and nothing else: how much memory it
 * takes is measured here.
 */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

const require = createRequire(import.meta.url);

const steps = { generate, load, check, judge };

process.on("message", async ({ step, spec, out }) => {
  try {
    process.send({ answer: await steps[step]({ spec, out }) });
  } catch (error) {
    process.send({
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    });
  }
});

async function generate({ spec, out }) {
  const { generate: run } = await import("../../dist/pipeline/generate.js");
  const { resolveTarget } = await import("../../dist/config/resolve-targets.js");
  const target = resolveTarget({ spec, out, package: { name: "corpus" } }, "/", process.cwd());
  const start = performance.now();
  const { ok, diagnostics } = await run({ target, mode: "write" });
  return {
    ok,
    seconds: (performance.now() - start) / 1000,
    megabytes: process.resourceUsage().maxRSS / 1024,
    diagnostics: diagnostics.map(({ code, severity, message, place }) => ({
      code,
      severity,
      message,
      pointer: place?.pointer ?? "",
    })),
  };
}

/** Imports every module that a built package exports, in both forms, and makes all its fixtures. */
async function load({ out }) {
  const { exports } = JSON.parse(readFileSync(join(out, "package.json"), "utf8"));
  const problems = [];
  let modules = 0;
  for (const [name, entry] of Object.entries(exports)) {
    if (typeof entry === "string") continue;
    const loaded = [];
    for (const form of ["import", "require"]) {
      const file = join(out, entry[form].default);
      modules += 1;
      try {
        const module = form === "import" ? await import(pathToFileURL(file).href) : require(file);
        loaded.push(
          Object.keys(module).filter((key) => key !== "default" && key !== "module.exports"),
        );
        for (const kind of name === "./mocks/build" ? ["build", "fixtures", "responses"] : []) {
          problems.push(...callAll(module[kind], `${name} (${form}).${kind}`));
        }
      } catch (error) {
        problems.push(`${form} of ${name}: ${error.message}`);
      }
    }
    const [one, other] = loaded.map((names) => names.toSorted().join(", "));
    if (one !== other) problems.push(`${name} exports '${one}' as a module, '${other}' by require`);
  }
  return { modules, problems };
}

/** Calls every builder, fixture and response, which need no argument, at any depth. */
function callAll(holder, path) {
  return Object.entries(holder ?? {}).flatMap(([name, value]) => {
    const place = `${path}.${name}`;
    if (typeof value === "function") {
      try {
        value();
      } catch (error) {
        return [`${place}(): ${error.message}`];
      }
    }
    return typeof value === "object" && value !== null ? callAll(value, place) : [];
  });
}

/** Validates all fixtures. */
async function check({ spec }) {
  const { createJiti } = await import("jiti");
  const { checkDocument } = await createJiti(import.meta.url).import("./check-document.ts");
  return checkDocument(spec);
}

/** Asks other tools. */
async function judge({ spec }) {
  const { judgeDocument } = await import("./judges.mjs");
  return judgeDocument(spec);
}
