import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/diff/change.js";
import { accessRows } from "./cases/access.js";
import { callRows } from "./cases/calls.js";
import { nameRows } from "./cases/names.js";
import { objectRows } from "./cases/objects.js";
import { unionRows } from "./cases/unions.js";
import { valueRows } from "./cases/values.js";
import type { Row } from "./cases/row.js";
import { titleOf } from "../../../src/diff/terms.js";
import { changesOf, shortly } from "./documents.js";

const tables: Readonly<Record<string, readonly Row[]>> = {
  objects: objectRows,
  values: valueRows,
  unions: unionRows,
  calls: callRows,
  access: accessRows,
  names: nameRows,
};

describe("the operations that a change of the API reaches", () => {
  const description = (server: string, tag: string, schemas: string): string => `
servers: [{ url: ${server} }]
paths:
  /pets: { get: { operationId: listPets, tags: [pets], responses: { "204": { description: Done. } } } }
  /shops: { get: { operationId: listShops, tags: [${tag}], responses: { "204": { description: Done. } } } }
components: { schemas: { ${schemas} } }`;
  const before = description("https://a.example", "shops", "");
  const cases = [
    ["a server", description("https://b.example", "shops", ""), ["GET /pets", "GET /shops"]],
    ["a group", description("https://a.example", "stores", ""), ["GET /shops"]],
    ["a new type", description("https://a.example", "shops", "Pet: { type: object }"), []],
  ] as const;
  it.each(cases)("%s", (_, after, want) => {
    const changes = changesOf("document", before, after);
    expect(changes.map(({ operations }) => operations)).toEqual([want]);
  });
});

it("a schema that other operations send now is compared as one that is sent", () => {
  const description = (path: string, required: string): string => `
paths:
  ${path}:
    post:
      operationId: ${path.slice(1)}
      requestBody: { content: { application/json: { schema: { type: object, properties: { ${path.slice(1)}: { $ref: "#/components/schemas/Size" } } } } } }
      responses: { "204": { description: Done. } }
components: { schemas: { Size: { type: object, required: [${required}], properties: { width: { type: number } } } } }`;
  const changes = changesOf("document", description("/a", ""), description("/b", "width"));
  expect(changes.map(shortly).toSorted()).toEqual([
    "operation/added addition nobody",
    "operation/removed breaking caller",
    "property/became-required breaking caller",
  ]);
});

/** What `GET /items` answers with, and the schemas that there are. */
const answering = (schema: string, schemas: string): string => `
paths:
  /items:
    get:
      operationId: list
      responses: { "200": { description: Items., content: { application/json: { schema: ${schema} } } } }
components: { schemas: { ${schemas} } }`;
const refersTo = (name: string): string => `{ $ref: "#/components/schemas/${name}" }`;

it("what no type shows of a schema that nobody sends or receives is a notice, what types show is not", () => {
  const unused = (limit: number, required: string): string =>
    answering(
      "{ type: string }",
      `Size: { type: integer, maximum: ${limit} }, Box: { type: object, required: [${required}], properties: { a: { type: string } } }`,
    );
  const changes = changesOf("document", unused(25, "a"), unused(200, ""));
  expect(changes.map(shortly).toSorted()).toEqual([
    "limit/loosened notice nobody",
    "property/became-optional breaking reader",
  ]);
});

describe("a change of type is told", () => {
  const box = "Box: { type: object, properties: { a: { type: string } } }";
  const told = (before: string, after: string): readonly string[] =>
    changesOf("document", before, after).flatMap(({ kind, message }) =>
      kind === "type/changed" ? [message] : [],
    );

  it("by the name of what is declared", () => {
    const of = (schema: string): string => answering(`{ type: array, items: ${schema} }`, box);
    expect(told(of("{ type: string }"), of(refersTo("Box")))).toEqual([
      "The type changed from string to Box.",
    ]);
    expect(told(of(refersTo("Box")), of("{ type: string }"))).toEqual([
      "The type changed from Box to string.",
    ]);
  });

  it("by what a declared one is, where it has its name on both sides", () => {
    const text = "Box: { type: string }";
    expect(told(answering(refersTo("Box"), text), answering(refersTo("Box"), box))).toEqual([
      "The type changed from string to object.",
    ]);
  });

  it("by the word for what is not declared", () => {
    const text = "Name: { type: string }";
    const of = (schema: string): string => answering(schema, text);
    expect(told(of("{ type: integer }"), of("{ type: string }"))).toEqual([
      "The type changed from integer to string.",
    ]);
  });
});

describe("a schema that stands where another one stood", () => {
  const listing = "Listing: { type: object, properties: { displayName: { type: string } } }";
  const order = "Order: { type: object, properties: { fullDisplayName: { type: string } } }";

  it("has other properties, and not renamed ones, where the other one is there still", () => {
    const schemas = `${listing}, ${order}`;
    const [before, after] = [refersTo("Listing"), refersTo("Order")];
    const changes = changesOf("document", answering(before, schemas), answering(after, schemas));
    expect(changes.map(shortly).toSorted()).toEqual([
      "property/added-optional addition nobody",
      "property/removed breaking reader+mocks",
      "schema/replaced notice nobody",
    ]);
    expect(changes.map(({ subject }) => titleOf(subject))).toEqual([
      "GET /items",
      "Order in place of Listing",
      "Order in place of Listing",
    ]);
  });

  it("may have renamed properties where the other one is gone", () => {
    const before = answering(refersTo("Listing"), listing);
    const changes = changesOf("document", before, answering(refersTo("Order"), order));
    expect(changes.map(shortly)).toContain("property/renamed breaking reader+mocks");
  });

  it("leaves the other one to be compared with what it is now", () => {
    const inline = "{ type: object, properties: { displayName: { type: string } } }";
    const changes = changesOf(
      "document",
      answering(refersTo("Listing"), listing),
      answering(inline, listing.replace("displayName", "payload")),
    );
    expect(changes.map(shortly)).toContain("property/removed breaking reader+mocks");
  });

  it("is compared in the direction that it had, too, where only the other one has it now", () => {
    const taking = (schema: string, required: string): string =>
      `${answering(schema, `Card: { type: object, required: [${required}], properties: { year: { type: string } } }`)}`.replace(
        "      responses:",
        `      requestBody: { content: { application/json: { schema: ${refersTo("Card")} } } }\n      responses:`,
      );
    const changes = changesOf(
      "document",
      taking(refersTo("Card"), "year").replace("get:", "post:"),
      taking(
        "{ type: object, required: [year], properties: { year: { type: string } } }",
        "",
      ).replace("get:", "post:"),
    );
    expect(changes.map(shortly)).toContain("property/became-optional breaking reader");
  });
});

describe("an object that has no properties yet gets one", () => {
  const items = (schema: string, others: string): string =>
    answering(refersTo("Items"), `Items: ${schema}, Others: ${others}`);
  const cases = [
    ["breaks who reads any name of it", "{ type: object }", true],
    [
      "breaks nobody where others are said to hold anything",
      "{ type: object, additionalProperties: true }",
      false,
    ],
  ] as const;
  it.each(cases)("%s", (_, others, breaks) => {
    const property = "{ type: object, properties: { a: { type: string } } }";
    const before = items("{ type: object }", others);
    const changes = changesOf("document", before, items(property, others));
    expect(changes.map(shortly).toSorted()).toEqual([
      ...(breaks ? ["index/changed breaking reader"] : []),
      "property/added-optional addition nobody",
    ]);
  });
});

describe("the names of a group", () => {
  const grouped = (groups: readonly string[], properties: string): string =>
    `type: object
x-sdkwright-oneofs: [${groups.map((name) => `{ name: ${name}, arms: [${name}1, ${name}2] }`).join(", ")}]
properties: { ${groups.map((name) => `${name}1: { type: string }, ${name}2: { type: string }`).join(", ")}${properties} }`;
  const renamesOf = (changes: readonly Change[]): readonly string[] =>
    changes.filter(({ kind }) => kind.startsWith("name/")).map(({ message }) => message);

  it("stay with what is received where what is sent gets a form of its own", () => {
    const changes = changesOf(
      "both",
      grouped(["pay"], ""),
      grouped(["pay"], ", at: { type: string, readOnly: true }"),
    );
    expect(changes.map(shortly)).toContain("form/split addition mocks");
    expect(renamesOf(changes)).toEqual([]);
  });

  it("are those of the group with the same arms where there is another one before it", () => {
    const changes = changesOf("response", grouped(["pay"], ""), grouped(["how", "pay"], ""));
    expect(renamesOf(changes)).toEqual([
      "The type ThingArms is now called ThingPayArms.",
      "The type thingCase is now called thingPayCase.",
    ]);
  });

  it("are gone with the group", () => {
    const changes = changesOf("response", grouped(["pay"], ""), "type: object");
    expect(renamesOf(changes)).toEqual([
      "The name ThingArms is no longer exported.",
      "The name thingCase is no longer exported.",
    ]);
  });
});

describe("what is said of", () => {
  const group = (...arms: readonly string[]): string =>
    `type: object
description: |
  This message contains a oneof named pay. Only a single field of the following list may be set at a time:
${arms.map((name) => `    - ${name}`).join("\n")}
properties: { ${arms.map((name) => `${name}: { type: string }`).join(", ")} }`;
  const failing = (statuses: string): string =>
    `responses: { "200": { description: Ok. }${statuses} }`;

  it("a new arm of a group", () => {
    const changes = changesOf("response", group("cash", "card"), group("cash", "card", "check"));
    expect(changes.map(({ message }) => message)).toContain(
      "The property check is new in the group pay, of which one may be set.",
    );
  });

  it("the error that stands for all others", () => {
    const changes = changesOf(
      "operation",
      failing(""),
      failing(
        ", default: { description: Failed., content: { text/plain: { schema: { type: string } } } }",
      ),
    );
    expect(changes.map(({ message }) => message)).toEqual([
      "The description now lists the default error.",
    ]);
  });
});

describe.each(Object.entries(tables))("single changes: %s", (_, rows) => {
  it.each(rows)("$name", ({ frame, before, after, want }) => {
    expect(changesOf(frame, before, after).map(shortly).toSorted()).toEqual([...want]);
  });

  it.each(rows)("nothing is different where nothing changed: $name", ({ frame, before }) => {
    expect(changesOf(frame, before, before)).toEqual([]);
  });
});
