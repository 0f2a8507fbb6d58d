import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

/** How often each block of each function ran while a description of a size was generated from. */
type Counts = Readonly<Record<string, number>>;

const script = "scripts/growth/count-calls.mjs";

async function countCalls(shape: string, size: number): Promise<Counts> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--no-opt", script, shape, String(size)],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  return JSON.parse(stdout) as Counts;
}

function total(counts: Counts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

describe("the work of generating, counted", () => {
  /** How many times the work that is added may be when twice as much is added to a description. */
  const cases: readonly { shape: string; size: number; most: number; why?: string }[] = [
    { shape: "api", size: 20, most: 2.1 },
    { shape: "nested", size: 20, most: 2.1 },
    { shape: "wideObject", size: 20, most: 2.1 },
    { shape: "wideEnum", size: 20, most: 2.1 },
    {
      shape: "allOfChain",
      size: 12,
      most: 4,
      why: "every schema has the properties of all before it",
    },
    { shape: "oneOfChain", size: 12, most: 4, why: "every value is held against every choice" },
    {
      shape: "wideUnion",
      size: 12,
      most: 4,
      why: "the fixtures of every variant show all of them",
    },
    { shape: "circle", size: 12, most: 4, why: "a fixture goes around as far as its depth allows" },
  ];
  it.for(cases)(
    "of $shape grows at most $most times",
    { timeout: 120_000 },
    async ({ shape, size, most }) => {
      const [small, middle, large] = [
        await countCalls(shape, size),
        await countCalls(shape, 2 * size),
        await countCalls(shape, 4 * size),
      ];
      // What is done once, however large the description is, is in all of them.
      const growth = (total(large) - total(middle)) / (total(middle) - total(small));
      const steepest = Object.entries(large)
        .map(([block, count]) => {
          const before = middle[block] ?? 0;
          return { block, excess: count - before - most * (before - (small[block] ?? 0)) };
        })
        .toSorted((a, b) => b.excess - a.excess)
        .slice(0, 5)
        .map(({ block }) => block);
      expect(growth, `steepest: ${steepest.join("; ")}`).toBeLessThanOrEqual(most);
      expect(growth).toBeGreaterThan(1);
    },
  );
});
