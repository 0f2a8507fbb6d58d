import { parseArgs } from "node:util";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { closest } from "../support/closest.js";

const optionTypes = {
  config: { type: "string" },
  spec: { type: "string" },
  out: { type: "string" },
  name: { type: "string" },
  overlay: { type: "string" },
  "allow-file": { type: "string" },
  "allow-url": { type: "string" },
  "update-references": { type: "boolean" },
  format: { type: "string" },
  check: { type: "boolean" },
  "dry-run": { type: "boolean" },
  quiet: { type: "boolean" },
  verbose: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean" },
  port: { type: "string" },
  host: { type: "string" },
  stateful: { type: "boolean" },
  fail: { type: "string" },
  latency: { type: "string" },
  seed: { type: "string" },
} as const;

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof optionTypes;

/** The options that may be given several times; their values are on lines of their own. */
const repeatable: ReadonlySet<OptionName> = new Set(["overlay", "allow-file", "allow-url", "fail"]);

/** The options that were given, without a leading dash; a flag's value is the empty text. */
export type GivenOptions = ReadonlyMap<OptionName, string>;

/** A command line in its parts. */
export interface GivenTokens {
  readonly given: GivenOptions;
  readonly positionals: readonly string[];
}

/** Splits a command line into options and what is none, and reports options that there are not. */
export function readTokens(argv: readonly string[], sink: DiagnosticSink): GivenTokens {
  // Not strict, because node's own errors neither say what was probably meant nor come all at once.
  const { tokens } = parseArgs({
    args: [...argv],
    options: optionTypes,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const given = new Map<OptionName, string>();
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind !== "option") continue;
    const name = token.name;
    if (!isOptionName(name)) {
      reportUnknown(token.rawName, sink);
      continue;
    }
    const before = given.get(name);
    const isTwice = before !== undefined && !repeatable.has(name);
    const reason = isTwice ? "is given twice" : problemOf(name, token);
    if (reason !== undefined) sink.report("cli/invalid-option", { option: token.rawName, reason });
    const value = token.value ?? "";
    given.set(name, before === undefined || isTwice ? value : `${before}\n${value}`);
  }
  return { given, positionals };
}

/** Reads what some options are, from a command line that may be wrong in every other respect. */
export function readLeniently(argv: readonly string[]): Readonly<Record<string, unknown>> {
  return parseArgs({ args: [...argv], options: optionTypes, strict: false }).values;
}

/** The values of an option that may be given several times. */
export function listed(given: GivenOptions, name: OptionName): readonly string[] {
  return given.get(name)?.split("\n") ?? [];
}

/** Reports two options that are given together and exclude each other. */
export function rejectCombination(
  given: GivenOptions,
  one: OptionName,
  other: OptionName,
  sink: DiagnosticSink,
): void {
  if (!given.has(one) || !given.has(other)) return;
  const reason = `cannot be combined with '--${other}'`;
  sink.report("cli/invalid-option", { option: `--${one}`, reason });
}

/** Reports an option that is given without another one that it needs. */
export function requireOption(
  given: GivenOptions,
  one: OptionName,
  other: OptionName,
  sink: DiagnosticSink,
): void {
  if (!given.has(one) || given.has(other)) return;
  sink.report("cli/invalid-option", { option: `--${one}`, reason: `needs '--${other}' beside it` });
}

/** Reports options that a command has no use for. */
export function rejectOthers(
  given: GivenOptions,
  command: string,
  known: ReadonlySet<OptionName>,
  sink: DiagnosticSink,
): void {
  for (const name of given.keys()) {
    if (known.has(name)) continue;
    const reason = `is not one that '${command}' knows`;
    sink.report("cli/invalid-option", { option: `--${name}`, reason });
  }
}

function isOptionName(name: string): name is OptionName {
  return Object.hasOwn(optionTypes, name);
}

function reportUnknown(option: string, sink: DiagnosticSink): void {
  const known = Object.keys(optionTypes).map((name) => `--${name}`);
  sink.report("cli/unknown-option", { option, suggestion: closest(option, known) });
}

function problemOf(
  name: OptionName,
  {
    value,
    inlineValue,
  }: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
): string | undefined {
  if (optionTypes[name].type === "boolean")
    return value === undefined ? undefined : "takes no value";
  // What looks like an option was meant as one; a value that does can be written with `=`.
  const isMissing = value === undefined || value === "" || (!inlineValue && /^-./.test(value));
  return isMissing ? "needs a value" : undefined;
}
