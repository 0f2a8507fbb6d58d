import { relative, resolve, sep } from "node:path";
import type { ResolvedTarget } from "../config/types.js";
import { jsonLine } from "../diagnostics/render-json.js";
import { DiagnosticSink } from "../diagnostics/sink.js";
import type { Explanation } from "../explain/explanation.js";
import type { Origin } from "../ir/types.js";
import { explainPackage, type ExplainResult } from "../pipeline/explain.js";
import { printable, printableLine } from "../support/printable.js";
import type { ExplainOptions } from "./explain-options.js";
import { findTarget, networkUseOf } from "./find-target.js";
import { type CliIo, exitCode, type ExitCode } from "./io.js";
import { Progress } from "./progress.js";
import { Reporter } from "./reporter.js";

/** Says where something of a package comes from, why it is called so, and what it becomes. */
export async function runExplain(options: ExplainOptions, io: CliIo): Promise<ExitCode> {
  const { format, quiet, verbose } = options;
  const reporting = { format: format === "json" ? "json" : "terminal", quiet, verbose } as const;
  const reporter = new Reporter(io, reporting);
  const sink = new DiagnosticSink();
  const target = await findTarget(options.from, io.cwd, sink);
  reporter.diagnostics(sink.diagnostics, () => undefined);
  if (target === undefined) return exitCode.usage;
  const progress = new Progress(io, reporting);
  const result = await explainPackage({
    target,
    query: queryOf(options.query, target, io.cwd),
    network: networkUseOf(options.from, io),
    onStage: (stage) => progress.stage(target.displayName, stage),
  }).finally(() => progress.clear());
  // What else there is to say of the description is said when generating.
  const errors = result.diagnostics.filter(({ severity }) => severity === "error");
  reporter.diagnostics(errors, result.findDocument);
  const { ok, explanations } = result;
  if (!ok) return exitCode.failed;
  if (format === "json") io.stdout.write(jsonLine(explanations.map((one) => toJson(one, result))));
  else io.stdout.write(textOf(explanations, result, options.verbose));
  return exitCode.done;
}

/** The path of a file of the package, from there; anything else is as it was given. */
function queryOf(query: string, { outDir }: ResolvedTarget, cwd: string): string {
  const path = relative(outDir, resolve(cwd, query)).replaceAll(sep, "/");
  return /^(src|dist)\/|^[\w.-]+\.(json|md|mjs)$/.test(path) ? path : query;
}

function placeWords(origin: Origin, { findDocument }: ExplainResult): string {
  const position = findDocument(origin.source)?.locate(origin.pointer, true);
  const where = position === undefined ? "" : `:${position.line}:${position.column}`;
  return `${origin.source}${where} ${origin.pointer}`.trimEnd();
}

/** How many explanations are printed in full, and how many are listed. */
const printedAtMost = { inFull: 3, listed: 20 };

function textOf(
  explanations: readonly Explanation[],
  result: ExplainResult,
  verbose: boolean,
): string {
  if (verbose || explanations.length <= printedAtMost.inFull)
    return printable(explanations.map((one) => fullText(one, result, verbose)).join("\n"));
  const shown = explanations.slice(0, printedAtMost.listed);
  const lines = shown.map(({ title, origin }) => {
    const place = origin === undefined ? "" : `  ${placeWords(origin, result)}`;
    return `  ${title}${place}\n`;
  });
  const more = explanations.length - shown.length;
  const rest = more > 0 ? `  and ${more} more\n` : "";
  const head = `${explanations.length} things are called so; --verbose explains all of them:\n`;
  return printable(`${head}${lines.join("")}${rest}`);
}

function fullText(
  { title, origin, facts, names, repairs }: Explanation,
  result: ExplainResult,
  verbose: boolean,
): string {
  const shown = verbose ? names : names.slice(0, printedAtMost.listed);
  const lines = [
    `${title}`,
    ...(origin === undefined ? [] : [`  from ${placeWords(origin, result)}`]),
    ...facts.map((fact) => `  ${fact}`),
    ...shown.flatMap((one) => [
      `  ${one.name}  ${one.what}${one.files.length === 0 ? "" : ` in ${one.files.join(", ")}`}`,
      ...(one.of === undefined ? [] : [`    of ${one.of.title}${ofPlace(one.of.origin, result)}`]),
      ...one.why.map((sentence) => `    ${sentence}`),
    ]),
    ...(shown.length < names.length
      ? [`  and ${names.length - shown.length} more; --verbose shows all of them`]
      : []),
    ...repairs.map((repair) => `  repaired: ${repair}`),
  ];
  return `${lines.map(printableLine).join("\n")}\n`;
}

function ofPlace(origin: Origin | undefined, result: ExplainResult): string {
  return origin === undefined ? "" : `, ${placeWords(origin, result)}`;
}

function toJson(explanation: Explanation, { findDocument }: ExplainResult): object {
  const place = (origin: Origin | undefined): object | null => {
    if (origin === undefined) return null;
    const { line = null, column = null } =
      findDocument(origin.source)?.locate(origin.pointer, true) ?? {};
    return { ...origin, line, column };
  };
  return {
    ...explanation,
    origin: place(explanation.origin),
    names: explanation.names.map(({ of, ...name }) =>
      of === undefined ? name : { ...name, of: { title: of.title, origin: place(of.origin) } },
    ),
  };
}
