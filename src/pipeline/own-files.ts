import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { importedCoreNames } from "../emit/core.js";
import type { RuntimeModule } from "../emit/emit.js";
import type { Templates } from "../emit/emitters/package/package.js";
import { reviveTemplate, type CompiledTemplate, type Template } from "../emit/template/template.js";

// The same place from `src/pipeline` and from `dist/pipeline`.
const root = new URL("../../", import.meta.url);

// What was built runs from `dist`.
const isBuilt = !import.meta.url.endsWith(".ts");

const templateNames = ["package.json.hbs", "README.md.hbs", "contract.test.mjs.hbs"] as const;

type NamedTemplate = readonly [name: keyof Templates, template: Template];

/** The generator's own files that go into packages, and its version. */
export interface OwnFiles {
  /** The runtime's modules by file name. */
  readonly runtime: ReadonlyMap<string, RuntimeModule>;
  readonly templates: Templates;
  readonly version: string;
  /** Absolute paths of all of them. */
  readonly paths: readonly string[];
}

/** Loads what the generator copies and fills in. */
export async function loadOwnFiles(): Promise<OwnFiles> {
  const [{ modules, paths }, templates, own] = await Promise.all([
    isBuilt ? loadBuiltRuntime() : loadRuntime(),
    loadTemplates(),
    readFile(new URL("package.json", root), "utf8"),
  ]);
  const others = [...templateNames.map((name) => `templates/${name}`), "package.json"];
  return {
    runtime: new Map(modules),
    templates,
    version: (JSON.parse(own) as { version: string }).version,
    paths: [...paths, ...others.map(pathOf)],
  };
}

interface LoadedRuntime {
  readonly modules: readonly (readonly [name: string, module: RuntimeModule])[];
  readonly paths: readonly string[];
}

/** Loads what was joined when the generator was built: one file is read much faster than a hundred. */
async function loadBuiltRuntime(): Promise<LoadedRuntime> {
  const path = pathOf("dist/runtime.json");
  const modules = JSON.parse(await readFile(path, "utf8")) as LoadedRuntime["modules"];
  return { modules, paths: [path] };
}

async function loadRuntime(): Promise<LoadedRuntime> {
  const folder = pathOf("src/runtime/");
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts")).toSorted();
  const modules = await Promise.all(
    names.map(async (name) => [name, { text: await readFile(folder + name, "utf8") }] as const),
  );
  return { modules, paths: [folder, ...names.map((name) => folder + name)] };
}

/** Loads the templates: those that were compiled with the generator, or where it runs from its sources their texts. */
async function loadTemplates(): Promise<Templates> {
  const templates = isBuilt ? await reviveTemplates() : await compileTemplates();
  return Object.fromEntries(templates) as Templates;
}

async function reviveTemplates(): Promise<readonly NamedTemplate[]> {
  const url = new URL("dist/templates.js", root).href;
  const { default: compiled } = (await import(url)) as {
    readonly default: Readonly<Record<keyof Templates, CompiledTemplate>>;
  };
  return templateNames.map((name) => [name, reviveTemplate(name, compiled[name])]);
}

async function compileTemplates(): Promise<readonly NamedTemplate[]> {
  const { compileTemplate } = await import("../emit/template/compile.js");
  return Promise.all(
    templateNames.map(async (name): Promise<NamedTemplate> => {
      const text = await readFile(new URL(`templates/${name}`, root), "utf8");
      return [name, compileTemplate(name, text)];
    }),
  );
}

/** Loads the page of mock servers, which goes into no package. */
export function loadMockPage(): Promise<string> {
  return readFile(new URL("templates/mock-page.html", root), "utf8");
}

function pathOf(path: string): string {
  return fileURLToPath(new URL(path, root));
}

/** The names that a generated package re-exports from its copy of the runtime. */
export function exportedNames(runtimeIndex: string): readonly string[] {
  return [...runtimeIndex.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = ""]) =>
    list
      .split(",")
      .map((name) => name.replace(/^\s*type\s+/, "").trim())
      .filter((name) => name !== ""),
  );
}

/** The names of the runtime that nothing generated may take. */
export function runtimeNamesOf({ runtime }: OwnFiles): readonly string[] {
  return [
    ...new Set([...importedCoreNames, ...exportedNames(runtime.get("index.ts")?.text ?? "")]),
  ];
}
