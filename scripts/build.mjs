/**
 * Compiles src/ to dist/ with oxc-transform, file by file and only what changed, and joins what the command
 * loads into the few files of dist/bundle: to find and read hundreds of small ones takes longer than to run them.
 *
 * What changed is decided by content, since a checkout or a restored cache gives any modification
 * time; only where all times are those of the last build is nothing read at all. `dist/build-id` names
 * what was built. Exits with 1, naming the files, where one does not compile; their old output is removed, so
 * that nothing can run what the sources no longer say.
 */
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const cachePath = join(root, "node_modules/.cache/sdkwright/build.json");
const stampsPath = join(root, "node_modules/.cache/sdkwright/build-stamps.json");
const bundlePath = join(root, "dist/bundle");
const templatesPath = join(root, "dist/templates.js");
const runtimePath = join(root, "dist/runtime.json");
const idPath = join(root, "dist/build-id");

const transformOptions = {
  lang: "ts",
  sourceType: "module",
  target: "es2022",
  typescript: { declaration: {}, onlyRemoveTypeImports: true },
};

// Every file lies as deep as the modules of dist do, so that what they find beside them is where it was.
const bundleOptions = {
  bundle: true,
  splitting: true,
  write: false,
  format: "esm",
  platform: "node",
  target: "node20",
  packages: "external",
  chunkNames: "[name]-[hash]",
  // All of it is read before any of it runs. Names and lines stay, for the stack of an error.
  minifyWhitespace: true,
  lineLimit: 120,
  logLevel: "silent",
};

async function build() {
  // Loading these takes longer than finding out that there is nothing to do.
  const { createHash } = await import("node:crypto");
  const require = (await import("node:module")).createRequire(import.meta.url);
  const hash = (text) => createHash("sha256").update(text).digest("hex");
  /** Everything but the source that decides what comes out. */
  const versions = ["oxc-transform", "esbuild"].map(
    (name) => require(`${name}/package.json`).version,
  );
  const recipe = hash(JSON.stringify([transformOptions, bundleOptions, ...versions]));
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
  const templates = await compileTemplates(failures);
  mkdirSync(dirname(cachePath), { recursive: true });
  writeFileSync(cachePath, JSON.stringify(built));
  if (failures.length > 0) {
    rmSync(stampsPath, { force: true });
    fail(failures.join("\n"));
  }
  const id = hash(JSON.stringify([built, templates]));
  const made = [join(bundlePath, "bin.js"), templatesPath, runtimePath];
  if (readText(idPath) !== id || !made.every(existsSync)) {
    await bundle();
    writeFileSync(templatesPath, templates);
    writeFileSync(runtimePath, joinRuntime());
    writeFileSync(idPath, id);
  }
  writeFileSync(stampsPath, JSON.stringify({ at: Date.now(), stamps: takeStamps(sources) }));
}

/** Compiles the templates, with the options that the program has for them. */
async function compileTemplates(failures) {
  if (failures.length > 0) return "";
  const { precompileTemplate } = await import("../dist/emit/template/compile.js");
  const members = readdirSync(join(root, "templates"))
    .filter((name) => name.endsWith(".hbs"))
    .map((name) => {
      const text = readFileSync(join(root, "templates", name), "utf8");
      return `${JSON.stringify(name)}: ${precompileTemplate(text)},\n`;
    });
  return `export default {\n${members.join("")}};\n`;
}

/** What goes into packages as it is, and what it is compiled to there, in one file. */
function joinRuntime() {
  const names = readdirSync(join(root, "src/runtime")).filter((name) => name.endsWith(".ts"));
  const modules = names.sort().map((name) => {
    const [code, declaration] = outputsOf(`runtime/${name}`).map((path) =>
      readFileSync(join(root, path), "utf8"),
    );
    const text = readFileSync(join(root, "src/runtime", name), "utf8");
    return [name, { text, compiled: { code, declaration } }];
  });
  return JSON.stringify(modules);
}

/** Joins the modules of the command; what it loads on demand stays in files of its own. */
async function bundle() {
  const esbuild = await import("esbuild");
  const entryPoints = ["bin", "generate-worker"].map((name) => join(root, `dist/cli/${name}.js`));
  const { outputFiles } = await esbuild.build({
    ...bundleOptions,
    entryPoints,
    outdir: bundlePath,
  });
  mkdirSync(bundlePath, { recursive: true });
  // The new files first: somebody may be running the old ones.
  for (const { path, contents } of outputFiles) writeFileSync(path, contents);
  const names = new Set(outputFiles.map(({ path }) => basename(path)));
  for (const name of readdirSync(bundlePath))
    if (!names.has(name)) rmSync(join(bundlePath, name), { recursive: true });
}

/** Times and sizes of what a build reads, and of the folders that show what was added or removed. */
function takeStamps(sources) {
  const files = ["scripts/build.mjs", "dist/build-id", "dist/templates.js", "dist/runtime.json"];
  files.push("templates");
  for (const name of ["oxc-transform", "esbuild", "handlebars"])
    files.push(`node_modules/${name}/package.json`);
  for (const name of readdirSync(join(root, "templates"))) files.push(`templates/${name}`);
  const folders = new Set(sources.map((source) => dirname(source)));
  for (const source of sources) files.push(`src/${source}`);
  for (const folder of folders) files.push(`src/${folder}`, `dist/${folder}`);
  for (const name of ["", ...readdirSync(bundlePath)]) files.push(`dist/bundle/${name}`);
  return Object.fromEntries(files.map((path) => [path, stampOf(path)]));
}

function stampOf(path) {
  const { mtimeMs, ctimeMs, size } = statSync(join(root, path));
  return [mtimeMs, ctimeMs, size];
}

/** True where nothing has other times than after the last build. */
function isBuilt() {
  try {
    const { at, stamps } = JSON.parse(readFileSync(stampsPath, "utf8"));
    // Within one tick of the clock a file can change without its times changing.
    const latest = at - 25;
    return Object.entries(stamps).every(([path, [modified, changed, size]]) => {
      const stamp = stampOf(path);
      const isSame = stamp[0] === modified && stamp[1] === changed && stamp[2] === size;
      return isSame && (path.startsWith("dist") || Math.max(modified, changed) < latest);
    });
  } catch {
    // There was no build yet, or something is gone.
    return false;
  }
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
    const isOther = /^(build-id|templates\.js|runtime\.json|bundle\/.*)$/.test(path);
    if (!isOther && !expected.has(`dist/${path}`)) rmSync(join(dist, path));
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

function readText(path) {
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
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

function fail(message) {
  console.error(`build failed\n${message}`);
  process.exit(1);
}

if (!isBuilt()) await build();
