import type { OperationFilterConfig, OperationSelector } from "../config/types.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject, JsonValue } from "../ir/types.js";
import { closest } from "../support/closest.js";
import { escapePattern } from "../support/escape-pattern.js";
import { formatPointer, parsePointer, resolvePointer } from "../support/json-pointer.js";
import type { NormalizedDocument } from "./normalize.js";
import { localPointer } from "./references.js";
import { httpMethods, isObject } from "./structure.js";

/** What selects an operation. */
interface Candidate {
  readonly method: string;
  readonly path: string;
  readonly operation: string | undefined;
  readonly tags: readonly string[];
  readonly node: JsonObject;
}

type Fields = Readonly<
  Record<keyof OperationSelector, (candidate: Candidate) => readonly string[]>
>;

/** What each field of a selector is compared with. */
const fields: Fields = {
  operation: ({ operation }) => (operation === undefined ? [] : [operation]),
  tag: ({ tags }) => tags,
  path: ({ path }) => [path],
  method: ({ method }) => [method.toUpperCase()],
};

const fieldNames = Object.keys(fields) as readonly (keyof OperationSelector)[];

/**
 * Leaves operations out of a description, and with them every component that nothing leads to any
 * more. Webhooks stay. For each operation it is reported why it stays or goes.
 *
 * @param filter an operation stays where a selector of `include` fits, or there are none, and no
 *   selector of `exclude` does
 */
export function filterOperations(
  document: NormalizedDocument,
  filter: OperationFilterConfig,
  sink: DiagnosticSink,
): NormalizedDocument {
  const { root } = document;
  const paths = Object.entries(isObject(root["paths"]) ? root["paths"] : {});
  const candidates = paths.flatMap(([path, item]) => candidatesOf(path, itemOf(item, root)));
  const compiled = compileFilter(filter);
  const dropped = new Set<JsonObject>();
  for (const candidate of candidates) {
    const { keep, reason } = decide(candidate, compiled);
    if (!keep) dropped.add(candidate.node);
    const { method, path, operation } = candidate;
    const name = operation ?? `${method.toUpperCase()} ${path}`;
    const code = keep ? "filter/kept" : "filter/dropped";
    sink.report(code, { operation: name, reason }, document.originOf(candidate.node));
  }
  reportUnused(candidates, compiled, sink);
  if (dropped.size === candidates.length) sink.report("filter/nothing-left", {}, document.origin);

  // A copy has the place of what it is a copy of.
  const copies = new Map<JsonObject, JsonObject>();
  const kept = paths.flatMap(([path, item]): [string, JsonValue][] => {
    const remaining = withoutOperations(item, dropped, root, copies);
    return remaining === undefined ? [] : [[path, remaining]];
  });
  const shortened = { ...root, paths: Object.fromEntries(kept) };
  const components = root["components"];
  return {
    origin: document.origin,
    root: isObject(components)
      ? { ...shortened, components: reachedComponents(shortened, components) }
      : shortened,
    originOf: (node) => document.originOf(copies.get(node) ?? node),
  };
}

function itemOf(item: JsonValue, root: JsonObject): JsonObject {
  if (!isObject(item)) return {};
  const target = resolved(item["$ref"], root);
  if (!isObject(target)) return item;
  const siblings = Object.entries(item).filter(([name]) => name !== "$ref");
  return { ...itemOf(target, root), ...Object.fromEntries(siblings) };
}

function resolved(reference: JsonValue | undefined, root: JsonObject): JsonValue | undefined {
  const pointer = typeof reference === "string" ? localPointer(reference) : undefined;
  // What a pointer into a document of JSON leads to is JSON.
  return pointer === undefined ? undefined : (resolvePointer(root, pointer) as JsonValue);
}

/** The operations of a path item by method (OpenAPI 3.2, 4.9.1). */
function operationsOf(item: JsonObject): readonly (readonly [string, JsonObject])[] {
  const further = item["additionalOperations"];
  return [
    ...Object.entries(item).filter(([name]) => httpMethods.includes(name)),
    ...Object.entries(isObject(further) ? further : {}),
  ].flatMap(([method, node]) => (isObject(node) ? [[method, node] as const] : []));
}

function candidatesOf(path: string, item: JsonObject): readonly Candidate[] {
  return operationsOf(item).map(([method, node]) => {
    const { operationId, tags } = node;
    return {
      method,
      path,
      node,
      operation: typeof operationId === "string" ? operationId : undefined,
      tags: Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [],
    };
  });
}

/** A selector with the patterns of its fields, which every candidate is held against. */
interface CompiledSelector {
  readonly selector: OperationSelector;
  readonly patterns: readonly (readonly [name: keyof OperationSelector, pattern: RegExp])[];
}

type CompiledFilter = Readonly<Record<"include" | "exclude", readonly CompiledSelector[]>>;

function compileFilter({ include = [], exclude = [] }: OperationFilterConfig): CompiledFilter {
  return { include: include.map(compileSelector), exclude: exclude.map(compileSelector) };
}

function compileSelector(selector: OperationSelector): CompiledSelector {
  const patterns = fieldNames.flatMap((name) => {
    const wanted = selector[name];
    if (wanted === undefined) return [];
    return [[name, patternOf(name === "method" ? wanted.toUpperCase() : wanted)] as const];
  });
  return { selector, patterns };
}

function decide(
  candidate: Candidate,
  { include, exclude }: CompiledFilter,
): { readonly keep: boolean; readonly reason: string } {
  const against = exclude.find((one) => selects(one, candidate));
  if (against !== undefined)
    return { keep: false, reason: `'exclude' has ${wordsOf(against.selector)}` };
  if (include.length === 0) return { keep: true, reason: "nothing in 'exclude' selects it" };
  const inFavour = include.find((one) => selects(one, candidate));
  return inFavour === undefined
    ? { keep: false, reason: "nothing in 'include' selects it" }
    : { keep: true, reason: `'include' has ${wordsOf(inFavour.selector)}` };
}

function selects({ patterns }: CompiledSelector, candidate: Candidate): boolean {
  return patterns.every(([name, pattern]) =>
    fields[name](candidate).some((value) => pattern.test(value)),
  );
}

/** `*` stands for any text without a slash, `**` for any text at all. */
function patternOf(glob: string): RegExp {
  const source = glob
    .split(/(\*+)/)
    .map((part) => {
      if (part === "*") return "[^/]*";
      return part.startsWith("*") ? "[^]*" : escapePattern(part);
    })
    .join("");
  return new RegExp(`^${source}$`, "u");
}

function wordsOf(selector: OperationSelector): string {
  const words = fieldNames.flatMap((name) =>
    selector[name] === undefined ? [] : `${name} '${selector[name]}'`,
  );
  return words.length === 0 ? "a selector of everything" : words.join(" and ");
}

/** A selector that selects nothing is most often a name that was changed. */
function reportUnused(
  candidates: readonly Candidate[],
  filter: CompiledFilter,
  sink: DiagnosticSink,
): void {
  for (const list of ["include", "exclude"] as const) {
    for (const compiled of filter[list]) {
      if (candidates.some((candidate) => selects(compiled, candidate))) continue;
      const { selector } = compiled;
      const name = fieldNames.find((field) => selector[field] !== undefined);
      const known = name === undefined ? [] : candidates.flatMap(fields[name]);
      const suggestion = name === undefined ? undefined : closest(selector[name] ?? "", known);
      sink.report("filter/no-match", { list, selector: wordsOf(selector), suggestion });
    }
  }
}

function withoutOperations(
  item: JsonValue,
  dropped: ReadonlySet<JsonObject>,
  root: JsonObject,
  copies: Map<JsonObject, JsonObject>,
): JsonValue | undefined {
  if (!isObject(item)) return item;
  const whole = itemOf(item, root);
  const operations = operationsOf(whole);
  const isDropped = (node: JsonValue): boolean => isObject(node) && dropped.has(node);
  const gone = operations.filter(([, node]) => isDropped(node));
  if (gone.length === 0) return item;
  if (gone.length === operations.length) return undefined;
  const further = whole["additionalOperations"];
  const rest = Object.entries(whole).filter(([, node]) => !isDropped(node));
  const copy: JsonObject = {
    ...Object.fromEntries(rest),
    ...(isObject(further)
      ? {
          additionalOperations: Object.fromEntries(
            Object.entries(further).filter(([, node]) => !isDropped(node)),
          ),
        }
      : {}),
  };
  copies.set(copy, item);
  return copy;
}

/** The components that a pointer anywhere in the document, or in one of them, leads to. */
function reachedComponents(root: JsonObject, components: JsonObject): JsonObject {
  const reached = new Map<string, Set<string>>();
  const open: JsonValue[] = Object.entries(root).flatMap(([name, value]) =>
    name === "components" ? [] : [value],
  );
  const reach = (text: string): void => {
    const [, kind, name] = parsePointer(localPointer(text) ?? "");
    if (kind === undefined || name === undefined) return;
    const names = reached.get(kind) ?? new Set();
    const component = resolvePointer(components, formatPointer([kind, name]));
    if (component === undefined || names.has(name)) return;
    reached.set(kind, names.add(name));
    open.push(component as JsonValue);
  };
  // Not recursive, as schemas may be nested deeply; every text counts, as extensions hold pointers too.
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (typeof node === "string") {
      if (node.startsWith("#/components/")) reach(node);
    } else if (node !== null && typeof node === "object") {
      for (const value of Object.values(node)) open.push(value);
    }
  }
  return Object.fromEntries(
    Object.entries(components).map(([kind, named]) => {
      // Schemes are named by their names alone.
      if (kind === "securitySchemes" || !isObject(named)) return [kind, named];
      const kept = Object.entries(named).filter(([name]) => reached.get(kind)?.has(name));
      return [kind, Object.fromEntries(kept)];
    }),
  );
}
