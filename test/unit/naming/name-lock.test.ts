import { describe, expect, test } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { findForms } from "../../../src/ir/forms.js";
import {
  extendNameLock,
  type NameLock,
  parseNameLock,
  renderNameLock,
} from "../../../src/naming/name-lock.js";
import { allocateNames } from "../../../src/naming/naming.js";
import type { NameTable } from "../../../src/naming/names.js";
import { lowerText, reportedBy, withPaths, withSchemas } from "../../support/documents.js";

const lockOf = (scopes: Readonly<Record<string, Readonly<Record<string, string>>>>): NameLock =>
  new Map(Object.entries(scopes).map(([scope, names]) => [scope, new Map(Object.entries(names))]));

describe("the text of a lock", () => {
  const hostile = '/components/schemas/a"b\nmodels X "c"\u2028 #';
  const lock = lockOf({
    types: { "/components/schemas/Pet": "Pet", [hostile]: "Aé_1$" },
    "pets/methods": { "/paths/~1pets/get": "delete" },
  });

  test("comes back as it was, sorted by scope and name, a line each", () => {
    const text = renderNameLock(lock);
    expect(parseNameLock(text)).toEqual(lock);
    const lines = text.split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    expect(lines).toHaveLength(3);
    expect(lines).toEqual(lines.toSorted());
    expect(lines[0]).toBe('pets/methods delete "/paths/~1pets/get"');
  });

  test("may have line ends of Windows, empty lines and remarks", () => {
    expect(parseNameLock('# x\r\n\r\ntypes Pet "a"\r\n')).toEqual(lockOf({ types: { a: "Pet" } }));
    expect(parseNameLock("")).toEqual(new Map());
  });

  test.each([
    { text: "types Pet", reason: "it is not a scope, a name, and in quotes what is named so" },
    { text: "<<<<<<< HEAD", reason: "it is not a scope, a name, and in quotes what is named so" },
    { text: 'types Pet "a', reason: "it is not a scope, a name, and in quotes what is named so" },
    { text: 'types Pet "a\\x"', reason: "its last part is no text in quotes, as JSON writes it" },
    { text: 'types 1Pet "a"', reason: "'1Pet' is no identifier" },
    { text: 'types Pet;alert() "a"', reason: "'Pet;alert()' is no identifier" },
    {
      text: 'types Pet "a"\ntypes Pet "b"',
      line: 2,
      reason: "'Pet' has another line in this scope",
    },
    { text: 'types Pet "a"\ntypes Dog "a"', line: 2, reason: "what it names has another line" },
  ])("$text", ({ text, line = 1, reason }) => {
    expect(parseNameLock(text)).toEqual([{ line, reason }]);
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

  test("can be changed by hand", () => {
    const { published } = nameWith(before).names;
    const edited = parseNameLock(renderNameLock(published).replace("types Pet ", "types Animal "));
    expect(typesIn(nameWith(before, edited as NameLock))).toEqual({ "v1.Pet": "Animal" });
  });
});
