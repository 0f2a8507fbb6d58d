import { mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../test/support/compilers.js";
import { medianUsage, runMeasured, type Usage } from "./measured-process.js";
import { forget } from "./peers.js";
import type { GrowthStep } from "./results.js";

const counts = [100, 200, 400, 800, 1600, 3200, 6400, 12_800];

/**
 * Generates from descriptions that double: operations, schemas, everything.
 *
 * @param describe a description with a number of operations
 * @param runs of each size; the large ones are run once
 */
export async function measureGrowth(
  describe: (operations: number) => unknown,
  cache: string,
  runs: number,
): Promise<readonly GrowthStep[]> {
  const folder = join(cache, "growth");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "node_modules"), { recursive: true });
  const steps: GrowthStep[] = [];
  for (const operations of counts) {
    const spec = join(folder, "openapi.json");
    writeFileSync(spec, JSON.stringify(describe(operations)));
    const usages: Usage[] = [];
    for (let run = 0; run < (operations > 2000 ? 1 : runs); run++) {
      forget(folder);
      // Nothing is deleted on the way, and each run has a folder of its own: see `generateCold`.
      const out = `out-${operations}-${run}`;
      const bin = join(projectFolder, "bin/sdkwright.js");
      const parameters = [bin, "generate", "--spec", spec, "--out", out, "--name", "bench"];
      const { failure, ...usage } = await runMeasured({ parameters, cwd: folder });
      if (failure !== undefined) throw new Error(`${operations} operations: ${failure}`);
      usages.push(usage);
    }
    const usage = medianUsage(usages);
    const before = steps.at(-1);
    const factor = before === undefined ? undefined : usage.cpu / before.usage.cpu;
    steps.push({
      operations,
      bytes: statSync(spec).size,
      usage,
      ...(factor === undefined ? {} : { factor }),
    });
    console.log(`growth ${operations} operations: ${usage.cpu.toFixed(2)} s of CPU`);
  }
  rmSync(folder, { recursive: true });
  return steps;
}
