import { isSet } from "./parameters.js";
import { findOwn, isRecord } from "./record.js";

/** How the objects that an object refers to are found; a constant of the generated package. */
export interface ExpansionSpec {
  /** The property of a response that holds the related objects. */
  readonly list: string;
  /** By the property that holds a JSONPath: what the objects are called, and whether they are several. */
  readonly relations: Readonly<Record<string, { readonly name: string; readonly many?: boolean }>>;
}

/** How the objects of a response are expanded, by the property that holds them. */
export type ExpansionSpecs = Readonly<Record<string, ExpansionSpec>>;

/** Says nothing of a response that may hold such an object, and makes any other one impossible. */
export type Holding<Response, Name extends string, Held> = Name extends keyof Response
  ? Response[Name] extends Held | null | undefined
    ? unknown
    : never
  : never;

/**
 * Expands the one object that a response holds: puts what its JSONPaths lead to in their place, one
 * object or several, and nothing where a path is not set, leads nowhere, or is of a kind that is not
 * known here. A response without the object gives an empty one.
 */
export function expandOneResponse(response: object, specs: ExpansionSpecs): object {
  const [property, spec] = findHolder(response, specs);
  return expandView(property, response, spec);
}

/** Expands every object of the list that a response holds, as {@link expandOneResponse} does one. */
export function expandListResponse(response: object, specs: ExpansionSpecs): object[] {
  const [list, spec] = findHolder(response, specs);
  return Array.isArray(list) ? list.map((view) => expandView(view, response, spec)) : [];
}

/** The related objects that a response holds under one of some names; none where it holds none. */
export function relatedOf(response: object, lists: readonly string[]): object[] {
  const held = lists.map((list) => findOwn(response as Readonly<Record<string, unknown>>, list));
  return held.flatMap((list) => (Array.isArray(list) ? list.filter(isRecord) : []));
}

function findHolder(response: object, specs: ExpansionSpecs): [held: unknown, spec: ExpansionSpec] {
  const entries = Object.entries(specs);
  const held = (name: string): unknown => (response as Readonly<Record<string, unknown>>)[name];
  const [name = "", spec] = entries.find(([it]) => isSet(held(it))) ?? entries[0] ?? [];
  return [held(name), spec ?? { list: "", relations: {} }];
}

function expandView(view: unknown, response: object, { list, relations }: ExpansionSpec): object {
  const expanded: [name: string, value: unknown][] = [];
  for (const [property, value] of Object.entries(view ?? {})) {
    const relation = findOwn(relations, property);
    if (!relation) expanded.push([property, value]);
    else if (typeof value === "string" && value !== "") {
      const nodes = followPath(value, response, list).filter(isRecord);
      if (relation.many) expanded.push([relation.name, nodes]);
      else if (nodes[0]) expanded.push([relation.name, nodes[0]]);
    }
  }
  return Object.fromEntries(expanded);
}

/** A segment of a JSONPath (RFC 9535, 2.5.1): `.name`, or one or several selectors in brackets. */
const segment = /\.([A-Za-z_]\w*)|\[((?:'[^'\\]*'|"[^"\\]*"|[-\d:*\s,])+)\]/y;

/**
 * Follows a JSONPath of names, indices, slices and wildcards (RFC 9535, 2.3); it gives nothing for a path
 * with anything else in it. A path that begins with an index starts from the list.
 */
function followPath(path: string, response: object, list: string): unknown[] {
  if (!path.startsWith("$")) return [];
  let nodes: unknown[] = [/^\$\[[-\d*]/.test(path) ? findOwn(response as never, list) : response];
  for (segment.lastIndex = 1; segment.lastIndex < path.length;) {
    const found = segment.exec(path);
    if (!found) return [];
    const [, name, selectors = ""] = found;
    nodes = nodes.flatMap((node) =>
      name === undefined
        ? selectors.split(",").flatMap((selector) => select(node, selector.trim()))
        : member(node, name),
    );
  }
  return nodes;
}

function select(node: unknown, selector: string): unknown[] {
  if (/^['"]/.test(selector)) return member(node, selector.slice(1, -1));
  if (!Array.isArray(node)) return [];
  if (selector === "*") return node;
  const [start, end] = selector.split(":").map((it) => (it === "" ? undefined : Number(it)));
  if (end !== undefined || selector.includes(":")) return node.slice(start, end);
  const item: unknown = node.at(start ?? Number.NaN);
  return item === undefined ? [] : [item];
}

function member(node: unknown, name: string): unknown[] {
  const value = isRecord(node) ? findOwn(node, name) : undefined;
  return value === undefined ? [] : [value];
}
