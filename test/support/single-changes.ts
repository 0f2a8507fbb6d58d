import { joinPointer } from "../../src/support/json-pointer.js";

/** A description that differs from another one in one place. */
export interface SingleChange {
  /** What was done, and where. */
  readonly title: string;
  readonly value: unknown;
}

type Node = Readonly<Record<string, unknown>>;

/** One kind of change: gives the changed object, or undefined where it is not one to change so. */
type Change = (node: Node, pointer: string) => Node | undefined;

const isSchema = (node: Node): boolean => isObject(node["properties"]);
const properties = (node: Node): Node => node["properties"] as Node;

/** What is done to objects of a description, each by a name of its own. */
const changes: Readonly<Record<string, Change>> = {
  "a new property": (node) =>
    isSchema(node)
      ? { ...node, properties: { ...properties(node), added_one: { type: "string" } } }
      : undefined,
  "a new required property": (node) =>
    isSchema(node)
      ? {
          ...node,
          properties: { ...properties(node), added_one: { type: "integer" } },
          required: [...((node["required"] as string[] | undefined) ?? []), "added_one"],
        }
      : undefined,
  "a new property with an example": (node) =>
    isSchema(node)
      ? { ...node, properties: { ...properties(node), added: { type: "string", example: "x" } } }
      : undefined,
  "a new property with an example that does not fit": (node) =>
    isSchema(node)
      ? { ...node, properties: { ...properties(node), added: { type: "string", example: 7 } } }
      : undefined,
  "a property less": (node) => {
    if (!isSchema(node)) return undefined;
    const [name = "", ...others] = Object.keys(properties(node));
    if (others.length === 0) return undefined;
    return { ...node, properties: without(properties(node), name), required: [] };
  },
  "a property renamed": (node) => {
    if (!isSchema(node)) return undefined;
    const [[name, first] = ["", {}]] = Object.entries(properties(node));
    return {
      ...node,
      properties: { ...without(properties(node), name), renamed_one: first },
      required: [],
    };
  },
  "a property that is only received": (node) => {
    if (!isSchema(node)) return undefined;
    const [[name, first] = ["", {}]] = Object.entries(properties(node));
    if (!isObject(first) || "$ref" in first) return undefined;
    return { ...node, properties: { ...properties(node), [name]: { ...first, readOnly: true } } };
  },
  "another description": (node) =>
    typeof node["description"] === "string" ? { ...node, description: "Another one." } : undefined,
  "a pattern that no text has": (node) =>
    node["type"] === "string" ? { ...node, pattern: "^(?=a)b$" } : undefined,
  "a number in place of a text": (node) =>
    node["type"] === "string" ? without({ ...node, type: "number" }, "format") : undefined,
  "a value more": (node) =>
    Array.isArray(node["enum"]) ? { ...node, enum: [...node["enum"], "ADDED_VALUE"] } : undefined,
  "a value less": (node) =>
    Array.isArray(node["enum"]) && node["enum"].length > 1
      ? { ...node, enum: node["enum"].slice(1) }
      : undefined,
  "no discriminator": (node) =>
    isObject(node["discriminator"]) ? without(node, "discriminator") : undefined,
  "a variant less": (node) =>
    Array.isArray(node["oneOf"]) && node["oneOf"].length > 1
      ? { ...node, oneOf: node["oneOf"].slice(1) }
      : undefined,
  "another example": (node) =>
    node["example"] === undefined ? undefined : { ...node, example: 1 },
  "an example less": (node) =>
    node["example"] === undefined ? undefined : without(node, "example"),
  "an operation less": (node, pointer) => {
    const [method, ...others] = Object.keys(node);
    const isPath = /^\/paths\/[^/]+$/.test(pointer);
    return isPath && method !== undefined && others.length > 0 ? without(node, method) : undefined;
  },
  "a status more": (node, pointer) =>
    pointer.endsWith("/responses")
      ? { ...node, "418": { description: "A teapot.", content: bodyOf({ type: "integer" }) } }
      : undefined,
  "a schema more": (node, pointer) =>
    pointer === "/components/schemas" ? { AAdded: { type: "object" }, ...node } : undefined,
  "another security": (node, pointer) => (pointer === "" ? { ...node, security: [] } : undefined),
  "another server": (node, pointer) =>
    pointer === "" ? { ...node, servers: [{ url: "https://other.example.com/v9" }] } : undefined,
};

function bodyOf(schema: Node): Node {
  return { "application/json": { schema } };
}

/**
 * Gives descriptions that differ from one in a single place.
 *
 * @param limit of each kind of change, spread evenly over all places where it can be made
 */
export function singleChangesOf(description: unknown, limit: number): readonly SingleChange[] {
  const places = new Map<string, [pointer: string, make: () => unknown][]>();
  const visit = (at: unknown, pointer: string, put: (changed: unknown) => unknown): void => {
    if (Array.isArray(at)) {
      for (const [index, item] of at.entries())
        visit(item, joinPointer(pointer, String(index)), (changed) => put(at.with(index, changed)));
    }
    if (!isObject(at)) return;
    for (const [what, change] of Object.entries(changes)) {
      const changed = change(at, pointer);
      if (changed === undefined) continue;
      places.set(what, [...(places.get(what) ?? []), [pointer, () => put(changed)]]);
    }
    for (const [name, member] of Object.entries(at))
      visit(member, joinPointer(pointer, name), (changed) => put({ ...at, [name]: changed }));
  };
  visit(description, "", (changed) => changed);
  return [...places].flatMap(([what, found]) => {
    const step = Math.max(1, found.length / limit);
    return Array.from({ length: Math.min(limit, found.length) }, (_, index) => {
      const [pointer, make] = found[Math.floor(index * step)]!;
      return { title: `${what} at ${pointer}`, value: make() };
    });
  });
}

function without(node: Node, name: string): Node {
  return Object.fromEntries(Object.entries(node).filter(([key]) => key !== name));
}

function isObject(value: unknown): value is Node {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
