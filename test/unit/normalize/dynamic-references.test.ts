import { describe, expect, test } from "vitest";
import { lowerText, typeOf, typeText, withSchemas } from "../../support/documents.js";

/** The types of all component schemas, with those that came to be, as text by name. */
function typesOf(schemas: string): Readonly<Record<string, string>> {
  const { api, reported } = lowerText(withSchemas(schemas));
  expect(reported).toEqual([]);
  const names = [...api.declarations.keys()].flatMap(
    (id) => /^\/components\/schemas\/([^/]+)$/.exec(id)?.[1] ?? [],
  );
  return Object.fromEntries(names.map((name) => [name, typeText(typeOf(api, name))]));
}

const page = `
Page:
  $id: https://example.com/page
  type: object
  properties:
    items: { type: array, items: { $dynamicRef: "#T" } }
    next: { $ref: "#" }
  $defs: { item: { $dynamicAnchor: T } }
Pet: { type: object, properties: { name: { type: string } } }`;

describe("$dynamicRef", () => {
  test("is what a component says that its anchor stands for", () => {
    const types = typesOf(`${page}
PetPage:
  $id: https://example.com/pet-page
  $ref: page
  $defs: { item: { $dynamicAnchor: T, $ref: "/#pet" } }
Named: { $id: "https://example.com/", type: object, properties: { pet: { $anchor: pet, type: string } } }`);
    expect(types["PetPage"]).toBe("{ items?: (#Named/properties/pet)[]; next?: #PetPage }");
  });

  test("is what it stands for at first where nothing else is said", () => {
    expect(typesOf(page)["Page"]).toBe("{ items?: (#Page/$defs/item)[]; next?: #Page }");
  });

  test("makes one type for each thing that an inline schema says", () => {
    const types = typesOf(`${page}
Shop:
  type: object
  properties:
    one: { $ref: "#/components/schemas/Page", $defs: { i: { $dynamicAnchor: T, $ref: "#/components/schemas/Pet" } } }
    two: { $ref: "#/components/schemas/Page", $defs: { i: { $dynamicAnchor: T, $ref: "#/components/schemas/Pet" } } }`);
    expect(types["Shop"]).toBe("{ one?: #PageOfPet; two?: #PageOfPet }");
    expect(types["PageOfPet"]).toBe("{ items?: (#Pet)[]; next?: #PageOfPet }");
  });

  test("of a tree is the schema that extends it (JSON Schema 2020-12 core, 8.2.3.2)", () => {
    const types = typesOf(`
Tree:
  $id: https://example.com/tree
  $dynamicAnchor: node
  type: object
  properties: { children: { type: array, items: { $dynamicRef: "#node" } } }
NamedTree:
  $id: https://example.com/named-tree
  $dynamicAnchor: node
  $ref: tree
  properties: { name: { type: string } }`);
    expect(types["Tree"]).toBe("{ children?: (#Tree)[] }");
    expect(types["NamedTree"]).toBe("{ children?: (#NamedTree)[]; name?: string }");
  });

  test("of what a resource defines does not stand for what that resource says, unless it is on the way", () => {
    const { api } = lowerText(
      withSchemas(`
Shop:
  $id: https://example.com/shop
  type: object
  properties: { one: { $ref: item }, all: { $ref: list } }
  $defs:
    list:
      $id: list
      type: array
      items: { $ref: item }
      $defs:
        item:
          $id: item
          type: object
          properties: { content: { $dynamicRef: "#content" } }
          $defs: { usual: { $dynamicAnchor: content, type: integer } }
        content: { $dynamicAnchor: content, type: string }`),
    );
    const typeAt = (pointer: string): string | undefined => {
      const declared = api.declarations.get(`/components/schemas/${pointer}`);
      return declared && typeText(declared.type);
    };
    expect(typeAt("Shop")).toBe("{ all?: #Shop/$defs/list; one?: #Shop/$defs/list/$defs/item }");
    expect(typeAt("Shop/$defs/list/$defs/item")).toBe(
      "{ content?: #Shop/$defs/list/$defs/item/$defs/usual }",
    );
    expect(typeAt("ObjectOfString")).toBe("{ content?: #Shop/$defs/list/$defs/content }");
  });

  test("that is a pointer is a $ref, whatever anchor it leads to", () => {
    const types = typesOf(`
List:
  $id: https://example.com/list
  type: array
  items: { $dynamicRef: "#/$defs/item" }
  $defs: { item: { $dynamicAnchor: T, type: number } }
Texts:
  $id: https://example.com/texts
  $ref: list
  $defs: { item: { $dynamicAnchor: T, type: string } }`);
    expect(types["List"]).toBe("(#List/$defs/item)[]");
    expect(types["Texts"]).toBe("#List");
  });

  test("was called $recursiveRef", () => {
    const types = typesOf(`
Old: { $recursiveAnchor: true, type: object, properties: { kids: { type: array, items: { $recursiveRef: "#" } } } }`);
    expect(types["Old"]).toBe("{ kids?: (#Old)[] }");
  });

  test("without an anchor of that kind is a $ref", () => {
    const types = typesOf(`
Pet: { $anchor: pet, type: string }
Pets: { type: array, items: { $dynamicRef: "#pet" } }`);
    expect(types["Pets"]).toBe("(#Pet)[]");
  });
});

describe("identifiers", () => {
  const cases: readonly { readonly name: string; readonly given: string; readonly want: string }[] =
    [
      { name: "an anchor", given: "$ref: '#dog'", want: "#Dog" },
      { name: "an absolute identifier", given: "$ref: https://example.com/dog", want: "#Dog" },
      { name: "a URN", given: "$ref: urn:cat", want: "#Cat" },
      { name: "an anchor of a URN", given: "$ref: 'urn:cat#tail'", want: "#Cat/properties/tail" },
      {
        name: "a pointer from an identifier",
        given: "$ref: 'urn:cat#/properties/tail'",
        want: "#Cat/properties/tail",
      },
      {
        name: "the document by its name",
        given: "$ref: 'test.yaml#/components/schemas/Dog'",
        want: "#Dog",
      },
      {
        name: "an escaped name",
        given: "$ref: '#/components/schemas/a~1b%20%7E0c'",
        want: "#a~1b ~0c",
      },
      {
        name: "a pointer through a reference",
        given: "$ref: '#/components/schemas/Alias/properties/tail'",
        want: "#Cat/properties/tail",
      },
      { name: "a place without meaning", given: "$ref: '#/x-shared/Bird'", want: "#Bird" },
    ];
  test.each(cases)("$name", ({ given, want }) => {
    const text = withSchemas(`
Dog: { $id: "https://example.com/dog", $anchor: unused, type: string }
Named: { $anchor: dog, $ref: "#/components/schemas/Dog" }
Cat: { $id: "urn:cat", type: object, properties: { tail: { $anchor: tail, type: string } } }
Alias: { $ref: "#/components/schemas/Cat" }
a/b ~c: { type: string }
Pet: { type: object, properties: { it: { ${given} } } }`);
    const { api } = lowerText(`${text}x-shared: { Bird: { type: string } }\n`);
    const pet = typeText(typeOf(api, "Pet"));
    expect(pet).toBe(
      `{ it?: ${want.replace(/^#Dog$/, given.includes("#dog") ? "#Named" : "#Dog")} }`,
    );
  });
});
