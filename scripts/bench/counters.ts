import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { projectFolder } from "../../test/support/compilers.js";
import { linkMsw } from "../../test/support/link-msw.js";
import { measureConsumer } from "./consumer.js";
import { findDocuments } from "./documents.js";
import { runMeasured } from "./measured-process.js";
import { sizeOf } from "./output-files.js";
import type { LimitedRow } from "./results.js";
import { commandOf, tools } from "./tools.js";

/** Where the expected counters are. */
export const countersPath: string = join(projectFolder, "test/bench/counters.json");

/** Counters by name, which are the same on every machine. */
export type Counters = Readonly<Record<string, number>>;

/** What a quick run measured. */
export interface QuickResult {
  readonly counters: Counters;
  /** What wobbles, and is only recorded. */
  readonly times: readonly LimitedRow[];
}

/**
 * Generates from the small document, once, and counts.
 *
 * @throws Error where generating fails
 */
export async function countOnce(): Promise<QuickResult> {
  const folder = mkdtempSync(join(tmpdir(), "sdkwright-bench-"));
  try {
    linkMsw(folder);
    const [document] = findDocuments(["tasks"]);
    const [ours] = tools;
    if (document === undefined || ours === undefined)
      throw new Error("there is nothing to measure");
    const out = join(folder, "out");
    mkdirSync(out);
    const command = { ...commandOf(ours, { spec: document.path, out }, undefined), cwd: folder };
    const cold = await runMeasured(command);
    if (cold.failure !== undefined) throw new Error(`generating failed: ${cold.failure}`);
    const size = sizeOf(out);
    const again = await runMeasured({ ...command, countModules: true });
    const { operation } = document;
    const cost = await measureConsumer({ out, isOurs: true, operation, runs: 1 });
    const counters = {
      "files written": size.files,
      "bytes written": size.bytes,
      "modules loaded with nothing to do": again.modules ?? 0,
      "instantiations, sources": cost.sources.instantiations,
      "instantiations, declarations": cost.declarations?.instantiations ?? 0,
      "instantiations, one operation": cost.consumer?.instantiations ?? 0,
      "bundle of one operation, bytes": cost.bundle?.bytes ?? 0,
      "type errors": cost.sources.errors + (cost.consumer?.errors ?? 0),
    };
    const time = (what: string, value: number, unit: string): LimitedRow => {
      return { bench: "quick", what, value, unit, isMet: true };
    };
    return {
      counters,
      times: [
        time("generating, cold", cold.wall, "s"),
        time("processor time of it", cold.cpu, "s"),
        time("memory of it", cold.memory / 2 ** 20, "MiB"),
        time("with nothing to do", again.wall, "s"),
        time("type-checking the sources", cost.sources.cpu, "s of CPU"),
      ],
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

// A change of what is generated is to show here where it costs something, not with each word of it.
const tolerance = 0.02;

/**
 * Says which counters are not within two percent of what is expected; small ones have to be exact. What
 * shrank is reported as well, so that it is written down and held.
 */
export function compareCounters(expected: Counters, counted: Counters): readonly string[] {
  const names = [...new Set([...Object.keys(expected), ...Object.keys(counted)])];
  return names.flatMap((name) => {
    const [wanted = Number.NaN, found = Number.NaN] = [expected[name], counted[name]];
    const isNear = Math.abs(found - wanted) <= Math.floor(wanted * tolerance);
    return isNear
      ? []
      : [`${name}: ${counted[name] ?? "nothing"}, expected ${expected[name] ?? "nothing"}`];
  });
}

/** Reads the expected counters. */
export function loadCounters(): Counters {
  return JSON.parse(readFileSync(countersPath, "utf8")) as Counters;
}

/** Writes what is counted as what is expected. */
export function saveCounters(counters: Counters): void {
  writeFileSync(countersPath, `${JSON.stringify(counters, undefined, 2)}\n`);
}
