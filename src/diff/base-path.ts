import type { Server } from "../ir/access.js";
import type { Api, Operation } from "../ir/types.js";

/** A part of every URL that is said by the server on one side, and by each path on the other. */
export interface MovedBase {
  /** Such as `/v1`. */
  readonly part: string;
  /** Where it is now. */
  readonly to: "paths" | "server";
}

/** What calls to a server begin with; the slash that every path begins with may end its URL as well. */
export function placeOf({ url }: Pick<Server, "url">): string {
  return url.replace(/\/+$/, "");
}

/**
 * Finds the part of the first server's URL that moved into all paths, or out of them, so that calls go where
 * they went (OpenAPI 3.1, 4.8.8: a path is appended to the URL of the server).
 */
export function findMovedBase(old: Api, next: Api): MovedBase | undefined {
  const into = partBetween(old, next);
  if (into !== undefined) return { part: into, to: "paths" };
  const outOf = partBetween(next, old);
  return outOf === undefined ? undefined : { part: outOf, to: "server" };
}

/** What the one API has in its server's URL and the other in its paths. */
function partBetween(inServer: Api, inPaths: Api): string | undefined {
  const [long, short] = [inServer, inPaths].map(({ servers: [first] }) =>
    placeOf(first ?? { url: "" }),
  ) as [string, string];
  const part = long.startsWith(short) ? long.slice(short.length) : "";
  if (!/^\/[^/]/.test(part)) return undefined;
  const paths = servedPaths(inPaths);
  const isInAll = paths.length > 0 && paths.every((path) => path.startsWith(`${part}/`));
  if (!isInAll) return undefined;
  // Paths that were written like that before are other URLs now.
  const before = new Set(servedPaths(inServer));
  const isSame = paths.some((path) => before.has(path.slice(part.length)));
  return isSame && !paths.some((path) => before.has(path)) ? part : undefined;
}

/** The paths of the operations that have no server of their own. */
function servedPaths({ operations }: Api): readonly string[] {
  return operations.filter(isServedByAll).map(({ path }) => path);
}

function isServedByAll({ servers }: Operation): boolean {
  return servers === undefined;
}

/** The path of an operation with the part that the server's URL has on the other side. */
export function pathWith(moved: MovedBase | undefined, side: "old" | "next") {
  const isShort = moved !== undefined && (moved.to === "server") === (side === "next");
  return (operation: Operation): string =>
    isShort && isServedByAll(operation) ? moved.part + operation.path : operation.path;
}

/** Servers with the part in their URLs that the paths have on the other side. */
export function serversWith(
  moved: MovedBase | undefined,
  side: "old" | "next",
  servers: readonly Server[],
): readonly Server[] {
  const isShort = moved !== undefined && (moved.to === "paths") === (side === "next");
  if (!isShort) return servers;
  // No server is one whose URL is a slash (OpenAPI 3.1, 4.8.1).
  const said = servers.length > 0 ? servers : [{ url: "/", variables: [] }];
  return said.map((server) => ({ ...server, url: placeOf(server) + moved.part }));
}
