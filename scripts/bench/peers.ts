import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { checkText, measureConsumer } from "./consumer.js";
import { findDocuments, type BenchDocument } from "./documents.js";
import { installPeers, type Peers } from "./install.js";
import { medianUsage, runMeasured, type Usage } from "./measured-process.js";
import type { BenchOptions } from "./options.js";
import { sizeOf } from "./output-files.js";
import { profileRun } from "./profile.js";
import { nodeMajor, type DocumentResult, type Row } from "./results.js";
import { commandOf, ourName, tools, versionOf, type Tool } from "./tools.js";

// What takes this much longer than the fastest is run once; a median would tell nothing else.
const slow = 8;

/** Runs generators in turns on each document, and looks at what they wrote. */
export async function comparePeers(options: BenchOptions): Promise<readonly DocumentResult[]> {
  const peers = installPeers(options.cache);
  const chosen = tools.filter(
    ({ name, package: from }) => from === undefined || options.tools.includes(name),
  );
  const results: DocumentResult[] = [];
  for (const document of findDocuments(options.documents, peers.folder)) {
    results.push(await compareOn(document, chosen, peers, options));
  }
  rmSync(join(peers.folder, "out"), { recursive: true, force: true });
  return results;
}

async function compareOn(
  document: BenchDocument,
  chosen: readonly Tool[],
  peers: Peers,
  { runs }: BenchOptions,
): Promise<DocumentResult> {
  const work = join(peers.folder, "out", document.name);
  rmSync(work, { recursive: true, force: true });
  mkdirSync(work, { recursive: true });
  const taken = new Map<Tool, Usage[]>(chosen.map((tool) => [tool, []]));
  const failures = new Map<Tool, string>();
  for (let run = 0; run < runs; run++) {
    // Everybody has every place in the order, as what ran before leaves its mark on caches.
    const order = chosen.map((_, at) => chosen[(at + run) % chosen.length]!);
    for (const tool of order) {
      if (failures.has(tool) || isTooSlow(tool, taken, run)) continue;
      const { failure, wall, cpu, memory } = await generateCold(tool, document, work, peers);
      if (failure === undefined) taken.get(tool)!.push({ wall, cpu, memory });
      else failures.set(tool, failure);
      console.log(`${document.name} ${tool.name}: ${failure ?? `${wall.toFixed(2)} s`}`);
    }
  }
  const rows: Row[] = [];
  for (const tool of chosen) {
    const own = taken.get(tool)!;
    rows.push(await rowOf(tool, document, { work, peers, own, failure: failures.get(tool) }));
  }
  const { cpu: emptyCheck } = await checkText(work, "export {};\n", 3);
  return {
    document: document.name,
    bytes: document.bytes,
    rows,
    emptyCheck,
    profile: await profileRun(document.path, join(work, "profile")),
  };
}

function isTooSlow(tool: Tool, taken: ReadonlyMap<Tool, readonly Usage[]>, run: number): boolean {
  if (run === 0 || tool.package === undefined) return false;
  const walls = [...taken.values()].flat().map(({ wall }) => wall);
  const own = taken.get(tool)![0];
  return own !== undefined && own.wall > slow * Math.min(...walls);
}

/** Generates into a folder that is not there, with nothing kept of an earlier run. */
async function generateCold(
  tool: Tool,
  document: BenchDocument,
  work: string,
  peers: Peers,
): ReturnType<typeof runMeasured> {
  const out = join(work, tool.name);
  forget(peers.folder);
  // Set aside rather than deleted: for minutes after many files were, some file systems (ext4 without a journal)
  // take ten times as long to make one, which whoever writes many would bear.
  const aside = join(work, "earlier");
  mkdirSync(aside, { recursive: true });
  if (existsSync(out)) renameSync(out, mkdtempSync(join(aside, "run-")));
  mkdirSync(out);
  return runMeasured(commandOf(tool, { spec: document.path, out }, peers));
}

/** Removes what our runs in a folder keep for the next. */
export function forget(folder: string): void {
  rmSync(join(folder, "node_modules/.cache/sdkwright"), { recursive: true, force: true });
}

interface Outcome {
  readonly work: string;
  readonly peers: Peers;
  readonly own: readonly Usage[];
  readonly failure: string | undefined;
}

async function rowOf(
  tool: Tool,
  document: BenchDocument,
  { work, peers, own, failure }: Outcome,
): Promise<Row> {
  const command = commandOf(tool, { spec: document.path, out: join(work, tool.name) }, peers);
  const isOurs = tool.package === undefined;
  const row: Row = {
    tool: tool.name,
    emits: tool.emits,
    version: versionOf(tool, peers),
    node: nodeMajor(command.node ?? process.execPath),
    isClient: tool.isClient,
    hasExtras: tool.hasExtras,
    isOurs,
  };
  if (failure !== undefined) return { ...row, failure };
  const out = join(work, tool.name);
  const isCompared = tool.name === ourName || tool.name === "hey-api";
  const question = { out, isOurs, operation: document.operation, runs: isCompared ? 3 : 1 };
  const size = sizeOf(out);
  console.log(`${document.name} ${tool.name}: looking at what it wrote`);
  const consumer = await measureConsumer(question);
  // The first run finds what looking at the output left behind, and writes its record.
  const again = isOurs
    ? [await runMeasured(command), await runMeasured(command)].at(-1)
    : undefined;
  return {
    ...row,
    runs: own,
    usage: medianUsage(own),
    size,
    consumer,
    ...(again === undefined
      ? {}
      : { again: { wall: again.wall, cpu: again.cpu, memory: again.memory } }),
  };
}
