import type * as V8 from "node:v8";

/**
 * Lets V8 optimize only what has run four times as long as it would wait for by itself, which is when it pays in
 * runs of a few seconds: to optimize what is soon done with takes a third of all processor time. Node.js 22
 * brings an engine that counts otherwise, and waits longer.
 */
export function optimizeLate(): void {
  if (Number.parseInt(process.versions.v8, 10) >= 12) return;
  const { setFlagsFromString } = process.getBuiltinModule("node:v8") as typeof V8;
  setFlagsFromString("--interrupt-budget=270336");
}
