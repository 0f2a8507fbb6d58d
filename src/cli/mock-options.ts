import type { DiagnosticSink } from "../diagnostics/sink.js";
import { type Failure, type Latency, parseFailure, parseLatency } from "../mock/disturbance.js";
import type { GivenOptions, OptionTypes } from "./command-line.js";
import {
  choiceOptionTypes,
  type DescriptionChoice,
  readDescriptionChoice,
} from "./description-options.js";
import { readReportOptions, type ReportOptions, reportOptionTypes } from "./report-options.js";

/** What `mock` was asked to do. */
export interface MockOptions extends ReportOptions {
  readonly kind: "mock";
  /** A description that is named may also be a package: its folder, or the name of an installed one. */
  readonly from: DescriptionChoice;
  readonly port: number;
  readonly host: string;
  readonly stateful: boolean;
  readonly failures: readonly Failure[];
  readonly latency: Latency | undefined;
  readonly seed: number;
}

/** The options of `mock`. */
export const mockOptionTypes: OptionTypes = {
  ...choiceOptionTypes,
  port: { type: "string" },
  host: { type: "string" },
  stateful: { type: "boolean" },
  fail: { type: "string", repeatable: true },
  latency: { type: "string" },
  seed: { type: "string" },
  ...reportOptionTypes,
};

/** The port that is listened on where none is given. */
const defaultPort = 4010;

/** Reads the options of `mock`; what makes no sense is reported, and has its default. */
export function readMockOptions(
  [spec]: readonly string[],
  given: GivenOptions,
  sink: DiagnosticSink,
): MockOptions {
  const invalid = (option: string, expected: string, value: string): void => {
    const reason = `takes ${expected}, not '${value}'`;
    sink.report("cli/invalid-option", { option: `--${option}`, reason });
  };
  const readNumber = (option: string, most: number, fallback: number): number => {
    const text = given.find(option);
    if (text === undefined) return fallback;
    if (/^\d{1,10}$/.test(text) && Number(text) <= most) return Number(text);
    invalid(option, `a whole number up to ${most}`, text);
    return fallback;
  };
  const failures = given.all("fail").flatMap((text) => {
    const failure = parseFailure(text);
    if (failure === undefined) invalid("fail", "a status and a share, such as '429@10%'", text);
    return failure ?? [];
  });
  const latencyText = given.find("latency");
  const latency = latencyText === undefined ? undefined : parseLatency(latencyText);
  if (latencyText !== undefined && latency === undefined)
    invalid("latency", "milliseconds, such as '50' or '50..200'", latencyText);
  return {
    kind: "mock",
    from: readDescriptionChoice(spec, given, sink),
    port: readNumber("port", 65_535, defaultPort),
    host: given.find("host") ?? "127.0.0.1",
    stateful: given.has("stateful"),
    failures,
    latency,
    seed: readNumber("seed", 4_294_967_295, 0),
    ...readReportOptions(given, sink),
  };
}
