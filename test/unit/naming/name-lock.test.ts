import { describe, expect, test } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { findForms } from "../../../src/ir/forms.js";
import {
  extendNameLock,
  type FormerNames,
  type NameLock,
  parseNameLock,
  type PublishedNames,
  renderNameLock,
} from "../../../src/naming/name-lock.js";
import { allocateNames } from "../../../src/naming/naming.js";
import type { NameTable } from "../../../src/naming/names.js";
import { lowerText, reportedBy, withPaths, withSchemas } from "../../support/documents.js";

const textOf = (names: NameLock, former: FormerNames = new Map()): string =>
  renderNameLock({ names, former });

const lockOf = (scopes: Readonly<Record<string, Readonly<Record<string, string>>>>): NameLock =>
  new Map(Object.entries(scopes).map(([scope, names]) => [scope, new Map(Object.entries(names))]));

describe("the text of a lock", () => {
  const hostile = '/components/schemas/a"b\nmodels X "c"\u2028 #';
  const lock = lockOf({
    types: { "/components/schemas/Pet": "Pet", [hostile]: "Aé_1$" },
    "pets/methods": { "/paths/~1pets/get": "delete" },
  });

  test("comes back as it was, sorted by scope and name, a line each", () => {
    const text = textOf(lock);
    expect(parseNameLock(text)).toEqual({ names: lock, former: new Map() });
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(lines.toSorted());
    expect(lines[0]).toBe('pets/methods delete "/paths/~1pets/get"');
  });

  test("may have line ends of Windows, empty lines and remarks", () => {
    expect(parseNameLock('# x\r\n\r\ntypes Pet "a"\r\n')).toEqual({
      names: lockOf({ types: { a: "Pet" } }),
      former: new Map(),
    });
    expect(parseNameLock("")).toEqual({ names: new Map(), former: new Map() });
  });

  test("may have a line twice, as the lines of two branches", () => {
    const twice = 'types Pet "a"\ntypes Dog "b" until 2.0.0\n';
    expect(parseNameLock(twice + twice)).toEqual(parseNameLock(twice));
    expect(parseNameLock(twice)).toMatchObject({ names: lockOf({ types: { a: "Pet" } }) });
  });

  test.each<{ text: string; line?: number; reason: string }>([
    { text: "types Pet", reason: "it is not a scope, a name, and in quotes what is named so" },
    ...["<<<<<<< HEAD", "||||||| 1a2b3c4", "=======", ">>>>>>> branch"].map((text) => ({
      text,
      reason: "it is the mark of a merge conflict: delete it, and keep the lines of both sides",
    })),
    { text: "<<<<<<", reason: "it is not a scope, a name, and in quotes what is named so" },
    { text: 'types Pet "a', reason: "it is not a scope, a name, and in quotes what is named so" },
    { text: 'types Pet "a\\x"', reason: "its last part is no text in quotes, as JSON writes it" },
    { text: 'types 1Pet "a"', reason: "'1Pet' is no identifier" },
    { text: 'types Pet;alert() "a"', reason: "'Pet;alert()' is no identifier" },
    {
      text: 'types Pet "a"\ntypes Pet "b"',
      line: 2,
      reason: "'Pet' has another line in this scope",
    },
    {
      text: 'types Pet "a"\ntypes Pet "a" until 2.0.0',
      line: 2,
      reason: "'Pet' has another line in this scope",
    },
    {
      text: 'types Pet "a" until 2',
      reason: "it is not a scope, a name, and in quotes what is named so",
    },
    { text: 'types Pet "a"\ntypes Dog "a"', line: 2, reason: "what it names has another line" },
  ])("$text", ({ text, line = 1, reason }) => {
    expect(parseNameLock(text)).toEqual([{ line, reason }]);
  });

  test("has former names, which anything may have several of", () => {
    const text =
      'types Cat "a" until 3.0.0\ntypes Dog "a"\ntypes Pet "a until 1.0.0" until 2.0.0\n';
    const parsed = parseNameLock(text) as PublishedNames;
    expect(parsed.names).toEqual(lockOf({ types: { a: "Dog" } }));
    expect(parsed.former.get("types")).toEqual(
      new Map([
        ["Cat", { id: "a", until: "3.0.0" }],
        ["Pet", { id: "a until 1.0.0", until: "2.0.0" }],
      ]),
    );
    expect(renderNameLock(parsed).split("\n").slice(-4).join("\n")).toBe(text);
  });

  test("lets a name go over to what is the same by another identity", () => {
    const before = lockOf({ types: { a: "A", b: "B" } });
    expect(extendNameLock(before, lockOf({ types: { c: "A" } }))).toEqual(
      lockOf({ types: { b: "B", c: "A" } }),
    );
  });

  test("grows by what is named, and keeps what is gone", () => {
    const before = lockOf({ types: { a: "A", b: "B" } });
    const given = lockOf({ types: { b: "Bee", c: "C" }, models: { d: "d" } });
    expect(extendNameLock(before, given)).toEqual(
      lockOf({ types: { a: "A", b: "Bee", c: "C" }, models: { d: "d" } }),
    );
    expect(before).toEqual(lockOf({ types: { a: "A", b: "B" } }));
  });
});

function nameWith(
  text: string,
  published?: NameLock,
  runtimeNames: readonly string[] = [],
): { readonly names: NameTable; readonly reported: readonly string[] } {
  const { api } = lowerText(text);
  const sink = new DiagnosticSink();
  const names = allocateNames(api, findForms(api), { runtimeNames, published }, sink);
  return { names, reported: reportedBy(sink) };
}

/** The names of component schemas. */
function typesIn({ names }: { readonly names: NameTable }): Readonly<Record<string, string>> {
  const start = "/components/schemas/";
  const types = [...(names.published.get("types") ?? [])];
  return Object.fromEntries(
    types.flatMap(([id, name]) => (id.startsWith(start) ? [[id.slice(start.length), name]] : [])),
  );
}

describe("published names", () => {
  const before = withSchemas("v1.Pet: { type: string }");

  test.each([
    {
      name: "stay when another wants the same, and the newcomer moves on",
      after: withSchemas("v1.Pet: { type: string }\nv2.Pet: { type: string }"),
      want: { "v1.Pet": "Pet", "v2.Pet": "V2Pet" },
    },
    {
      name: "stay although a newcomer is written so",
      after: withSchemas("v1.Pet: { type: string }\nPet: { type: string }"),
      want: { "v1.Pet": "Pet", Pet: "PetModel" },
    },
    {
      name: "are given to nobody else while what had them is gone",
      after: withSchemas("Pet: { type: string }"),
      want: { Pet: "PetModel" },
    },
    {
      name: "stay although the description asks for another",
      after: withSchemas("v1.Pet: { type: string, x-sdkwright-name: Animal }"),
      want: { "v1.Pet": "Pet" },
      reported: "name/kept /components/schemas/v1.Pet",
    },
    {
      name: "go to what the runtime needs",
      after: before,
      runtimeNames: ["Pet"],
      want: { "v1.Pet": "V1Pet" },
      reported: "name/not-kept /components/schemas/v1.Pet",
    },
  ])("$name", ({ after, want, runtimeNames, reported }) => {
    const { published } = nameWith(before).names;
    const now = nameWith(after, published, runtimeNames);
    expect(typesIn(now)).toEqual(want);
    if (reported !== undefined) expect(now.reported).toContain(reported);
    // And again with what is published now.
    const extended = extendNameLock(published, now.names.published);
    expect(nameWith(after, extended, runtimeNames).names.published).toEqual(now.names.published);
  });

  test("of methods, functions and services stay, too", () => {
    const operation = (id: string, path: string): string =>
      `${path}: { get: { operationId: ${id}, tags: [pets], responses: {} } }`;
    const first = withPaths(operation("v1.pets.list", "/v1/pets"));
    const { published } = nameWith(first).names;
    const second = withPaths(
      [operation("v1.pets.list", "/v1/pets"), operation("v2.pets.list", "/v2/pets")].join("\n"),
    );
    const methods = (names: NameTable): unknown => [
      ...(names.published.get("pets/methods") ?? new Map()).values(),
    ];
    expect(methods(nameWith(second).names)).not.toContain("list");
    const kept = nameWith(second, published).names;
    expect(kept.published.get("pets/methods")?.get("/paths/~1v1~1pets/get")).toBe("list");
    expect(methods(kept)).toHaveLength(2);
  });

  test.each([
    { name: "the path says otherwise", now: "operationId: getPetList", want: "pet-lists" },
    { name: "the id says otherwise", now: "operationId: Animals.get", want: "pet-lists" },
    { name: "a tag says otherwise", now: "operationId: get, tags: [animals]", want: "animals" },
  ])("of groups stay where $name, unless the description has one", ({ now, want }) => {
    const operation = (fields: string, path = "/petLists"): string =>
      withPaths(`${path}: { get: { ${fields}, responses: {} } }`);
    const { published } = nameWith(operation("operationId: get")).names;
    expect(published.get("pet-lists/methods")?.size).toBe(1);
    const named = nameWith(operation(now), published).names;
    expect(named.services.map(({ file }) => file)).toEqual([want]);
    // What is the name of an operation by itself makes no group of it.
    const alone = nameWith(operation("operationId: petLists"), published).names;
    expect(alone.services.map(({ file, property }) => [file, property])).toEqual([
      ["pet-lists", "petLists"],
    ]);
    expect(nameWith(operation("operationId: petLists")).names.services[0]?.file).toBe("default");
  });

  test("stay where path parameters are called otherwise", () => {
    const operation = (path: string): string =>
      `"${path}": { get: { operationId: read, tags: [pets], responses: {} } }`;
    const { published } = nameWith(withPaths(operation("/pets/{id}"))).names;
    const now = nameWith(withPaths(operation("/pets/{petId}")), published).names.published;
    expect(now.get("pets/methods")).toEqual(new Map([["/paths/~1pets~1{petId}/get", "read"]]));
    // Of two paths that could be meant, neither is.
    const two = [operation("/pets/{petId}"), operation("/pets/{name}")].join("\n");
    const unclear = nameWith(withPaths(two), published).names.published.get("pets/methods");
    expect([...(unclear?.values() ?? [])]).not.toContain("read");
  });

  const read = (path: string, { id = "getPet", method = "get", tag = "pets" } = {}): string =>
    `"${path}": { ${method}: { operationId: ${id}, tags: [${tag}], responses: {} } }`;

  test.each([
    { name: "path", now: [read("/animals/{id}")], want: "getPet" },
    { name: "version", now: [read("/v2/pets/{petId}")], want: "getPet" },
    { name: "method", now: [read("/pets/{id}", { method: "query" })], want: "getPet" },
    {
      name: "path, by an id of group and method",
      old: read("/pets/{id}", { id: "pets.get" }),
      now: [read("/animals/{id}", { id: "pets.get" })],
      want: "get",
    },
    {
      name: "path, by an id of a class and its method",
      old: read("/pets/{id}", { id: "PetsController_findOne" }),
      now: [read("/animals/{id}", { id: "PetsController_findOne" })],
      want: "findOne",
    },
    {
      name: "path, though another operation has come to the old one's group",
      now: [read("/animals/{id}"), read("/others", { id: "getOther" })],
      want: "getPet",
    },
    // What follows is not known to be the same operation.
    { name: "id", now: [read("/animals/{id}", { id: "getAnimal" })] },
    {
      name: "path, and the old one is there still",
      now: [read("/pets/{id}", { id: "x" }), read("/animals/{id}")],
    },
    {
      name: "id that ends in the same word",
      old: read("/pets/{id}", { id: "v1.pets.get" }),
      now: [read("/animals/{id}", { id: "v2.admin.get" })],
    },
  ])("stay where an operation has another $name", ({ old = read("/pets/{id}"), now, want }) => {
    const { published } = nameWith(withPaths(old)).names;
    const given = nameWith(withPaths(now.join("\n")), published).names.published;
    const followed = [...(given.get("pets/methods") ?? [])].filter(
      ([id, name]) =>
        [...(published.get("pets/methods")?.values() ?? [])].includes(name) &&
        !published.get("pets/methods")?.has(id),
    );
    expect(followed.map(([, name]) => name)).toEqual(want === undefined ? [] : [want]);
    if (want === undefined) return;
    // All that is named after it goes along, and nothing is left behind under the old identity.
    const extended = extendNameLock(published, given);
    const ids = [...(published.get("pets/methods")?.keys() ?? [])];
    const left = [...extended.values()].flatMap((own) => [...own.keys()]);
    expect(left.filter((id) => ids.some((one) => id.startsWith(one)))).toEqual([]);
  });

  const kinds = (values: string): string =>
    `type: object, properties: { kind: { type: string, enum: [${values}] } }`;

  test.each([
    { name: "into a part", now: `Pet: { allOf: [{ ${kinds("a, b, c")} }] }`, want: ["PetKind"] },
    {
      name: "into a part of a part, beside another property",
      now: `Pet: { allOf: [{ type: object, properties: { size: { enum: [x, y] } } }, { allOf: [{ ${kinds("a, b")} }] }] }`,
      want: ["PetKind", "PetSize"],
    },
    // It is another's, so neither is known to be the other.
    {
      name: "into a base",
      now: `Pet: { allOf: [{ $ref: "#/components/schemas/Base" }] }\nBase: { ${kinds("a, b")} }`,
      want: ["BaseKind"],
    },
  ])("of inline schemas stay where their property goes $name", ({ now, want }) => {
    const { published } = nameWith(withSchemas(`Pet: { ${kinds("a, b")} }`)).names;
    const types = nameWith(withSchemas(now), published).names.published.get("types");
    const inline = [...(types ?? [])].filter(([id]) => id.includes("/properties/"));
    expect(inline.map(([, name]) => name).toSorted()).toEqual(want);
  });

  test("stay where path parameters are written with patterns", () => {
    const text = withPaths(
      `"/{name=shelves/*}": { get: { operationId: read, tags: [pets], responses: {} } }`,
    );
    const { published } = nameWith(text).names;
    expect([...(published.get("pets/methods")?.values() ?? [])]).toEqual(["read"]);
    expect(nameWith(text, published).names.published).toEqual(published);
  });

  test.each([
    { version: undefined, former: { Cat: "Pet" } },
    { version: "1.9.9", former: { Cat: "Pet" } },
    { version: "2.0.0-rc.1", former: {} },
    { version: "2.0.0", former: {} },
    { version: "10.0.0", former: {} },
  ])("former ones are there until a version, in $version: $former", ({ version, former }) => {
    const { api } = lowerText(withSchemas("v1.Pet: { type: string }\nCat: { type: string }"));
    const line = { id: "/components/schemas/v1.Pet", until: "2.0.0" };
    const options = { runtimeNames: [], former: new Map([["types", new Map([["Cat", line]])]]) };
    const sink = new DiagnosticSink();
    const names = allocateNames(api, findForms(api), { ...options, version }, sink);
    expect(Object.fromEntries(names.former.get("types") ?? [])).toEqual(former);
    // It is given to nothing else, though it may be gone.
    expect(names.published.get("types")?.get("/components/schemas/Cat")).toBe("CatModel");
  });

  test("can be changed by hand", () => {
    const { published } = nameWith(before).names;
    const edited = parseNameLock(textOf(published).replace("types Pet ", "types Animal "));
    expect(typesIn(nameWith(before, (edited as PublishedNames).names))).toEqual({
      "v1.Pet": "Animal",
    });
  });
});
