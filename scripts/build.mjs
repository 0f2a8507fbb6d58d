/**
 * Compiles src/ to dist/ with oxc-transform, file by file and only what changed.
 *
 * What changed is decided by content, since a checkout or a restored cache gives any modification
 * time. Exits with 1, naming the files, where one does not compile; their old output is removed, so
 * that nothing can run what the sources no longer say.
 */
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const require = createRequire(import.meta.url);
const cachePath = join(root, "node_modules/.cache/sdkwright/build.json");

const transformOptions = {
  lang: "ts",
  sourceType: "module",
  target: "es2022",
  typescript: { declaration: {}, onlyRemoveTypeImports: true },
};

/** Everything but the source that decides what comes out. */
const recipe = hash(
  JSON.stringify([transformOptions, require("oxc-transform/package.json").version]),
);

function build() {
  const cache = loadCache();
  const sources = listFiles(join(root, "src")).filter((path) => path.endsWith(".ts"));
  if (sources.length === 0) fail("there is nothing to build in src/");

  const built = {};
  const failures = [];
  let transformSync;
  for (const source of sources) {
    const text = readFileSync(join(root, "src", source), "utf8");
    const outputs = outputsOf(source);
    const key = hash(recipe + text);
    if (cache[source] === key && outputs.every((path) => existsSync(join(root, path)))) {
      built[source] = key;
      continue;
    }
    // Loading the compiler takes longer than finding out that there is nothing for it to do.
    transformSync ??= require("oxc-transform").transformSync;
    const result = transformSync(source, text, transformOptions);
    if (result.errors.length === 0) {
      writeOutputs(outputs, result);
      built[source] = key;
    } else {
      failures.push(...result.errors.map((error) => `src/${source}: ${describe(error)}`));
    }
  }
  removeStale(built);
  mkdirSync(dirname(cachePath), { recursive: true });
  writeFileSync(cachePath, JSON.stringify(built));
  if (failures.length > 0) fail(failures.join("\n"));
}

function outputsOf(source) {
  const name = source.slice(0, -".ts".length);
  return [`dist/${name}.js`, `dist/${name}.d.ts`];
}

function writeOutputs([script, declaration], result) {
  mkdirSync(dirname(join(root, script)), { recursive: true });
  writeFileSync(join(root, script), result.code);
  writeFileSync(join(root, declaration), result.declaration);
}

/** A module that is gone from src/ must not live on in dist/. */
function removeStale(built) {
  const expected = new Set(Object.keys(built).flatMap(outputsOf));
  const dist = join(root, "dist");
  if (!existsSync(dist)) return;
  for (const path of listFiles(dist)) {
    if (!expected.has(`dist/${path}`)) rmSync(join(dist, path));
  }
}

function listFiles(folder) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}

function loadCache() {
  try {
    return JSON.parse(readFileSync(cachePath, "utf8"));
  } catch {
    return {};
  }
}

function describe(error) {
  return `${error.message}${error.codeframe ?? ""}`;
}

function hash(text) {
  return createHash("sha256").update(text).digest("hex");
}

function fail(message) {
  console.error(`build failed\n${message}`);
  process.exit(1);
}

build();
