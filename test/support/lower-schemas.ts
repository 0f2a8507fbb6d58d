import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { lowerFile, type LoweredFile } from "./lower-file.js";

/** Lowers the components of a description that has nothing else, with all that comes before it. */
export async function lowerSchemas(
  schemas: Readonly<Record<string, unknown>>,
): Promise<LoweredFile> {
  const folder = await mkdtemp(join(tmpdir(), "schemas-"));
  try {
    const path = join(folder, "openapi.json");
    const info = { title: "Schemas", version: "1" };
    await writeFile(
      path,
      JSON.stringify({ openapi: "3.1.0", info, paths: {}, components: { schemas } }),
    );
    return await lowerFile(path);
  } finally {
    await rm(folder, { recursive: true });
  }
}
