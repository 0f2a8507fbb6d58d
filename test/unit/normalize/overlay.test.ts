import { describe, expect, test } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { applyOverlays } from "../../../src/normalize/overlay.js";
import type { SourceDocument } from "../../../src/source/document.js";
import { parseDocument } from "../../../src/source/load.js";

const text = `openapi: 3.1.0
info: {title: Pets, version: "1"}
tags: [{name: a}, {name: b}, {name: c}]
paths:
  /pets:
    get: {summary: Pets, tags: [a]}
    post: {summary: New, x-internal: true}
`;

async function parse(name: string, source: string, sink: DiagnosticSink): Promise<SourceDocument> {
  const found = await parseDocument(Buffer.from(source), { name, uri: `file:///${name}` }, sink);
  if (!found) throw new Error("the input cannot be parsed");
  return found;
}

async function overlaid(...actions: readonly object[][]): Promise<SourceDocument> {
  const sink = new DiagnosticSink();
  const overlays = await Promise.all(
    actions.map((list, index) =>
      parse(`${index}.json`, JSON.stringify({ overlay: "1.1.0", actions: list }), sink),
    ),
  );
  const document = applyOverlays(await parse("spec.yaml", text, sink), overlays, sink);
  expect(sink.diagnostics).toEqual([]);
  return document;
}

const pets = (value: unknown): unknown =>
  (value as { paths: Record<string, unknown> }).paths["/pets"];

describe("an action", () => {
  // Overlay Specification 1.1.0, section 4.4.3 (Action Object).
  test.each([
    {
      name: "merges a mapping, recursively",
      actions: [
        { target: "$.paths['/pets']", update: { get: { deprecated: true, summary: "All" } } },
      ],
      want: {
        get: { summary: "All", tags: ["a"], deprecated: true },
        post: { summary: "New", "x-internal": true },
      },
    },
    {
      name: "concatenates lists within a mapping",
      actions: [{ target: "$.paths['/pets'].get", update: { tags: ["b", "c"] } }],
      want: {
        get: { summary: "Pets", tags: ["a", "b", "c"] },
        post: { summary: "New", "x-internal": true },
      },
    },
    {
      name: "appends to a list that it selects",
      actions: [{ target: "$.paths['/pets'].get.tags", update: "b" }],
      want: {
        get: { summary: "Pets", tags: ["a", "b"] },
        post: { summary: "New", "x-internal": true },
      },
    },
    {
      name: "removes what a filter selects",
      actions: [{ target: "$.paths[*][?@['x-internal'] == true]", remove: true }],
      want: { get: { summary: "Pets", tags: ["a"] } },
    },
    {
      name: "removes rather than updates",
      actions: [{ target: "$.paths['/pets'].post", remove: true, update: { summary: "Void" } }],
      want: { get: { summary: "Pets", tags: ["a"] } },
    },
    {
      name: "copies a node",
      actions: [{ target: "$.paths['/pets'].post", copy: "$.paths['/pets'].get" }],
      want: {
        get: { summary: "Pets", tags: ["a"] },
        post: { summary: "Pets", "x-internal": true, tags: ["a"] },
      },
    },
    {
      name: "sees what the one before it did",
      actions: [
        { target: "$.paths['/pets']", update: { put: { summary: "Put" } } },
        { target: "$.paths['/pets'][?@.summary != 'Put']", remove: true },
      ],
      want: { put: { summary: "Put" } },
    },
    {
      name: "takes names for what they are",
      actions: [
        { target: "$.paths['/pets']", remove: true },
        { target: "$.paths", update: JSON.parse('{"/pets": {"__proto__": {"summary": "own"}}}') },
      ],
      want: JSON.parse('{"__proto__": {"summary": "own"}}'),
    },
  ])("$name", async ({ actions, want }) => {
    expect(pets((await overlaid(actions)).value)).toEqual(want);
  });

  test("may be about the top of the document", async () => {
    const { value } = await overlaid([{ target: "$", update: { info: { title: "Cats" } } }]);
    expect(value).toMatchObject({ openapi: "3.1.0", info: { title: "Cats", version: "1" } });
  });
});

test("overlays are applied in order", async () => {
  const { value } = await overlaid(
    [{ target: "$.info", update: { title: "first" } }],
    [{ target: "$.info", update: { title: "second" } }],
  );
  expect(value).toMatchObject({ info: { title: "second" } });
});

test("positions are those in the description as it was read", async () => {
  const { locate } = await overlaid([
    { target: "$.tags[0]", remove: true },
    { target: "$.tags[0]", remove: true },
    { target: "$.paths['/pets'].get", update: { description: "new" } },
  ]);
  // The third tag, which is the only one left.
  expect(locate("/tags/0/name")).toEqual({ line: 3, column: 37 });
  expect(locate("/paths/~1pets/post/summary")).toEqual({ line: 7, column: 21 });
  // What is new is where it was added.
  expect(locate("/paths/~1pets/get/description")).toEqual({ line: 6, column: 10 });
});

test("a document without overlays is itself", async () => {
  const sink = new DiagnosticSink();
  const document = await parse("spec.yaml", text, sink);
  expect(applyOverlays(document, [], sink)).toBe(document);
});
