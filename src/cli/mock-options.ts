import type { DiagnosticSink } from "../diagnostics/sink.js";
import { type Failure, type Latency, parseFailure, parseLatency } from "../mock/disturbance.js";
import { type GivenOptions, listed, type OptionName, rejectOthers } from "./given-options.js";

/** What `mock` was asked to do. */
export interface MockOptions {
  readonly kind: "mock";
  /** A description as `generate` takes it, or a package: its folder, or the name of an installed one. */
  readonly spec: string;
  readonly overlays: readonly string[];
  readonly allowed: { readonly files: readonly string[]; readonly urls: readonly string[] };
  readonly port: number;
  readonly host: string;
  readonly stateful: boolean;
  readonly failures: readonly Failure[];
  readonly latency: Latency | undefined;
  readonly seed: number;
}

const ofMock: ReadonlySet<OptionName> = new Set([
  "overlay",
  "allow-file",
  "allow-url",
  "port",
  "host",
  "stateful",
  "fail",
  "latency",
  "seed",
  "format",
  "quiet",
  "verbose",
]);

/** The port that is listened on where none is given. */
const defaultPort = 4010;

/** Reads the options of `mock`; what makes no sense is reported, and has its default. */
export function readMockOptions(
  given: GivenOptions,
  [spec, ...others]: readonly string[],
  sink: DiagnosticSink,
): MockOptions {
  rejectOthers(given, "mock", ofMock, sink);
  for (const command of others) sink.report("cli/unknown-command", { command });
  if (spec === undefined) sink.report("cli/missing-argument", { argument: "SPEC" });
  const invalid = (option: OptionName, expected: string, value: string): void => {
    const reason = `takes ${expected}, not '${value}'`;
    sink.report("cli/invalid-option", { option: `--${option}`, reason });
  };
  const readNumber = (option: OptionName, most: number, fallback: number): number => {
    const text = given.get(option);
    if (text === undefined) return fallback;
    if (/^\d{1,10}$/.test(text) && Number(text) <= most) return Number(text);
    invalid(option, `a whole number up to ${most}`, text);
    return fallback;
  };
  const failures = listed(given, "fail").flatMap((text) => {
    const failure = parseFailure(text);
    if (failure === undefined) invalid("fail", "a status and a share, such as '429@10%'", text);
    return failure ?? [];
  });
  const latencyText = given.get("latency");
  const latency = latencyText === undefined ? undefined : parseLatency(latencyText);
  if (latencyText !== undefined && latency === undefined)
    invalid("latency", "milliseconds, such as '50' or '50..200'", latencyText);
  return {
    kind: "mock",
    spec: spec ?? "",
    overlays: listed(given, "overlay"),
    allowed: { files: listed(given, "allow-file"), urls: listed(given, "allow-url") },
    port: readNumber("port", 65_535, defaultPort),
    host: given.get("host") ?? "127.0.0.1",
    stateful: given.has("stateful"),
    failures,
    latency,
    seed: readNumber("seed", 4_294_967_295, 0),
  };
}
