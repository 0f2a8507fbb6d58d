import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { format } from "prettier";
import { comparePeers } from "./peers.js";
import { compareCounters, countOnce, loadCounters, saveCounters } from "./counters.js";
import { measureEditor } from "./editor.js";
import { measureGrowth } from "./growth.js";
import { measureIncremental } from "./incremental.js";
import { helpText, readOptions, type BenchName, type BenchOptions } from "./options.js";
import { renderReport } from "./report.js";
import { describeMachine, type LimitedRow, type Results } from "./results.js";

// Descriptions of any size, which a test counts work by as well.
const synthetic = new URL("../growth/descriptions.mjs", import.meta.url).href;

type Measured = Partial<Results>;

const benches: Readonly<Record<BenchName, (options: BenchOptions) => Promise<Measured>>> = {
  peers: async (options) => ({ documents: await comparePeers(options) }),
  growth: async (options) => {
    const { shapes } = (await import(synthetic)) as {
      shapes: { api(size: number): unknown };
    };
    return { growth: await measureGrowth(shapes.api, options.cache, options.runs) };
  },
  incremental: async (options) => ({
    rows: judge("incremental", await measureIncremental(options)),
  }),
  editor: async (options) => ({ editor: await measureEditor(options) }),
  client: (options) => measureRows("client", options),
  mock: (options) => measureRows("mock", options),
  samples: (options) => measureRows("samples", options),
};

/**
 * Runs the command.
 *
 * @returns the exit code: 0 where no limit is exceeded, 1 where one is, 2 where the command line makes no
 *   sense
 */
export async function runBench(argv: readonly string[]): Promise<number> {
  let options: BenchOptions | undefined;
  try {
    options = readOptions(argv);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : String(error)}\n\n${helpText}`);
    return 2;
  }
  if (options === undefined) {
    console.log(helpText);
    return 0;
  }
  if (options.from !== undefined) {
    await writeReport(options, JSON.parse(readFileSync(options.from, "utf8")) as Results);
    return 0;
  }
  const isCounting = options.isQuick && options.benches.length === 0;
  const measured = isCounting ? [await count(options)] : [];
  for (const name of options.benches) measured.push(await benches[name](options));
  const results: Results = {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    ...Object.assign({}, ...measured),
    rows: measured.flatMap(({ rows }) => rows ?? []),
  };
  if (options.json !== undefined) {
    writeFileSync(options.json, `${JSON.stringify(results, undefined, 2)}\n`);
  }
  if (options.report !== undefined) await writeReport(options, results);
  else if (!isCounting) console.log(renderReport(results));
  return results.rows!.every(({ isMet }) => isMet) ? 0 : 1;
}

async function writeReport({ report }: BenchOptions, results: Results): Promise<void> {
  if (report === undefined) return;
  // What was written by hand stays: everything up to the mark.
  const before = existsSync(report) ? readFileSync(report, "utf8") : "";
  const text = renderReport(results, before);
  writeFileSync(report, await format(text, { parser: "markdown", printWidth: 100 }));
}

/** The older benches, each a module that gives rows with limits. */
async function measureRows(bench: string, { isQuick }: BenchOptions): Promise<Measured> {
  const { measure } = (await import(`./${bench}.mjs`)) as {
    measure(options: { isQuick: boolean }): Promise<Omit<LimitedRow, "bench" | "isMet">[]>;
  };
  return { rows: judge(bench, await measure({ isQuick })) };
}

/** Holds figures against their limits, and shows them. */
function judge(
  bench: string,
  figures: readonly Omit<LimitedRow, "bench" | "isMet">[],
): readonly LimitedRow[] {
  const rows = figures.map((row) => ({
    bench,
    ...row,
    isMet: row.limit === undefined || row.value <= row.limit,
  }));
  for (const row of rows) console.log(rowText(row));
  return rows;
}

function rowText({ bench, what, value, unit, limit, isMet }: LimitedRow): string {
  const limitText = limit === undefined ? "" : ` (at most ${limit})`;
  return `${isMet ? "ok  " : "FAIL"} ${bench}: ${what}: ${value.toFixed(1)} ${unit}${limitText}`;
}

/** Counts what does not wobble, and compares it with what is expected. */
async function count({ update }: BenchOptions): Promise<Measured> {
  const { counters, times } = await countOnce();
  for (const row of times) console.log(rowText(row));
  for (const [name, value] of Object.entries(counters))
    console.log(`     quick: ${name}: ${value}`);
  if (update) saveCounters(counters);
  const problems = compareCounters(update ? counters : loadCounters(), counters);
  for (const problem of problems) console.error(`FAIL quick: ${problem}`);
  if (problems.length > 0) {
    console.error("If it is meant: npm run bench -- --quick --update");
  }
  const rows = Object.entries(counters).map(([what, value]) => {
    const isMet = !problems.some((problem) => problem.startsWith(`${what}: `));
    return { bench: "quick", what, value, unit: "", isMet };
  });
  return { rows: [...times, ...rows] };
}
