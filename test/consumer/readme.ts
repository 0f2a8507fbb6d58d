import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { packageName, type Consumer } from "./installed-package.js";

/** A TypeScript example of the README, as a module of its own. */
export interface Example {
  /** A file name without extension; numbered in the README's order. */
  readonly name: string;
  /** `POST /api/v1/tasks/{task_id}/action/close`, of the operation that the example calls, if one. */
  readonly route: string | undefined;
  /**
   * The code. The one that makes `client` stands before those that use it, as it does for a reader
   * who tries the examples one after the other.
   */
  readonly text: string;
  /** The variables and functions that the README's own code declares. */
  readonly declared: readonly string[];
  /** Whether it imports a package that is not ours and so is not installed. */
  readonly needsOthers: boolean;
}

/** Takes the TypeScript examples out of the README that is published with the package. */
export async function readExamples(consumer: Consumer): Promise<readonly Example[]> {
  const readme = await readFile(join(consumer.packageFolder, "README.md"), "utf8");
  const blocks = [...readme.matchAll(/(?:^`([A-Z]+ \/\S*)`\n\n)?^```ts\n(.*?)^```$/gms)];
  const codes = blocks.map(([, route, code = ""]) => ({ route, code }));
  const makesClient = codes.find(({ code }) => /^const client = /m.test(code))?.code ?? "";
  return codes.map(({ route, code }, index) => ({
    name: `readme-${String(index + 1).padStart(2, "0")}`,
    route,
    text: code !== makesClient && /\bclient\./.test(code) ? `${makesClient}\n${code}` : code,
    declared: [...code.matchAll(/^(?:const|function) (?:\{ ([\w, ]+) \}|(\w+))/gm)].flatMap(
      ([, several, name = ""]) => several?.split(", ") ?? name,
    ),
    needsOthers: [...code.matchAll(/ from "([^"]+)"/g)].some(
      ([, from = ""]) => !from.startsWith(packageName),
    ),
  }));
}
