import type { Server, ServerVariable } from "../ir/types.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { optional, textOf, type Located, type LowerContext } from "./context.js";

/** Lowers the servers of a document, a path or an operation with their variables (OpenAPI 3.1, 4.8.5 and 4.8.6). */
export function lowerServers(holder: Located, context: LowerContext): readonly Server[] {
  return context.list(holder, "servers").flatMap((server) => {
    const url = textOf(server, "url");
    if (url === undefined) return [];
    const declared = context.entries(server, "variables").map(lowerVariable);
    const missing = namesIn(url).filter((name) => declared.every((it) => it.name !== name));
    for (const name of missing) {
      const at = context.child(server, "url") ?? server;
      context.report("operation/undeclared-server-variable", { name }, at);
    }
    const variables = [
      ...declared,
      ...missing.map((name): ServerVariable => ({ name, default: "", values: [] })),
    ].toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return [{ url, variables, ...optional("description", textOf(server, "description")) }];
  });
}

/** The servers of an operation, or else of its path; undefined where both leave them to the document. */
export function lowerOwnServers(
  operation: Located,
  pathItem: Located,
  context: LowerContext,
): readonly Server[] | undefined {
  const own = [operation, pathItem].map((holder) => lowerServers(holder, context));
  return own.find((servers) => servers.length > 0);
}

function namesIn(url: string): readonly string[] {
  return [...new Set([...url.matchAll(/\{([^{}]*)\}/g)].map((match) => match[1] ?? ""))];
}

function lowerVariable([name, variable]: readonly [string, Located]): ServerVariable {
  const values = listOf(isObject(variable.value) ? variable.value["enum"] : undefined).map(String);
  return {
    name,
    default: textOf(variable, "default") ?? values[0] ?? "",
    values,
    ...optional("description", textOf(variable, "description")),
  };
}
