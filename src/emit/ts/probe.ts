import type { Project, ts } from "ts-morph";
import type { CompiledProof, ProbeFailure } from "../../diff/report.js";
import { createMemoryProject, flattenMessage } from "./memory-project.js";
import { listExports, type Sent, type Use, usesOf } from "./surface-uses.js";

/** The modules of a package by path, such as `src/index.ts`. */
export type Modules = ReadonlyMap<string, string>;

/** What came of a probe, before anybody explained it. */
export type Probed = Omit<CompiledProof, "unexplained">;

const helpers = `export type AllKeys<T> = T extends unknown ? keyof T : never;
export type Uses<T, K extends AllKeys<T>> = K;
export type Reads<Wanted, T extends Wanted> = T;
export type Takes<T, Given extends T> = Given;
export type Compares<T, Value extends T> = Value;
`;

/**
 * Compiles a consumer that uses every name that one package exports, and every property of every type, against
 * another: received types have to hold at least what they held, in values of the same kinds, and functions
 * have to take what they took. Takes as long as type-checking both packages.
 *
 * @param sentOf tells of an exported type what of it is sent and never received
 */
export function probePackage(
  old: Modules,
  next: Modules,
  sentOf: (name: string) => Sent | undefined,
): Probed {
  const project = createMemoryProject(filesOf(old, next));
  const paths = [...old.keys()].filter(isEntry).toSorted();
  const surfaces = readSurfaces(project, paths, next);
  const failures: ProbeFailure[] = [];
  const removed = new Set<string>();
  const added = new Set<string>();
  const kept = paths.filter((path) => next.has(path));
  const uses = paths.flatMap((path) => {
    const { before, after, checker } = surfaces(path);
    for (const name of after.keys()) if (!before.has(name)) added.add(name);
    return [...before].flatMap(([name, symbol]): readonly Use[] => {
      if (after.has(name)) {
        return usesOf({ name, symbol, sent: sentOf(name), module: kept.indexOf(path) }, checker);
      }
      removed.add(name);
      failures.push({ name, use: "imported", message: "The name is not exported." });
      return [];
    });
  });
  const count = uses.length + failures.length;
  failures.push(...compileProbe(project, kept, uses));
  return { removed: [...removed].toSorted(), added: [...added].toSorted(), uses: count, failures };
}

/** Both packages side by side, with one core for both, or else its nominal types would be different ones. */
function* filesOf(old: Modules, next: Modules): Generator<readonly [path: string, text: string]> {
  yield ["/helpers.ts", helpers];
  for (const [path, text] of next) yield [`/next/${path}`, text];
  for (const [path, text] of old) {
    const isShared = path.startsWith("src/core/") && next.has(path);
    yield [`/old/${path}`, isShared ? `export * from "/next/${moduleOf(path)}";\n` : text];
  }
}

/** What consumers import from: the package's index, and its operations, a module for each service. */
function isEntry(path: string): boolean {
  return path === "src/index.ts" || /^src\/operations\/[^/]+\.ts$/.test(path);
}

function moduleOf(path: string): string {
  return path.replace(/\.ts$/, ".js");
}

interface Surface {
  readonly before: ReadonlyMap<string, ts.Symbol>;
  readonly after: ReadonlyMap<string, ts.Symbol>;
  readonly checker: ts.TypeChecker;
}

function readSurfaces(
  project: Project,
  paths: readonly string[],
  next: Modules,
): (path: string) => Surface {
  for (const path of paths) {
    project.addSourceFileAtPath(`/old/${path}`);
    if (next.has(path)) project.addSourceFileAtPath(`/next/${path}`);
  }
  const program = project.getProgram().compilerObject;
  const checker = program.getTypeChecker();
  const list = (path: string): ReadonlyMap<string, ts.Symbol> => {
    const source = program.getSourceFile(path);
    return source === undefined ? new Map() : listExports(source, checker);
  };
  return (path) => ({ before: list(`/old/${path}`), after: list(`/next/${path}`), checker });
}

/** Compiles all uses at once, a line each. */
function compileProbe(
  project: Project,
  paths: readonly string[],
  uses: readonly Use[],
): readonly ProbeFailure[] {
  const imports = paths.flatMap((path, index) => [
    `import type * as Old${index} from "/old/${moduleOf(path)}";`,
    `import type * as Next${index} from "/next/${moduleOf(path)}";`,
  ]);
  const header = `${imports.join(" ")} import type { Uses, Reads, Takes, Compares } from "/helpers.js";`;
  const lines = uses.map(({ code }, index) => `export type Use${index} = ${code};`);
  const source = project.createSourceFile("/probe.ts", [header, ...lines].join("\n"));
  const found = project.getProgram().getSemanticDiagnostics(source);
  return found.flatMap(({ compilerObject: { messageText, start = 0 } }) => {
    const { line } = source.getLineAndColumnAtPos(start);
    const message = flattenMessage(messageText);
    const use = uses[line - 2];
    if (use === undefined) throw new Error(`internal error: the probe is wrong: ${message}`);
    return [{ name: use.name, use: use.what, message }];
  });
}
