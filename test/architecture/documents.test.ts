import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { expect, it } from "vitest";
import { readProjectText, root } from "./project-files.js";

const architecture = readProjectText("ARCHITECTURE.md")!;

/** The paths between backticks: `src/ir/`, `emit/ts` (under src), `emit/emitters/<name>`. */
function listNamedPaths(text: string): string[] {
  const quoted = [...text.matchAll(/`([^`\n]+)`/g)].map(([, inner]) => inner!);
  return quoted.filter((inner) => /^[\w.-]+\/[\w./<>-]*$/.test(inner));
}

it("every path that ARCHITECTURE.md names exists", () => {
  const paths = listNamedPaths(architecture);
  expect(paths.length).toBeGreaterThan(10);
  const missing = paths.filter((path) => {
    const fixed = path.replace(/<.*/, "");
    return !existsSync(join(root, fixed)) && !existsSync(join(root, "src", fixed));
  });
  expect(missing).toEqual([]);
});

it("the levels of ARCHITECTURE.md are those that are enforced", () => {
  const rows = [...architecture.matchAll(/^\| *`src\/([\w-]+)\/` *\|.*\| *(\d) *\|$/gm)];
  const documented: Record<string, number> = {};
  for (const [, folder, level] of rows) documented[folder!] = Number(level);

  const require = createRequire(import.meta.url);
  const { levels } = require("../../.dependency-cruiser.cjs") as { levels: string[][] };
  const enforced = levels.flatMap((folders, level) => folders.map((folder) => [folder, level]));
  expect(documented).toEqual(Object.fromEntries(enforced));
});

it("CONTEXT.md has each word once, in order", () => {
  const rows = readProjectText("CONTEXT.md")!.matchAll(/^\| \*\*(.+?)\*\*/gm);
  const words = [...rows].map(([, word]) => word!.toLowerCase());
  expect(words.length).toBeGreaterThan(50);
  expect(words).toEqual([...new Set(words)].toSorted());
});
