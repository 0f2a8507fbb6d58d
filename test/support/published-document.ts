import { expect } from "vitest";
import type { Api, JsonObject, JsonValue } from "../../src/ir/types.js";
import { isObject } from "../../src/normalize/structure.js";
import { factsOf, type IntendedDifference, type Plain, type PlainObject } from "./ir-difference.js";
import { lowerDocument } from "./lower-file.js";

/** How references to component schemas begin. */
export const prefix = "#/components/schemas/";

/** The component schemas of a document. */
export function schemasOf(document: JsonObject): JsonObject {
  return (document["components"] as JsonObject)["schemas"] as JsonObject;
}

/** A group of properties of which at most one is set. */
export interface NamedGroup {
  readonly schema: string;
  readonly group: string | undefined;
  readonly arms: readonly string[];
}

/** The groups that the published document puts in words, in alphabetical order. */
export function groupsInWords(document: JsonObject): readonly NamedGroup[] {
  const told = Object.entries(schemasOf(document)).flatMap(([name, schema]) => {
    const { description = "" } = schema as { description?: string };
    const [, ...texts] = description.split("This message contains a oneof named ");
    return texts.map((text) => ({
      schema: name,
      group: text.slice(0, text.indexOf(". ")),
      arms: [...text.matchAll(/^ +- (\S+)$/gm)].map(([, arm = ""]) => arm).toSorted(),
    }));
  });
  return inOrder(told);
}

/** The groups that component schemas are lowered to, in alphabetical order. */
export function groupsOf(api: Api): readonly NamedGroup[] {
  const found = [...api.declarations.values()].flatMap(({ id, type }) =>
    type.kind !== "object"
      ? []
      : type.groups.map(({ name, arms }) => ({
          schema: id.slice("/components/schemas/".length),
          group: name,
          arms: arms.map((arm) => arm.name),
        })),
  );
  return inOrder(found);
}

const inOrder = (groups: readonly NamedGroup[]): readonly NamedGroup[] => {
  const keyOf = ({ schema, group }: NamedGroup): string => `${schema} ${group}`;
  return groups.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

/** The operations whose id begins with this, and the component schemas that they or `extra` reach. */
export function restrict(
  document: JsonObject,
  operations: string,
  extra: readonly string[] = [],
): JsonObject {
  const paths = Object.entries(document["paths"] as JsonObject).flatMap(([path, item]) => {
    const kept = Object.entries(item as JsonObject).filter(
      ([, operation]) =>
        isObject(operation) && String(operation["operationId"]).startsWith(operations),
    );
    return kept.length === 0 ? [] : [[path, Object.fromEntries(kept)] as const];
  });
  const schemas = schemasOf(document);
  const reached = new Set(extra);
  const pending: JsonValue[] = [Object.fromEntries(paths), ...extra.map((name) => schemas[name]!)];
  for (let value = pending.pop(); value !== undefined; value = pending.pop()) {
    if (typeof value !== "object" || value === null) continue;
    const reference = isObject(value) ? value["$ref"] : undefined;
    if (typeof reference === "string") {
      const name = reference.slice(prefix.length);
      if (!reached.has(name)) pending.push(schemas[name] ?? null);
      reached.add(name);
    }
    pending.push(...Object.values(value as JsonObject));
  }
  return {
    ...document,
    paths: Object.fromEntries(paths),
    components: {
      ...(document["components"] as JsonObject),
      schemas: Object.fromEntries([...reached].map((name) => [name, schemas[name] ?? null])),
    },
  };
}

/** How the ids of task operations, and the names of their own schemas, begin. */
export const tasks = "c1.api.task.v1.";
/** The id of the declaration of a schema of the task API. */
export const task = (name: string): string => `/components/schemas/${tasks}${name}`;
const lastPart = (name: string): string => name.split(".").at(-1) ?? "";

/** The group of a service's operations: as a vendor hint there, as the one tag here. */
const groups: Readonly<Record<string, { readonly hint: string; readonly tag: string }>> = {
  TaskActionsService: { hint: "TaskActions", tag: "TaskActions" },
  TaskAudit: { hint: "TaskAudit", tag: "TaskAudit" },
  TaskSearchService: { hint: "TaskSearch", tag: "TaskSearch" },
  TaskService: { hint: "Task", tag: "TaskService" },
};
const groupOf = (operationId: string): { readonly hint: string; readonly tag: string } =>
  groups[operationId.split(".").at(-2) ?? ""] ?? { hint: "", tag: "" };

const bearer = { scheme: "bearerAuth", scopes: [] };
const oauth = { scheme: "oauth", scopes: [] };
const errorStatus = (status: string): Plain => ({
  status,
  headers: [],
  content: [
    {
      mediaType: "application/json",
      type: { kind: "reference", target: "/components/schemas/google.rpc.Status" },
      encoding: [],
    },
  ],
});

/**
 * Every difference that spec/README.md has a reason for; nothing else may differ.
 *
 * @param extra the schemas compared that no task operation of the published document reaches
 */
export function intendedDifferences(
  published: JsonObject,
  extra: readonly string[] = [],
): readonly IntendedDifference[] {
  const withStatus = restrict(published, tasks, ["google.rpc.Status"]);
  return [
    {
      why: "our document is about tasks alone",
      at: ["title"],
      count: 1,
      published: "ConductorOne API",
      ours: "ConductorOne Tasks",
    },
    {
      why: "our version is the date of the published document, whose own never changes",
      at: ["version"],
      count: 1,
      published: "0.1.0-alpha",
      ours: "2025-07-11",
    },
    ...Object.values(groups).map(({ tag }): IntendedDifference => ({
      why: `the published document declares no tags; ours declares ${tag}`,
      at: ["tags", tag],
      count: 1,
      published: undefined,
      ours: { name: tag },
    })),
    {
      why: "an operation's one tag is its group",
      at: ["operations", "*", "tags", "0"],
      count: 17,
      published: "Task",
      ours: (operationId = "") => groupOf(operationId).tag,
    },
    {
      why: "no vendor hint for the group: the tag says it",
      at: ["operations", "*", "hints", "group"],
      count: 17,
      published: (operationId = "") => groupOf(operationId).hint,
      ours: undefined,
    },
    {
      why: "no vendor hint for the method: it repeats the operationId's last part",
      at: ["operations", "*", "hints", "method"],
      count: 17,
      published: (operationId = "") => lastPart(operationId),
      ours: undefined,
    },
    {
      why: "the published document requires both credentials at once, of which the service takes either",
      at: ["operations", "*", "security"],
      count: 17,
      published: [[bearer, oauth]],
      ours: [[bearer], [oauth]],
    },
    ...["4XX", "5XX"].map((status): IntendedDifference => ({
      why: `every operation answers ${status}, which the published document does not mention`,
      at: ["operations", "*", "responses", status],
      count: 17,
      published: undefined,
      ours: errorStatus(status),
    })),
    {
      why: "the body of errors is a schema of the published document that its task operations do not reach",
      at: ["declarations", "/components/schemas/google.rpc.Status"],
      count: 1,
      published: undefined,
      ours: () => withoutHint(declarationOf(withStatus, "/components/schemas/google.rpc.Status")),
    },
    {
      // All but the eleven schemas that are called ...RequestInput and hinted to be called ...Request.
      why: "no vendor hint for a schema's name where it repeats the component name's last part",
      at: ["declarations", "*", "nameParts", "hint"],
      count: 155 + extra.length,
      published: (id = "") => lastPart(id),
      ours: undefined,
    },
    {
      why: "the paths that can be expanded are an enum; the published document lists them in words",
      at: [
        "declarations",
        task("TaskExpandMask"),
        "type",
        "properties",
        "paths",
        "type",
        "inner",
        "items",
      ],
      count: 1,
      published: { kind: "string" },
      ours: { kind: "reference", target: `${task("TaskExpandMask")}/properties/paths/items` },
    },
    {
      why: "that enum is a declaration of its own, with the values that those words put in quotes",
      at: ["declarations", `${task("TaskExpandMask")}/properties/paths/items`],
      count: 1,
      published: undefined,
      ours: {
        id: `${task("TaskExpandMask")}/properties/paths/items`,
        nameParts: { parent: task("TaskExpandMask"), path: ["paths", "item"] },
        type: {
          kind: "enum",
          members: quotedWords(published, "TaskExpandMask", "paths").map((value) => ({ value })),
        },
      },
    },
  ];
}

/** The facts of one declaration that a document is lowered to. */
export function declarationOf(document: JsonObject, id: string): PlainObject {
  const facts = factsOf(lowerDocument({ ...documentStub, value: document }).api) as PlainObject;
  return (facts["declarations"] as PlainObject)[id] as PlainObject;
}

const documentStub = {
  name: "published",
  uri: "file:///published",
  text: "",
  locate: () => ({ line: 1, column: 1 }),
};

/** A declaration without the vendor's hint, which says its name's last part again. */
function withoutHint(declaration: PlainObject): PlainObject {
  const { hint, ...nameParts } = declaration["nameParts"] as PlainObject;
  expect(hint ?? "Status").toBe("Status");
  return { ...declaration, nameParts };
}

function quotedWords(document: JsonObject, schema: string, property: string): readonly string[] {
  const { properties } = schemasOf(document)[tasks + schema] as { properties: JsonObject };
  const { description } = properties[property] as { description: string };
  return [...description.matchAll(/"([^"]+)"/g)].map(([, word = ""]) => word);
}
