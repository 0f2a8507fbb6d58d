import { getHeapStatistics } from "node:v8";
import { expect, it } from "vitest";
import { collectGarbage } from "../../src/pipeline/collect-garbage.js";

const megabyte = 2 ** 20;

it("takes back what a large heap holds for nobody", () => {
  let held: number[][] | undefined = Array.from({ length: 40 }, () =>
    Array(megabyte / 2).fill(1.5),
  );
  const before = getHeapStatistics().used_heap_size;
  expect(held.length).toBe(40);
  held = undefined;
  expect(collectGarbage()).toBe(true);
  expect(getHeapStatistics().used_heap_size).toBeLessThan(before - 100 * megabyte);
});
