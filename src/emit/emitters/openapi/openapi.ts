import type { JsonObject } from "../../../ir/types.js";
import type { EmittedFile } from "../../../support/emitted-file.js";

/**
 * Emits the `paths` and `components` types of openapi-typescript, for users of openapi-fetch.
 *
 * @param document the normalized description
 * @throws where openapi-typescript cannot read it
 */
export async function emitOpenapiTypes(document: JsonObject): Promise<readonly EmittedFile[]> {
  // Loaded only when wanted: it brings a TypeScript of its own.
  const { default: generate, astToString } = await import("openapi-typescript");
  // It resolves references in place, so it gets a copy; alphabetical, so that the order of keys is not seen.
  const copy = structuredClone(document) as unknown as Parameters<typeof generate>[0];
  const nodes = await generate(copy, { alphabetize: true, silent: true });
  return [{ kind: "text", path: "src/openapi.ts", text: astToString(nodes), format: "typescript" }];
}
