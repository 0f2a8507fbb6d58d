import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { OperationFilterConfig } from "../../../src/config/types.js";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { filterOperations } from "../../../src/normalize/filter-operations.js";
import { normalize, type NormalizedDocument } from "../../../src/normalize/normalize.js";
import { isObject, httpMethods } from "../../../src/normalize/structure.js";
import { parseDocument } from "../../../src/source/load.js";

const description = `openapi: 3.2.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    summary: All of them
    get: {operationId: orders.list, tags: [orders], responses: {"200": {$ref: "#/components/responses/Orders"}}}
    post: {operationId: orders.create, tags: [orders, write], responses: {}}
    additionalOperations:
      PURGE: {operationId: orders.purge, tags: [write], responses: {}}
  /orders/{id}:
    parameters: [{$ref: "#/components/parameters/Id"}]
    get: {operationId: orders.get, tags: [orders], responses: {}}
  /carts/{id}/items:
    $ref: "#/components/pathItems/Items"
  /health:
    get: {responses: {}}
webhooks:
  paid: {post: {requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Paid"}}}}}}
components:
  pathItems:
    Items:
      get: {operationId: items.list, tags: [items], responses: {}}
      put:
        operationId: items.put
        tags: [items, write]
        requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Item"}}}}
        responses: {}
  parameters:
    Id: {name: id, in: path, required: true, schema: {type: string}}
  responses:
    Orders:
      description: ""
      content: {application/json: {schema: {type: array, items: {$ref: "#/components/schemas/Order"}}}}
  schemas:
    Order: {type: object, properties: {next: {$ref: "#/components/schemas/Order"}, by: {$ref: "#/components/schemas/a~1b"}}}
    a/b: {type: string, x-seen: "#/components/schemas/Hinted"}
    Hinted: {type: string}
    Item: {type: object, properties: {part: {$ref: "#/components/schemas/Part"}}}
    Part: {type: string}
    Paid: {type: string}
    Unused: {type: string}
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
`;

async function normalized(): Promise<NormalizedDocument> {
  const sink = new DiagnosticSink();
  const from = { name: "spec.yaml", uri: "file:///spec.yaml" };
  const document = await parseDocument(Buffer.from(description), from, sink);
  const found = document && normalize(document, sink);
  if (found === undefined) throw new Error("the description cannot be normalized");
  return found;
}

async function filtered(filter: OperationFilterConfig): Promise<NormalizedDocument> {
  return filterOperations(await normalized(), filter, new DiagnosticSink());
}

/** The names of all operations that are reachable from paths, in their order. */
function operationsIn({ root }: NormalizedDocument): string[] {
  const paths = root["paths"];
  return Object.entries(isObject(paths) ? paths : {}).flatMap(([path, node]) => {
    const { pathItems = {} } = (root["components"] ?? {}) as { pathItems?: { Items?: object } };
    const item = isObject(node) && "$ref" in node ? pathItems.Items : node;
    const { additionalOperations = {}, ...fields } = item as Record<string, object>;
    return Object.entries({ ...fields, ...additionalOperations }).flatMap(([name, value]) => {
      if (!httpMethods.includes(name) && name !== "PURGE") return [];
      const { operationId } = value as { operationId?: string };
      return [operationId ?? `${name} ${path}`];
    });
  });
}

const all = [
  "orders.list",
  "orders.create",
  "orders.purge",
  "orders.get",
  "items.list",
  "items.put",
  "get /health",
];

describe("which operations stay", () => {
  test.each<{ filter: OperationFilterConfig; want: string[] }>([
    { filter: {}, want: all },
    {
      filter: { include: [{ tag: "orders" }] },
      want: ["orders.list", "orders.create", "orders.get"],
    },
    {
      filter: { include: [{ tag: "orders", method: "GET" }] },
      want: ["orders.list", "orders.get"],
    },
    { filter: { include: [{ method: "purge" }] }, want: ["orders.purge"] },
    { filter: { include: [{ operation: "orders.*" }] }, want: all.slice(0, 4) },
    { filter: { include: [{ path: "/orders/*" }] }, want: ["orders.get"] },
    { filter: { include: [{ path: "/orders/{id}" }] }, want: ["orders.get"] },
    { filter: { include: [{ path: "/*" }] }, want: [...all.slice(0, 3), "get /health"] },
    { filter: { include: [{ path: "/**" }] }, want: all },
    { filter: { include: [{ path: "/carts/**" }] }, want: ["items.list", "items.put"] },
    {
      filter: { include: [{ operation: "orders?list" }, { operation: "items.put" }] },
      want: ["items.put"],
    },
    {
      filter: { exclude: [{ tag: "write" }] },
      want: ["orders.list", "orders.get", "items.list", "get /health"],
    },
    {
      filter: { include: [{ tag: "orders" }, { tag: "items" }], exclude: [{ tag: "write" }] },
      want: ["orders.list", "orders.get", "items.list"],
    },
    { filter: { exclude: [{ operation: "*" }] }, want: ["get /health"] },
  ])("$filter", async ({ filter, want }) => {
    expect(operationsIn(await filtered(filter))).toEqual(want);
  });
});

describe("what stays with them", () => {
  test.each<{ filter: OperationFilterConfig; want: Record<string, string[]> }>([
    {
      filter: { include: [{ operation: "orders.list" }] },
      want: { responses: ["Orders"], schemas: ["Order", "a/b", "Hinted", "Paid"] },
    },
    {
      filter: { include: [{ operation: "orders.get" }] },
      want: { parameters: ["Id"], schemas: ["Paid"] },
    },
    // The path item is copied, as one of its operations goes.
    { filter: { include: [{ operation: "items.list" }] }, want: { schemas: ["Paid"] } },
    {
      filter: { include: [{ operation: "items.put" }] },
      want: { schemas: ["Item", "Part", "Paid"] },
    },
    {
      filter: { include: [{ tag: "items" }] },
      want: { pathItems: ["Items"], schemas: ["Item", "Part", "Paid"] },
    },
  ])("$filter", async ({ filter, want }) => {
    const { components } = (await filtered(filter)).root;
    const names = Object.entries(components as object).flatMap(([kind, named]) =>
      Object.keys(named as object).length === 0 ? [] : [[kind, Object.keys(named as object)]],
    );
    expect(Object.fromEntries(names)).toEqual({ securitySchemes: ["key"], ...want });
  });
});

test("nothing else changes, and every node keeps its place", async () => {
  const document = await normalized();
  const before = structuredClone(document.root);
  const after = filterOperations(document, { exclude: [{ method: "POST" }] }, new DiagnosticSink());
  expect(document.root).toEqual(before);
  const { paths, components: _, ...rest } = after.root;
  const { paths: whole, components: __, ...others } = before;
  expect(rest).toEqual(others);
  const orders = (paths as Record<string, Record<string, unknown>>)["/orders"];
  const { post: ___, ...want } =
    (whole as Record<string, Record<string, unknown>>)["/orders"] ?? {};
  expect(orders).toEqual(want);
  expect(isObject(orders as never) && after.originOf(orders as never)).toMatchObject({
    pointer: "/paths/~1orders",
  });
  expect(parse(description)).toMatchObject({ paths: { "/orders": { post: {} } } });
});
