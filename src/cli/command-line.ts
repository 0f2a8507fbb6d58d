import { parseArgs } from "node:util";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { closest } from "../support/closest.js";

/** An option that a command takes. An option of one name is of one type in every command. */
export interface OptionType {
  readonly type: "string" | "boolean";
  readonly short?: string;
  /** Whether it may be given several times. */
  readonly repeatable?: true;
}

/** The options of a command by name, without the leading dashes. */
export type OptionTypes = Readonly<Record<string, OptionType>>;

/** The options that were given, by name; a flag's value is the empty text. */
export class GivenOptions {
  readonly #values = new Map<string, string[]>();

  /** Notes that an option was given. */
  add(name: string, value: string): void {
    this.#values.set(name, [...this.all(name), value]);
  }

  /** Whether the option was given. */
  has(name: string): boolean {
    return this.#values.has(name);
  }

  /** The value that was given last; undefined where none was. */
  find(name: string): string | undefined {
    return this.#values.get(name)?.at(-1);
  }

  /** Every value in the order in which they were given. */
  all(name: string): readonly string[] {
    return this.#values.get(name) ?? [];
  }
}

/** A command line, taken apart. */
export interface CommandLine {
  readonly given: GivenOptions;
  /** What is no option: the command first, then what it is about. */
  readonly operands: readonly string[];
}

/**
 * Takes a command line apart.
 *
 * @param known every option of every command: what an option is, its command does not change
 * @param accepted finds the options that the command takes, once the operands are known
 */
export function readCommandLine(
  argv: readonly string[],
  known: OptionTypes,
  accepted: (operands: readonly string[]) => OptionTypes,
  sink: DiagnosticSink,
): CommandLine {
  // Not strict, because node's own errors neither say what was probably meant nor come all at once.
  const { tokens } = parseArgs({
    args: [...argv],
    options: known,
    strict: false,
    tokens: true,
    allowPositionals: true,
  });
  const operands = tokens.flatMap((token) => (token.kind === "positional" ? [token.value] : []));
  const types = accepted(operands);
  const given = new GivenOptions();
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const { name, rawName } = token;
    const type = Object.hasOwn(types, name) ? types[name] : undefined;
    if (type === undefined) {
      const suggestion = closest(
        rawName,
        Object.keys(types).map((option) => `--${option}`),
      );
      sink.report("cli/unknown-option", { option: rawName, suggestion });
      continue;
    }
    const isTwice = given.has(name) && type.repeatable !== true;
    const reason = isTwice ? "is given twice" : problemOf(type, token);
    if (reason !== undefined) sink.report("cli/invalid-option", { option: rawName, reason });
    given.add(name, token.value ?? "");
  }
  return { given, operands };
}

function problemOf(
  { type }: OptionType,
  {
    value,
    inlineValue,
  }: { readonly value?: string | undefined; readonly inlineValue?: boolean | undefined },
): string | undefined {
  if (type === "boolean") return value === undefined ? undefined : "takes no value";
  // What looks like an option was meant as one; a value that does can be written with `=`.
  const isMissing = value === undefined || value === "" || (!inlineValue && /^-./.test(value));
  return isMissing ? "needs a value" : undefined;
}

/** Reports two options that were given together and contradict each other. */
export function rejectCombination(
  given: GivenOptions,
  one: string,
  other: string,
  sink: DiagnosticSink,
): void {
  if (!given.has(one) || !given.has(other)) return;
  const reason = `cannot be combined with '--${other}'`;
  sink.report("cli/invalid-option", { option: `--${one}`, reason });
}

/** Reports an option that was given without another that gives it its meaning. */
export function requireOption(
  given: GivenOptions,
  one: string,
  other: string,
  sink: DiagnosticSink,
): void {
  if (!given.has(one) || given.has(other)) return;
  sink.report("cli/invalid-option", { option: `--${one}`, reason: `needs '--${other}' beside it` });
}

/** The value of an option that takes one of several; the first where it is not given. */
export function readChoice<Value extends string>(
  option: string,
  values: readonly [Value, ...Value[]],
  given: GivenOptions,
  sink: DiagnosticSink,
): Value {
  const [first] = values;
  const value = given.find(option) ?? first;
  const found = values.find((one) => one === value);
  if (found !== undefined) return found;
  const listed = values.map((one) => `'${one}'`).join(", ");
  const reason = `takes one of ${listed}, not '${value}'`;
  sink.report("cli/invalid-option", { option: `--${option}`, reason });
  return first;
}
