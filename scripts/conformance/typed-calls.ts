import { writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { compilers, strictest, typeCheck } from "../../test/support/compilers.js";

/** A call as it was made, with what it was answered by. */
export interface MadeCall {
  readonly scenario: string;
  /** The folder of the package. */
  readonly folder: string;
  /** Module and name of the function, such as `operations/pets.list`. */
  readonly name: string;
  /** Left out where the function takes none. */
  readonly values?: Readonly<Record<string, unknown>>;
  /** The parsed body of a success; left out where there is none. */
  readonly data?: unknown;
}

/**
 * Compiles every call as a consumer would write it, values as literals, and every answer as a value of
 * the type that the call promises, under every strict flag of TypeScript 7.
 *
 * @param work a folder above those of all packages
 * @returns what the compiler says, by scenario
 */
export async function checkTypes(
  work: string,
  calls: readonly MadeCall[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const folders = [...new Set(calls.map(({ folder }) => folder))];
  const written = new Map<string, readonly (string | undefined)[]>();
  for (const folder of folders) {
    const lines = renderCalls(calls.filter((call) => call.folder === folder));
    const path = join(folder, "calls.ts");
    writeFileSync(path, lines.map(({ text }) => text).join("\n"));
    written.set(
      relative(work, path).replaceAll("\\", "/"),
      lines.map(({ scenario }) => scenario),
    );
  }
  const [, compiler] = compilers;
  if (compiler === undefined) throw new Error("there is no compiler");
  const compilerOptions = { ...strictest, types: [] };
  const files = [...written.keys()];
  const problems = await typeCheck(compiler, work, { compilerOptions, files });
  const said = new Map<string, readonly string[]>();
  for (const { file, line, code, message } of problems) {
    // A value of a newer service: it has a type, but no literal has it.
    if (message.includes("Unrecognized")) continue;
    const scenario = written.get(file)?.[line - 1];
    if (scenario === undefined) throw new Error(`${file}:${line} ${code}: ${message}`);
    said.set(scenario, [...(said.get(scenario) ?? []), `${code}: ${message}`]);
  }
  return said;
}

interface Line {
  readonly text: string;
  readonly scenario?: string;
}

/** A module that makes calls, one a line. */
function renderCalls(calls: readonly MadeCall[]): readonly Line[] {
  const modules = [...new Set(calls.map(({ name }) => moduleOf(name)))];
  return [
    { text: 'import type { Client } from "./src/core/client.js";' },
    ...modules.map((path, index) => ({ text: `import * as m${index} from "./src/${path}.js";` })),
    { text: "declare const client: Client;" },
    { text: "declare function answer<T>(called: PromiseLike<T>, data: NoInfer<T>): void;" },
    ...calls.map(({ scenario, name, values, data }) => {
      const called = `m${modules.indexOf(moduleOf(name))}.${name.split(".")[1]}`;
      const call = `${called}(client${values === undefined ? "" : `, ${literal(values)}`})`;
      return {
        scenario,
        text: data === undefined ? `void ${call};` : `answer(${call}, ${literal(data)});`,
      };
    }),
  ];
}

function moduleOf(name: string): string {
  return name.split(".")[0] ?? "";
}

function literal(value: unknown): string {
  if (value instanceof File) return `new File([], ${JSON.stringify(value.name)})`;
  if (value instanceof Blob) return "new Blob()";
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const members = Object.entries(value).map(
    ([name, held]) => `${JSON.stringify(name)}: ${literal(held)}`,
  );
  return `{ ${members.join(", ")} }`;
}
