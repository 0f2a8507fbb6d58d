import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../test/support/compilers.js";
import { runMeasured } from "./measured-process.js";

interface ProfileNode {
  readonly id: number;
  readonly callFrame: { readonly functionName: string; readonly url: string };
  readonly children?: readonly number[];
}

interface CpuProfile {
  readonly nodes: readonly ProfileNode[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const dist = `file://${join(projectFolder, "dist")}/`;

// The first that fits a frame names its time; frames that none fits belong to their callers.
const parts: readonly (readonly [name: string, pattern: RegExp])[] = [
  ["loading modules", /^node:internal\/(modules|bootstrap|main)/],
  ["reading and parsing", /^dist:source\//],
  ["normalizing", /^dist:normalize\//],
  ["lowering", /^dist:lower\//],
  ["naming", /^dist:naming\//],
  ["samples", /^dist:fixtures\//],
  ["printing", /^dist:(emit\/(ts|template)|output\/(assemble|imports|declarations|commonjs))/],
  ["emitting", /^dist:emit\//],
  ["formatting", /^dist:output\/format/],
  ["compiling", /^dist:output\/(compile|join-runtime)/],
  ["writing", /^dist:output\//],
];

/**
 * Runs our generator once more under V8's profiler, and tells where its processor time went.
 *
 * It runs the modules that the bundle is made of, which say by their places what they are for; loading them
 * takes longer. Native code that JavaScript waits for (the formatter, the compiler, files) counts for who called it; what
 * runs beside JavaScript in threads of its own is not seen by the profiler.
 *
 * @returns seconds by part, with `garbage collection` and `the rest`; empty where the run fails
 */
export async function profileRun(
  spec: string,
  folder: string,
): Promise<Readonly<Record<string, number>>> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const { failure } = await runMeasured({
    parameters: [
      "--cpu-prof",
      "--cpu-prof-dir",
      folder,
      join(projectFolder, "dist/cli/bin.js"),
      "generate",
      "--spec",
      spec,
      "--out",
      join(folder, "out"),
      "--name",
      "bench",
      "--quiet",
    ],
    cwd: folder,
  });
  const files = readdirSync(folder).filter((file) => file.endsWith(".cpuprofile"));
  const seconds: Record<string, number> = {};
  for (const file of files) {
    const profile = JSON.parse(readFileSync(join(folder, file), "utf8")) as CpuProfile;
    for (const [part, time] of Object.entries(sumUp(profile))) {
      seconds[part] = (seconds[part] ?? 0) + time;
    }
  }
  rmSync(folder, { recursive: true });
  return failure === undefined ? seconds : {};
}

/** Adds up the samples of a profile by part. */
export function sumUp({ nodes, samples, timeDeltas }: CpuProfile): Record<string, number> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const parents = new Map<number, number>();
  for (const { id, children } of nodes) for (const child of children ?? []) parents.set(child, id);
  const known = new Map<number, string>();
  const partOf = (id: number | undefined): string => {
    if (id === undefined) return "the rest";
    const found = known.get(id);
    if (found !== undefined) return found;
    const part = ownPart(byId.get(id)!) ?? partOf(parents.get(id));
    known.set(id, part);
    return part;
  };
  const seconds: Record<string, number> = {};
  for (const [at, id] of samples.entries()) {
    const part = partOf(id);
    if (part !== "idle") seconds[part] = (seconds[part] ?? 0) + (timeDeltas[at] ?? 0) / 1e6;
  }
  return seconds;
}

function ownPart({ callFrame: { functionName, url } }: ProfileNode): string | undefined {
  if (functionName === "(idle)") return "idle";
  if (functionName === "(garbage collector)") return "garbage collection";
  const place = url.startsWith(dist) ? `dist:${url.slice(dist.length)}` : url;
  return parts.find(([, pattern]) => pattern.test(place))?.[0];
}

/** The parts in the order of the pipeline. */
export const partNames: readonly string[] = [
  ...parts.map(([name]) => name),
  "garbage collection",
  "the rest",
];
