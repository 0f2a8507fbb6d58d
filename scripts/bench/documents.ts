import { existsSync, statSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "../../test/support/compilers.js";

/** A description that generators are run on. */
export interface BenchDocument {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  /** The operationId of the operation that consumers import alone. */
  readonly operation: string;
}

const corpus = join(projectFolder, "../shared/corpus");
const hardReset = "c1.api.task.v1.TaskActionsService.HardReset";

/** Where the documents are; `octokit` stands for the installed peers. */
const places: readonly (readonly [name: string, path: string, operation: string])[] = [
  ["tasks", join(projectFolder, "spec/conductorone-tasks.yaml"), hardReset],
  ["c1-2025-06", join(corpus, "conductorone/2025-06-24.yaml"), hardReset],
  ["c1-2025-07", join(corpus, "conductorone/2025-07-11.yaml"), hardReset],
  ["c1-2025-08", join(corpus, "conductorone/2025-08-20.yaml"), hardReset],
  ["c1-2026-08", join(corpus, "conductorone/2026-08-20.yaml"), hardReset],
  ["figma", join(corpus, "real/figma.yaml"), "getFile"],
  ["discord", join(corpus, "real/discord.json"), "get_channel"],
  ["openai", join(corpus, "real/openai.yaml"), "createChatCompletion"],
  ["asana", join(corpus, "real/asana.yaml"), "getTask"],
  ["github", "node_modules/@octokit/openapi/generated/api.github.com.json", "repos/get"],
];

/** The names of all documents, smallest kind first. */
export const documentNames: readonly string[] = places.map(([name]) => name);

/**
 * Finds those of some documents that are on this machine.
 *
 * @param peers the folder of the installed peers, one of which brings a document; undefined without them
 */
export function findDocuments(names: readonly string[], peers?: string): readonly BenchDocument[] {
  return places.flatMap(([name, place, operation]) => {
    const path = place.startsWith("node_modules/") ? join(peers ?? projectFolder, place) : place;
    if (!names.includes(name) || !existsSync(path)) return [];
    return [{ name, path, bytes: statSync(path).size, operation }];
  });
}
