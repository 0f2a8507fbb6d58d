/**
 * Installs examples/monorepo with this package as `npm publish` would give it, and holds what its README
 * says of each build engine: a second build comes from the cache, byte for byte, in another folder as
 * well, and a changed description rebuilds what depends on it and nothing else.
 *
 * Everything happens below node_modules/.cache; what was installed there is used again as long as it is
 * the same. Needs the npm registry the first time. Exits with 1 where something does not hold.
 */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = join(root, "examples/monorepo");
const place = join(root, "node_modules/.cache/sdkwright/examples");
const installed = join(place, "monorepo");

const allTasks = [
  "@example/billing:generate",
  "@example/ledger:build",
  "@example/pets:generate",
  "@example/shop:build",
];
const tasksOfPets = ["@example/pets:generate", "@example/shop:build"];

const quiet = { CI: "true", DO_NOT_TRACK: "1", NO_COLOR: "1", TURBO_TELEMETRY_DISABLED: "1" };

/** What runs a build, and how its output names the tasks that were not taken from its cache. */
const engines = {
  turbo: {
    argv: ["turbo", "run", "build", "--output-logs=hash-only", "--cache-dir=.turbo/cache"],
    env: {},
    caches: [".turbo"],
    executed: /^(\S+): cache miss, executing/gm,
    cached: /^(\S+): cache hit/gm,
  },
  nx: {
    argv: ["nx", "run-many", "--targets=build", "--outputStyle=static"],
    env: { NX_DAEMON: "false", NX_NO_CLOUD: "true", NX_TUI: "false" },
    caches: [".nx"],
    executed: /nx run (\S+)$/gm,
    cached: /nx run (\S+) +\[.*cache.*\]$/gm,
  },
};

install();
let failures = 0;
for (const [name, engine] of Object.entries(engines)) checkEngine(name, engine);
process.exitCode = failures === 0 ? 0 : 1;

/** Packs this package and installs the example with it, unless that is what is there. */
function install() {
  mkdirSync(place, { recursive: true });
  const tarball = pack();
  const manifest = JSON.parse(readFileSync(join(source, "package.json"), "utf8"));
  manifest.devDependencies.sdkwright = `file:../${tarball}`;
  const text = `${JSON.stringify(manifest, undefined, 2)}\n`;
  const hash = createHash("sha256")
    .update(text)
    .update(readFileSync(join(place, tarball)))
    .digest("hex");
  const mark = join(place, "installed");
  const isCurrent = existsSync(mark) && readFileSync(mark, "utf8") === hash;
  if (!isCurrent) rmSync(installed, { recursive: true, force: true });
  cpSync(source, installed, { recursive: true });
  writeFileSync(join(installed, "package.json"), text);
  if (isCurrent) return;
  const options = ["install", "--no-audit", "--no-fund", "--loglevel=error", "--ignore-scripts"];
  execFileSync("npm", options, { cwd: installed, stdio: "inherit" });
  writeFileSync(mark, hash);
}

function pack() {
  execFileSync(process.execPath, [join(root, "scripts/build.mjs")], { stdio: "inherit" });
  const argv = ["pack", "--json", "--ignore-scripts", "--pack-destination", place];
  const output = execFileSync("npm", argv, { cwd: root, encoding: "utf8" });
  const packed = Object.values(JSON.parse(output));
  return packed[0].filename;
}

function checkEngine(name, engine) {
  for (const folder of [...engine.caches, ...made(installed)])
    rmSync(join(installed, folder), { recursive: true, force: true });
  restoreSpecs(installed);

  expect(`${name}: a first build makes everything`, build(engine, installed), allTasks);
  const first = contents(installed);

  for (const folder of made(installed)) rmSync(join(installed, folder), { recursive: true });
  expect(`${name}: a second build comes from the cache`, build(engine, installed), []);
  expect(`${name}: what comes from the cache is the same`, contents(installed), first);

  const elsewhere = join(place, "elsewhere");
  rmSync(elsewhere, { recursive: true, force: true });
  cpSync(installed, elsewhere, { recursive: true, verbatimSymlinks: true });
  expect(`${name}: another folder uses the same cache`, build(engine, elsewhere), []);
  rmSync(elsewhere, { recursive: true });

  const spec = join(installed, "apis/pets/spec/openapi.yaml");
  const text = readFileSync(spec, "utf8");
  writeFileSync(
    spec,
    text.replace(
      "name: { type: string }",
      "name: { type: string }\n        age: { type: integer }",
    ),
  );
  expect(`${name}: a change rebuilds what depends on it`, build(engine, installed), tasksOfPets);
  writeFileSync(spec, text);
  expect(`${name}: the change undone comes from the cache`, build(engine, installed), []);
}

/** Builds, and returns the tasks that were not taken from the cache, sorted. */
function build({ argv: [program, ...argv], env, executed, cached }, cwd) {
  const path = join(cwd, "node_modules/.bin", program);
  const { NODE_OPTIONS: _, ...outside } = process.env;
  let output;
  try {
    output = execFileSync(path, argv, {
      cwd,
      encoding: "utf8",
      env: { ...outside, ...quiet, ...env },
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    console.error(`${error.stdout}${error.stderr}`);
    return ["the build fails"];
  }
  const taken = new Set([...output.matchAll(cached)].map(([, task]) => task));
  const named = [...output.matchAll(executed)].map(([, task]) => task);
  const ran = [...new Set(named)].filter((task) => !taken.has(task)).sort();
  // An output that is worded otherwise than expected must not pass for one without tasks.
  return taken.size + ran.length === allTasks.length ? ran : [`not understood:\n${output}`];
}

function restoreSpecs(folder) {
  cpSync(join(source, "apis"), join(folder, "apis"), { recursive: true });
}

/** The folders that a build makes. */
function made(folder) {
  return [
    ...readdirSync(join(folder, "apis")).map((name) => `apis/${name}/sdk`),
    ...readdirSync(join(folder, "apps")).map((name) => `apps/${name}/dist`),
  ].filter((path) => existsSync(join(folder, path)));
}

/** The hash of every file that a build makes. */
function contents(folder) {
  const files = made(folder).flatMap((path) =>
    readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return files
    .sort()
    .map((path) => `${path} ${createHash("sha256").update(readFileSync(path)).digest("hex")}`);
}

function expect(what, found, wanted) {
  const isSame = JSON.stringify(found) === JSON.stringify(wanted);
  console.log(`${isSame ? "holds" : "FAILS"}  ${what}`);
  if (isSame) return;
  failures += 1;
  console.error(`found ${JSON.stringify(found, undefined, 2)}, not ${JSON.stringify(wanted)}`);
}
