import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { documentNames } from "./documents.js";
import { toolNames } from "./tools.js";

/** What can be measured, in the order in which it is; the first three make the report. */
export const benchNames = [
  "peers",
  "growth",
  "editor",
  "incremental",
  "client",
  "mock",
  "samples",
] as const;

/** The name of what can be measured. */
export type BenchName = (typeof benchNames)[number];

/** What the command was asked to do. */
export interface BenchOptions {
  /** Empty with `isQuick` alone, where counters are compared. */
  readonly benches: readonly BenchName[];
  readonly isQuick: boolean;
  /** Names of documents; those that are not there are left out. */
  readonly documents: readonly string[];
  /** Names of rows; ours are always there. */
  readonly tools: readonly string[];
  readonly runs: number;
  /** Where peers are installed and everything is generated. */
  readonly cache: string;
  readonly json: string | undefined;
  readonly report: string | undefined;
  /** Results of an earlier run, to render a report without measuring. */
  readonly from: string | undefined;
  /** Whether the expected counters are written instead of compared. */
  readonly update: boolean;
}

/** What `npm run bench -- --help` prints. */
export const helpText: string = `npm run bench -- [NAME...] [options]

Measures, and fails where a limit is exceeded. Peers are installed once (exact versions, from
scripts/bench/peers) into a folder outside of the project.

  peers      we and other generators on the same documents, in turns: time, memory, size of the output,
             what it costs to type-check, bundle and import
  growth     we on descriptions of 100 to 12,800 operations
  editor     completion and hover in the largest package, through tsserver
             these three, where none is named
  incremental  after a change of one schema, beside a cold run; with nothing to do, beside node -e 0
  client     what a call and an import cost: docs/client-cost.md
  mock       requests a second, of our mock server and Prism
  samples    making every sample of an API

  --quick           without a name: one small document, no peers; fails where counters are not those of
                    test/bench/counters.json. With a name: fewer samples
  --update          with --quick: write test/bench/counters.json
  --documents LIST  of ${documentNames.join(", ")}
  --peers LIST      of ${toolNames.join(", ")}; ours are always there
  --runs N          of each generator on each document (3)
  --cache DIR       where peers are installed and packages generated; by default sdkwright-bench below
                    XDG_CACHE_HOME or ~/.cache
  --json FILE       write what was measured
  --report FILE     write it as Markdown, which is how BENCHMARKS.md is made
  --from FILE       with --report: what an earlier --json wrote, instead of measuring
  --help            print this text
`;

/**
 * Reads the command line.
 *
 * @returns undefined where only the help is asked for
 * @throws Error where it makes no sense
 */
export function readOptions(argv: readonly string[]): BenchOptions | undefined {
  const { values, positionals } = parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      quick: { type: "boolean", default: false },
      update: { type: "boolean", default: false },
      documents: { type: "string" },
      peers: { type: "string" },
      runs: { type: "string", default: "3" },
      cache: { type: "string" },
      json: { type: "string" },
      report: { type: "string" },
      from: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return undefined;
  const named = readNames("bench", positionals, benchNames);
  if (!/^[1-9]\d?$/.test(values.runs))
    throw new Error(`--runs takes a count, not '${values.runs}'`);
  if (values.from !== undefined && values.report === undefined) {
    throw new Error("--from is for --report");
  }
  if (values.update && (!values.quick || named.length > 0)) {
    throw new Error("--update is for --quick without a name");
  }
  const cacheHome = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  return {
    benches: values.quick || named.length > 0 ? named : benchNames.slice(0, 3),
    isQuick: values.quick,
    documents: readList("document", values.documents, documentNames),
    tools: readList("peer", values.peers, toolNames),
    runs: Number(values.runs),
    cache: resolve(values.cache ?? join(cacheHome, "sdkwright-bench")),
    json: values.json,
    report: values.report,
    from: values.from,
    update: values.update,
  };
}

function readList(
  what: string,
  list: string | undefined,
  known: readonly string[],
): readonly string[] {
  return list === undefined ? known : readNames(what, list.split(","), known);
}

function readNames<Name extends string>(
  what: string,
  names: readonly string[],
  known: readonly Name[],
): readonly Name[] {
  const unknown = names.filter((it) => !known.some((name) => name === it));
  if (unknown.length > 0) {
    throw new Error(`there is no ${what} '${unknown.join("', '")}'; there are ${known.join(", ")}`);
  }
  return known.filter((name) => names.includes(name));
}
