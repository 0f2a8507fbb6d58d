import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import type { Diagnostic } from "../../src/diagnostics/diagnostic.js";
import { generate } from "../../src/pipeline/generate.js";

/**
 * Generates the package of a description, given as a value or as the path of its file, into a folder.
 *
 * @returns what was reported
 * @throws Error where the run found errors
 */
export async function generatePackage(
  description: object | string,
  folder: string,
): Promise<readonly Diagnostic[]> {
  const spec = typeof description === "string" ? description : join(folder, "description.json");
  if (typeof description !== "string") {
    await mkdir(folder, { recursive: true });
    await writeFile(spec, JSON.stringify(description));
  }
  const out = join(folder, "package");
  const target = resolveTarget({ spec, out }, folder, folder);
  const { ok, diagnostics } = await generate({ target, mode: "write" });
  if (!ok) throw new Error(diagnostics.map(({ code }) => code).join(", "));
  return diagnostics;
}
