import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { parse, stringify } from "yaml";
import { projectFolder } from "../../test/support/compilers.js";
import { findDocuments } from "./documents.js";
import { medianUsage, runMeasured, type Usage } from "./measured-process.js";
import type { BenchOptions } from "./options.js";
import type { LimitedRow } from "./results.js";

type Row = Omit<LimitedRow, "bench" | "isMet">;
type Kind = "cold" | "incremental" | "nothing" | "node";

const limits = { incremental: 0.5, nothing: 1.5 };

interface Schema {
  readonly properties?: Readonly<Record<string, unknown>>;
}

interface Description {
  readonly components?: { readonly schemas?: Readonly<Record<string, Schema>> };
}

/**
 * Generates from nothing, after one schema has got one property more, and with nothing to do, in turns.
 *
 * @returns for each document what the second takes of the first, and the third of an empty program
 */
export async function measureIncremental({
  documents,
  cache,
  runs,
}: Pick<BenchOptions, "documents" | "cache" | "runs">): Promise<readonly Row[]> {
  const rows: Row[] = [];
  mkdirSync(cache, { recursive: true });
  // Deleted at last: for minutes after many files were, some file systems take much longer to create others.
  const work = mkdtempSync(join(cache, "incremental-"));
  for (const { name, path } of findDocuments(documents)) {
    const text = readFileSync(path, "utf8");
    const changed = withOneProperty(parse(text, { maxAliasCount: -1 }) as Description);
    if (changed === undefined) continue;
    const changedText = path.endsWith(".json")
      ? JSON.stringify(changed, undefined, 2)
      : stringify(changed, { aliasDuplicateObjects: false });
    const folder = join(work, name);
    const usages = await measureTurns({ folder, path, text, changedText, runs });
    rows.push(...rowsOf(name, usages));
  }
  rmSync(work, { recursive: true });
  return rows;
}

/** The description with one more property of the schema in the middle, of those that have any. */
function withOneProperty(description: Description): Description | undefined {
  const schemas = description.components?.schemas ?? {};
  const names = Object.keys(schemas)
    .filter((name) => schemas[name]?.properties !== undefined)
    .toSorted();
  const name = names[names.length >> 1];
  const schema = name === undefined ? undefined : schemas[name];
  if (name === undefined || schema === undefined) return undefined;
  const properties = { ...schema.properties, addedByTheBench: { type: "string" } };
  return {
    ...description,
    components: {
      ...description.components,
      schemas: { ...schemas, [name]: { ...schema, properties } },
    },
  };
}

interface Turns {
  readonly folder: string;
  readonly path: string;
  readonly text: string;
  readonly changedText: string;
  readonly runs: number;
}

async function measureTurns({
  folder,
  path,
  text,
  changedText,
  runs,
}: Turns): Promise<Readonly<Record<Kind, Usage>>> {
  const file = path.endsWith(".json") ? "openapi.json" : "openapi.yaml";
  const bin = join(projectFolder, "bin/sdkwright.js");
  const parameters = [bin, "generate", "--spec", file, "--out", "out", "--name", "bench"];
  const usages: Record<Kind, Usage[]> = { cold: [], incremental: [], nothing: [], node: [] };
  const measure = async (kind: Kind, cwd: string, given: readonly string[]): Promise<void> => {
    // What changed within the same tick as a run begins is not kept.
    await setTimeout(100);
    const { failure, ...usage } = await runMeasured({ parameters: given, cwd });
    if (failure !== undefined) throw new Error(`${kind}: ${failure}`);
    usages[kind].push(usage);
  };
  for (let run = 0; run < runs; run++) {
    const turn = join(folder, String(run));
    mkdirSync(join(turn, "node_modules"), { recursive: true });
    writeFileSync(join(turn, file), text);
    await measure("cold", turn, parameters);
    writeFileSync(join(turn, file), changedText);
    await measure("incremental", turn, parameters);
    await measure("nothing", turn, parameters);
    await measure("node", turn, ["-e", "0"]);
  }
  return {
    cold: medianUsage(usages.cold),
    incremental: medianUsage(usages.incremental),
    nothing: medianUsage(usages.nothing),
    node: medianUsage(usages.node),
  };
}

function rowsOf(
  document: string,
  { cold, incremental, nothing, node }: Readonly<Record<Kind, Usage>>,
): readonly Row[] {
  return (["cpu", "wall"] as const).flatMap((figure) => [
    { what: `${document}: cold, ${figure}`, value: cold[figure], unit: "s" },
    {
      what: `${document}: after a change of one schema, ${figure} of a cold run`,
      value: (100 * incremental[figure]) / cold[figure],
      unit: "%",
      limit: 100 * limits.incremental,
    },
    {
      what: `${document}: with nothing to do, ${figure} of node -e 0`,
      value: (100 * nothing[figure]) / node[figure],
      unit: "%",
      limit: 100 * limits.nothing,
    },
  ]);
}
