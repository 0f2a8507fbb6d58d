import type { DiagnosticPlace } from "../diagnostics/diagnostic.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { PackageExtras } from "../emit/emit-context.js";
import { findCompileProblem } from "../output/compile.js";
import { foldPath } from "../support/fold-path.js";
import { LineIndex } from "../support/line-index.js";
import type { ExtrasFolder } from "./load-extras.js";

/**
 * Reports extras that take the place of something generated, and those that cannot be compiled.
 *
 * @param paths those of all files of the package, the extras among them
 */
export function checkExtras(
  folder: ExtrasFolder | undefined,
  { modules }: PackageExtras,
  paths: readonly string[],
  sink: DiagnosticSink,
): void {
  for (const [path, text] of modules) {
    const name = nameOf(path, folder);
    const others = paths.toSpliced(paths.lastIndexOf(path), 1);
    // An entry is a module, or a folder with an index.
    const places = new Set([path, path.replace(/\.ts$/, "/index.ts")].map(foldPath));
    const generated = others.find((other) => places.has(foldPath(other)));
    if (generated !== undefined) {
      sink.report("extras/clash", { path: name, generated }, { source: name });
      continue;
    }
    const problem = findCompileProblem(path, text);
    if (problem === undefined) continue;
    const { reason, offset } = problem;
    const place: DiagnosticPlace =
      offset === undefined
        ? { source: name }
        : { source: name, position: new LineIndex(text).positionAt(offset), text };
    sink.report("extras/not-compiled", { path: name, reason }, place);
  }
}

/** Reports the type errors of extras in the package that they are a part of. */
export async function checkExtraTypes(
  folder: ExtrasFolder | undefined,
  { modules }: PackageExtras,
  files: ReadonlyMap<string, string>,
  sink: DiagnosticSink,
): Promise<void> {
  const { findTypeProblems } = await import("../emit/ts/type-check.js");
  const sources = new Map([...files].filter(([path]) => path.startsWith("src/")));
  for (const { path, line, column, message } of findTypeProblems(sources, [...modules.keys()])) {
    const name = nameOf(path, folder);
    const place = { source: name, position: { line, column }, text: modules.get(path) ?? "" };
    sink.report("extras/type-error", { path: name, reason: message }, place);
  }
}

/** What the user calls a module that is at this path in the package. */
function nameOf(path: string, folder: ExtrasFolder | undefined): string {
  return `${folder?.name ?? ""}${path.replace(/^src/, "")}`;
}
