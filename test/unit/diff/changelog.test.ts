import { describe, expect, it } from "vitest";
import { exampleOf } from "../../../src/diff/examples.js";
import { findNewestVersion, insertEntry, renderEntry } from "../../../src/diff/render/changelog.js";
import { callRows } from "./cases/calls.js";
import { nameRows } from "./cases/names.js";
import { objectRows } from "./cases/objects.js";
import { unionRows } from "./cases/unions.js";
import { valueRows } from "./cases/values.js";
import { changesOf } from "./documents.js";

const paths = (more: string): string => `paths:
  /pets:
    get:
      operationId: list
      tags: [pets]
      responses:
        "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
${more}
components:
  schemas:
    Pet: { type: object, properties: { name: { type: string }, kind: { type: string, enum: [cat, dog] } } }
`;
const again = `  /pets/{id}:
    get:
      operationId: get
      tags: [pets]
      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
      responses:
        "200": { description: One., content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }`;

describe("renderEntry", () => {
  it("groups by operation, says what to do, and shows code before and after", () => {
    const before = paths("");
    const after = before
      .replace("name: { type: string }, ", "")
      .replace("[cat, dog]", "[cat, dog, fox]");
    expect(renderEntry("2.0.0", changesOf("document", before, after))).toBe(`## 2.0.0

### Breaking changes

#### \`GET /pets\`

- \`Pet\`: The property name is gone. Stop using name.

  \`\`\`diff
  - pet.name
  + // nothing takes its place
  \`\`\`

### Added

#### \`GET /pets\`

- \`PetKind\`: The value "fox" is new.
`);
  });

  it("has a heading of its own for a schema that several operations use", () => {
    const before = paths(again);
    const after = before
      .replace("[cat, dog]", "[cat, dog, fox]")
      .replace("name: { type: string }, ", "");
    const entry = renderEntry("2.0.0", changesOf("document", before, after));
    expect(entry).toContain("#### `Pet`, used by GET /pets, GET /pets/\\{id\\}\n");
  });

  it("has one heading for an operation and what only that uses", () => {
    const before = paths("");
    const after = before
      .replace(
        "operationId: list",
        "operationId: list\n      parameters: [{ name: page_size, in: query, schema: { type: integer } }]",
      )
      .replace("{ name: {", "{ pet_name: { type: string }, name: {");
    expect(renderEntry("1.1.0", changesOf("document", before, after))).toBe(`## 1.1.0

### Added

#### \`GET /pets\`: \`client.pets.list\`

- The query parameter page_size is new and optional.
- \`Pet\`: The property pet_name is new and optional.
`);
  });

  it("shows no code where the message says it all", () => {
    const before = paths("").replace(
      "description: All., content",
      "description: All., headers: { X-Count: { required: true, schema: { type: integer } } }, content",
    );
    const entry = renderEntry("2.0.0", changesOf("document", before, paths("")));
    const said = "The header X-Count of the answer is gone. Stop reading the header X-Count.";
    expect(entry.split(said)).toEqual([expect.stringMatching(/\n- `response 200`: $/), "\n"]);
  });

  it("counts what nobody's code sees", () => {
    const before = paths("");
    const entry = renderEntry(
      "1.0.1",
      changesOf("document", before, before.replace("All.", "Any.")),
    );
    expect(entry).toBe("## 1.0.1\n\n### Other\n\n- Descriptions: 1 change.\n");
  });
});

describe("insertEntry", () => {
  const entry = "## 1.1.0\n\nNew.\n";
  const cases = [
    ["", "# Changelog\n\n## 1.1.0\n\nNew.\n"],
    ["# Log\n\nAbout.\n", "# Log\n\nAbout.\n\n## 1.1.0\n\nNew.\n"],
    ["# Log\n\n## 1.0.0\n\nOld.\n", "# Log\n\n## 1.1.0\n\nNew.\n\n## 1.0.0\n\nOld.\n"],
    ["## 1.0.0\n", "## 1.1.0\n\nNew.\n\n## 1.0.0\n"],
    ["## Unreleased\n\n## [1.0.0]\n", "## Unreleased\n\n## 1.1.0\n\nNew.\n\n## [1.0.0]\n"],
  ] as const;
  it.each(cases)("into %j", (text, want) => {
    expect(insertEntry(text, entry)).toBe(want);
    expect(findNewestVersion(want)).toBe("1.1.0");
  });
});

describe("exampleOf", () => {
  const item = (parameters: string, more = ""): string => `paths:
  /items/{item_id}:
    post:
      operationId: get
      tags: [items]
      parameters: [{ name: item_id, in: path, required: true, schema: { type: string } }${parameters}]
      ${more}
      responses: { "204": { description: Done. } }`;
  const apiKey = (required: boolean): string =>
    `, { name: api_key, in: query, required: ${required}, schema: { type: string } }`;
  const body = (type: string): string =>
    `requestBody: { content: { ${type}: { schema: { type: object, properties: { a: { type: string } } } } } }`;
  const get = "client.items.get";
  const cases = [
    {
      name: "a parameter of the path is called otherwise",
      before: item(""),
      after: item("").replaceAll("item_id", "id"),
      want: [`${get}({ itemId: value })`, `${get}({ id: value })`],
    },
    {
      name: "a parameter is gone",
      before: item(apiKey(false)),
      after: item(""),
      want: [`${get}({ apiKey: value })`, `${get}()`],
    },
    {
      name: "a parameter is new and required",
      before: item(""),
      after: item(apiKey(true)),
      want: [`${get}()`, `${get}({ apiKey: value })`],
    },
    {
      name: "a parameter is required now",
      before: item(apiKey(false)),
      after: item(apiKey(true)),
      want: [`${get}()`, `${get}({ apiKey: value })`],
    },
    {
      name: "a media type is another one",
      before: item("", body("application/json")),
      after: item("", body("application/x-www-form-urlencoded")),
      want: ["application/json", "application/x-www-form-urlencoded"],
    },
  ];
  it.each(cases)("shows what callers write: $name", ({ before, after, want }) => {
    const changes = changesOf("document", before, after);
    const change = changes.find(({ level }) => level === "breaking");
    expect(change && Object.values(exampleOf(change) ?? {})).toEqual(want);
  });
});

it("has code or words before and after a breaking change, where they say more than the message", () => {
  const rows = [...objectRows, ...valueRows, ...unionRows, ...callRows, ...nameRows];
  const breaking = rows
    .flatMap(({ frame, before, after }) => changesOf(frame, before, after))
    .filter(({ level }) => level === "breaking");
  expect(breaking.length).toBeGreaterThan(100);
  const shown = breaking.filter((change) => exampleOf(change) !== undefined);
  expect(shown.length / breaking.length).toBeGreaterThan(0.7);
  for (const change of breaking) {
    const { before, after } = exampleOf(change) ?? { before: "", after: "none" };
    expect(`${before} ${after}`, change.message).not.toMatch(/undefined|\[object/);
    expect(before, change.message).not.toBe(after);
    expect(after, change.kind).not.toBe(change.message);
    expect(change.migration, change.kind).toMatch(/^[A-Z].*\.$/s);
  }
});
