import type { Operation } from "../ir/types.js";
import { shapeOf } from "./shape.js";
import { withoutParameterNames } from "./terms.js";

/** An operation of both APIs. */
export interface OperationMatch {
  readonly before: Operation;
  readonly after: Operation;
}

/** What became of the operations of an API. */
export interface OperationMatches {
  readonly matches: readonly OperationMatch[];
  readonly gone: readonly Operation[];
  readonly come: readonly Operation[];
}

type KeyOf = (operation: Operation, path: string) => string | undefined;

/** The path by which an operation is known. */
export type PathOf = (operation: Operation) => string;

/**
 * What operations are known by, from the surest to the vaguest: their method and path, whatever its
 * parameters are called; their operationId; what they send and receive, if that is anything of their own.
 */
const keys: readonly KeyOf[] = [
  ({ method }, path) => `${method} ${path}`,
  ({ method }, path) => `${method} ${withoutParameterNames(path)}`,
  ({ operationId }) => operationId,
  signatureOf,
];

/** Finds which operations of two APIs are the same, by paths that are comparable. */
export function matchOperations(
  old: readonly Operation[],
  next: readonly Operation[],
  paths: { readonly old: PathOf; readonly next: PathOf },
): OperationMatches {
  let gone = [...old];
  let come = [...next];
  const matches: OperationMatch[] = [];
  for (const key of keys) {
    const left = byUniqueKey(gone, key, paths.old);
    const right = byUniqueKey(come, key, paths.next);
    for (const [text, before] of left) {
      const after = right.get(text);
      if (after !== undefined) matches.push({ before, after });
    }
    const matched = new Set(matches.flatMap(({ before, after }) => [before, after]));
    gone = gone.filter((operation) => !matched.has(operation));
    come = come.filter((operation) => !matched.has(operation));
  }
  return { matches, gone, come };
}

function byUniqueKey(
  operations: readonly Operation[],
  key: KeyOf,
  pathOf: PathOf,
): ReadonlyMap<string, Operation> {
  const found = new Map<string, Operation>();
  const twice = new Set<string>();
  for (const operation of operations) {
    const text = key(operation, pathOf(operation));
    if (text === undefined) continue;
    if (found.has(text)) twice.add(text);
    found.set(text, operation);
  }
  for (const text of twice) found.delete(text);
  return found;
}

function signatureOf({ method, parameters, body, responses }: Operation): string | undefined {
  const types = [
    ...(body?.content ?? []).map(({ mediaType, type }) => [mediaType, shapeOf(type)]),
    ...responses
      .filter(({ status }) => status.startsWith("2"))
      .flatMap(({ content }) => content.map(({ mediaType, type }) => [mediaType, shapeOf(type)])),
  ];
  // An operation that names no schema is like many others.
  if (!types.some(([, shape]) => shape?.includes("reference") === true)) return undefined;
  const names = parameters
    .filter(({ location }) => location !== "path")
    .map(({ location, name }) => `${location} ${name}`)
    .toSorted();
  return JSON.stringify([method, types, names]);
}
