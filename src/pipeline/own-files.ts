import { readdir, readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { importedCoreNames } from "../emit/core.js";
import type { Templates } from "../emit/emitters/package/package.js";
import { reviveTemplate, type CompiledTemplate, type Template } from "../emit/template/template.js";

// The same place from `src/pipeline` and from `dist/pipeline`.
const root = new URL("../../", import.meta.url);

const templateNames = ["package.json.hbs", "README.md.hbs", "contract.test.mjs.hbs"] as const;

type NamedTemplate = readonly [name: keyof Templates, template: Template];

/** The generator's own files that go into packages, and its version. */
export interface OwnFiles {
  /** The runtime's modules by file name. */
  readonly runtime: ReadonlyMap<string, string>;
  readonly templates: Templates;
  readonly version: string;
  /** Absolute paths of all of them. */
  readonly paths: readonly string[];
}

/** Loads what the generator copies and fills in. */
export async function loadOwnFiles(): Promise<OwnFiles> {
  const folder = fileURLToPath(new URL("src/runtime/", root));
  const names = (await readdir(folder)).filter((name) => name.endsWith(".ts")).toSorted();
  const runtime = await Promise.all(
    names.map(
      async (name) => [name, await readFile(new URL(`src/runtime/${name}`, root), "utf8")] as const,
    ),
  );
  const others = [...templateNames.map((name) => `templates/${name}`), "package.json"];
  const own = await readFile(new URL("package.json", root), "utf8");
  return {
    runtime: new Map(runtime),
    templates: await loadTemplates(),
    version: (JSON.parse(own) as { version: string }).version,
    paths: [folder, ...names.map((name) => folder + name), ...others.map(pathOf)],
  };
}

/** Loads the templates: those that were compiled with the generator, or where it runs from its sources their texts. */
async function loadTemplates(): Promise<Templates> {
  const templates = import.meta.url.endsWith(".ts")
    ? await compileTemplates()
    : await reviveTemplates();
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
  return [...new Set([...importedCoreNames, ...exportedNames(runtime.get("index.ts") ?? "")])];
}
