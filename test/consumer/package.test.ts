import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { rolldown } from "rolldown";
import { parse } from "yaml";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runScript } from "../support/child-process.js";
import { projectFolder } from "../support/compilers.js";
import {
  installPackage,
  packageName,
  type Conditions,
  type Consumer,
} from "./installed-package.js";

let consumer: Consumer;
/** Everything in the installed package, relative to it, with forward slashes. */
let files: readonly string[];

beforeAll(async () => {
  consumer = await installPackage();
  const entries = await readdir(consumer.packageFolder, { recursive: true, withFileTypes: true });
  files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(consumer.packageFolder.length + 1))
    .map((path) => path.replaceAll("\\", "/"))
    .toSorted();
});
afterAll(() => consumer.dispose());

/** The entries of `exports` that are code, by what a consumer writes. */
function listEntries(): readonly { specifier: string; conditions: Record<string, Conditions> }[] {
  return Object.entries(consumer.manifest.exports).flatMap(([path, conditions]) =>
    typeof conditions === "string"
      ? []
      : [{ specifier: packageName + path.slice(1), conditions: { ...conditions } }],
  );
}

describe("package.json", () => {
  it("asks for nothing but an optional peer: no dependencies, no scripts, no side effects", () => {
    const { manifest } = consumer;
    const asked = [
      "dependencies",
      "optionalDependencies",
      "bundleDependencies",
      "bundledDependencies",
      "devDependencies",
      "scripts",
      "bin",
      "os",
      "cpu",
    ].filter((key) => key in manifest);
    expect(asked).toEqual([]);
    expect(manifest["peerDependencies"]).toEqual({ msw: "^2.11.0" });
    expect(manifest["peerDependenciesMeta"]).toEqual({ msw: { optional: true } });
    expect(manifest["sideEffects"]).toBe(false);
    expect(manifest["type"]).toBe("module");
  });

  it("offers an entry for everything that the examples import", () => {
    expect(Object.keys(consumer.manifest.exports)).toEqual(
      expect.arrayContaining([
        ".",
        "./client",
        "./contract",
        "./mocks",
        "./mocks/build",
        "./models",
        "./openapi",
        "./operations/task-actions",
        "./operations/task-audit",
        "./operations/task-search",
        "./operations/task-service",
        "./package.json",
      ]),
    );
  });

  it("leads to files that exist, types before code", async () => {
    const entries = listEntries();
    expect(entries.length).toBeGreaterThan(5);
    const found = entries.flatMap(({ specifier, conditions }) =>
      Object.entries(conditions).map(([condition, targets]) => {
        const folders = Object.entries(targets).map(([key, path]) => {
          const [, folder] = /^\.\/(dist\/\w+)\//.exec(path) ?? [];
          return `${key} in ${files.includes(path.slice(2)) ? folder : "no file"}`;
        });
        return [specifier, condition, ...folders].join(", ");
      }),
    );
    // Each format has declarations of its own: those of the other would promise other exports.
    const wanted = entries.flatMap(({ specifier }) => [
      `${specifier}, import, types in dist/esm, default in dist/esm`,
      `${specifier}, require, types in dist/cjs, default in dist/cjs`,
    ]);
    expect(found).toEqual(wanted);
    const commonJs = await readFile(join(consumer.packageFolder, "dist/cjs/package.json"), "utf8");
    expect(JSON.parse(commonJs)).toEqual({ type: "commonjs" });
    // For resolvers that do not know `exports`.
    for (const field of ["main", "module", "types"]) {
      expect(files).toContain((consumer.manifest[field] as string).replace("./", ""));
    }
  });

  it("publishes what is built and what is read, and nothing else", () => {
    const others = files.filter((path) => !/^dist\/(esm|cjs)\/.*\.(js|d\.ts)$/.test(path));
    const isFixture = (path: string): boolean => /^fixtures\/[\w./-]+\.json$/.test(path);
    expect(others.filter(isFixture).length).toBeGreaterThan(20);
    expect(others.filter((path) => !isFixture(path))).toEqual([
      "README.md",
      "dist/cjs/package.json",
      "openapi.json",
      "package.json",
    ]);
    const modules = (folder: string, extension: string): readonly string[] =>
      files
        .filter((path) => path.startsWith(folder) && path.endsWith(extension))
        .map((path) => path.slice(folder.length, -extension.length));
    for (const extension of [".js", ".d.ts"]) {
      const esm = modules("dist/esm/", extension);
      expect(esm.length).toBeGreaterThan(20);
      expect(modules("dist/cjs/", extension)).toEqual(esm);
    }
  });

  it("satisfies publint, strictly and to the last suggestion", async () => {
    const tarball = await readFile(consumer.tarball);
    const { messages, pkg } = await publint({
      pack: {
        tarball: tarball.buffer.slice(tarball.byteOffset, tarball.byteOffset + tarball.length),
      },
      level: "suggestion",
      strict: true,
    });
    expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
  });
});

const formats = [
  { name: "import", file: "observe.mjs", load: "(specifier) => import(specifier)" },
  { name: "require", file: "observe.cjs", load: "require" },
];

describe("importing", () => {
  /** Says what importing changes, for the specifiers that it is given; see `observe`. */
  const observer = (load: string): string => `
const owners = [["globalThis", globalThis]];
for (const name of Object.getOwnPropertyNames(globalThis)) {
  // By name, so that nothing lazy is loaded that would not be otherwise.
  if (!/^(Object|Function|Array|String|Number|BigInt|Boolean|Symbol|Promise|Map|Set|WeakMap|Date|RegExp|\\w*Error|JSON|Math|Reflect)$/.test(name)) continue;
  owners.push([name, globalThis[name]]);
  if (globalThis[name].prototype) owners.push([name + ".prototype", globalThis[name].prototype]);
}
function observe() {
  const seen = new Map();
  for (const [name, owner] of owners) {
    for (const key of Reflect.ownKeys(owner)) {
      const { value, get } = Object.getOwnPropertyDescriptor(owner, key);
      seen.set(name + "." + String(key), get ?? value);
    }
  }
  for (const name of process.eventNames()) {
    seen.set("event " + String(name), process.listenerCount(name));
  }
  for (const [name, value] of Object.entries(process.env)) seen.set("env " + name, value);
  const resources = process.getActiveResourcesInfo();
  for (const name of new Set(resources)) {
    seen.set("resource " + name, resources.filter((it) => it === name).length);
  }
  return seen;
}
function compare(before, after) {
  const names = new Set([...before.keys(), ...after.keys()]);
  return [...names].filter((name) => !Object.is(before.get(name), after.get(name)));
}
async function main(load) {
  const before = observe();
  const loaded = {};
  for (const specifier of process.argv.slice(2)) loaded[specifier] = Object.keys(await load(specifier));
  let changed = compare(before, observe());
  // Node closes the files of modules in its own time.
  for (let turn = 0; turn < 20 && changed.length > 0; turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    changed = compare(before, observe());
  }
  process.stdout.write(JSON.stringify({ loaded, changed }));
}
// Later, for Node listens to events of its own while it evaluates the module it was started with.
setImmediate(() => main(${load}));
`;
  /** Loads modules one after the other, and gives the names they export and what they changed. */
  async function observe(
    { file, load }: (typeof formats)[number],
    specifiers: readonly string[],
  ): Promise<{ loaded: Record<string, readonly string[]>; changed: readonly string[] }> {
    await consumer.write({ [file]: observer(load) });
    // Workers and strict content policies do not allow making code from text.
    const flags = ["--disallow-code-generation-from-strings", "--throw-deprecation"];
    const options = { cwd: consumer.folder, flags, parameters: specifiers };
    return (await runScript(file, options)) as Awaited<ReturnType<typeof observe>>;
  }

  it.each(formats)(
    "every entry with $name changes nothing, and the process ends",
    async (format) => {
      // MSW is no module of ours, and has its own ways.
      const specifiers = listEntries()
        .map(({ specifier }) => specifier)
        .filter((specifier) => !specifier.endsWith("/mocks"));
      const { loaded, changed } = await observe(format, specifiers);
      expect(changed).toEqual([]);
      expect(Object.keys(loaded)).toEqual(specifiers);
      expect(loaded[packageName]).toEqual(
        expect.arrayContaining(["ConductorOneTasks", "HttpError", "taskTypeCase"]),
      );
      expect(loaded[`${packageName}/client`]).toContain("createClient");
      expect(loaded[`${packageName}/operations/task-actions`]).toContain("hardReset");
      expect(loaded[`${packageName}/models`]).toContain("taskTypeCase");
      expect(loaded[`${packageName}/mocks/build`]).toEqual(
        expect.arrayContaining(["build", "fixtures", "responses"]),
      );
      // Types only.
      expect(loaded[`${packageName}/openapi`]).toEqual([]);
    },
  );

  it.each(formats)("the observer sees what a module changes, with $name", async (format) => {
    const planted = `
globalThis.planted = 1;
Array.prototype.planted = 1;
process.env.PLANTED = "1";
process.on("exit", () => {});
// Until what was seen is told, however long that takes.
const timer = setInterval(() => process.stdout.bytesWritten > 0 && clearInterval(timer), 50);
`;
    await consumer.write({ "planted.cjs": planted });
    const { changed } = await observe(format, ["./planted.cjs"]);
    expect(changed).toEqual(
      expect.arrayContaining([
        "globalThis.planted",
        "Array.prototype.planted",
        "env PLANTED",
        "event exit",
        "resource Timeout",
      ]),
    );
  });

  it("what is not an entry is not reachable", async () => {
    const script = `import("${packageName}/dist/esm/core/send.js").catch(({ code }) => {
      process.stdout.write(JSON.stringify(code));
    });`;
    await consumer.write({ "deep.mjs": script });
    const code = await runScript("deep.mjs", { cwd: consumer.folder });
    expect(code).toBe("ERR_PACKAGE_PATH_NOT_EXPORTED");
  });
});

describe("without MSW", () => {
  it.each(formats)("everything but ./mocks loads with $name", async (format) => {
    const bare = await mkdtemp(join(tmpdir(), "sdkwright-bare-"));
    const installed = join(bare, "node_modules", packageName);
    await cp(consumer.packageFolder, installed, { recursive: true });
    const { load } = format;
    const script = `
async function main(load) {
  const failed = {};
  for (const specifier of process.argv.slice(2)) {
    await Promise.resolve(specifier).then(load).catch(({ code, message }) => {
      failed[specifier] = [code, message.includes("msw")];
    });
  }
  process.stdout.write(JSON.stringify(failed));
}
main(${load});
`;
    await writeFile(join(bare, format.file), script);
    const parameters = listEntries().map(({ specifier }) => specifier);
    const failed = await runScript(format.file, { cwd: bare, parameters });
    await rm(bare, { recursive: true });
    const code = format.name === "import" ? "ERR_MODULE_NOT_FOUND" : "MODULE_NOT_FOUND";
    expect(failed).toEqual({ [`${packageName}/mocks`]: [code, true] });
  });
});

describe("bundling", () => {
  /** The minified bundle of a module that imports the package. */
  async function bundle(text: string): Promise<string> {
    await consumer.write({ "entry.js": text });
    const build = await rolldown({ input: "entry.js", cwd: consumer.folder, logLevel: "silent" });
    const { output } = await build.generate({ format: "esm", minify: true });
    await build.close();
    return output.map((chunk) => (chunk.type === "chunk" ? chunk.code : "")).join("");
  }

  async function listPaths(): Promise<readonly string[]> {
    const text = await readFile(join(projectFolder, "spec/conductorone-tasks.yaml"), "utf8");
    return Object.keys((parse(text) as { paths: object }).paths);
  }

  it("one operation does not bring the others along", async () => {
    const code = await bundle(`
import { createClient } from "${packageName}/client";
import { hardReset } from "${packageName}/operations/task-actions";
export const call = (taskId) => hardReset(createClient({ auth: "token" }), { taskId });
`);
    const paths = await listPaths();
    expect(paths.length).toBeGreaterThan(10);
    expect(paths.filter((path) => code.includes(path))).toEqual([
      "/api/v1/tasks/{task_id}/action/reset",
    ]);
    // Nor what only other descriptions need, or only tests.
    expect(code).not.toMatch(/spaceDelimited|form-data|2019-12-27/);
    // A budget for what every consumer of one operation pays, compressed, with errors and encoding.
    expect(gzipSync(code).length).toBeLessThan(6 * 1024);
  });

  it("the whole client brings all of them", async () => {
    const code = await bundle(`export { ConductorOneTasks } from "${packageName}";`);
    const missing = (await listPaths()).filter((path) => !code.includes(path));
    expect(missing).toEqual([]);
  });

  it("a function of the main entry brings neither client nor other models", async () => {
    const code = await bundle(`export { taskTypeCase } from "${packageName}";`);
    expect(code).toContain("offboarding");
    expect(code).not.toMatch(/api\/v1|fetch|certifyRemediateImmediately/);
  });

  it("one builder brings the samples it is made of", async () => {
    const code = await bundle(
      `import { build } from "${packageName}/mocks"; export const ref = build.taskRef();`,
    );
    expect(code).not.toMatch(/api\/v1|fetch|certifyRemediateImmediately/);
  });
});
