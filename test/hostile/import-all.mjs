/**
 * Imports every module of the packages named on the command line, both ES modules and CommonJS, with
 * a trap on everything that a module could do to the world, and prints what was caught, as JSON.
 */
import { createRequire, syncBuiltinESMExports } from "node:module";
import fs from "node:fs";
import net from "node:net";
import child from "node:child_process";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
// Before the traps, for it is not ours.
import "msw";

createRequire(import.meta.url)("msw");

const caught = [];
const modules = process.argv.slice(2).flatMap((folder) =>
  ["esm", "cjs"].flatMap((kind) =>
    fs
      .readdirSync(join(folder, "dist", kind), { recursive: true })
      .filter((path) => path.endsWith(".js"))
      .map((path) => ({ kind, path: join(folder, "dist", kind, path) })),
  ),
);

const trap = (holder, name) => {
  const original = holder[name];
  if (typeof original !== "function") return;
  holder[name] = function (...args) {
    caught.push(`${name}(${args.map(String).join(", ").slice(0, 80)})`);
    return original.apply(this, args);
  };
};
for (const name of ["fetch", "eval", "Function", "setTimeout", "setInterval", "queueMicrotask"])
  trap(globalThis, name);
for (const name of ["writeFileSync", "writeFile", "mkdirSync", "rmSync", "appendFileSync"])
  trap(fs, name);
trap(net, "connect");
for (const name of ["spawn", "exec", "execSync", "spawnSync", "fork"]) trap(child, name);
for (const name of ["log", "error", "warn", "info"]) trap(console, name);
trap(process, "exit");
syncBuiltinESMExports();

/** Everything that every object has, and what is global: neither may change. */
const world = () =>
  [Object, Array, Function, String, Number, Promise, Map, Set]
    .map(({ name, prototype }) => `${name}: ${Reflect.ownKeys(prototype).map(String).join()}`)
    .concat(Reflect.ownKeys(globalThis).map(String).toSorted().join())
    .join("\n");

const before = world();
const require = createRequire(import.meta.url);
for (const { kind, path } of modules) {
  try {
    if (kind === "cjs") require(path);
    else await import(pathToFileURL(path).href);
  } catch (error) {
    caught.push(`${path}: ${error}`);
  }
}
if (world() !== before) caught.push("a global or a prototype has changed");
process.stdout.write(JSON.stringify({ modules: modules.length, caught }));
