import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { ContentKeys, holdersOf } from "../../../src/emit/content-keys.js";
import { loadDocument } from "../../../src/source/load.js";
import { lowerDocument } from "../../support/lower-file.js";
import { root } from "../../support/shared-folder.js";

const folder = "test/specs";
const specs = readdirSync(`${root}/${folder}`).filter((name) => /\.(yaml|json)$/.test(name));

describe.each(specs)("the parts of %s", (name) => {
  it("name every place that they are made of", async () => {
    const sink = new DiagnosticSink();
    const document = (await loadDocument(`${folder}/${name}`, { cwd: root }, sink))!;
    const { api } = lowerDocument(document, sink, document.value);
    const keys = new ContentKeys(api);
    for (const [id, declaration] of api.declarations)
      expect(sorted(keys.declarations.get(id)?.pointers)).toEqual(placesOf(declaration));
    for (const operation of [...api.operations, ...api.incoming])
      expect(sorted(keys.ofOperation(operation).pointers)).toEqual(placesOf(operation));
  });
});

/** The places of whatever has an origin, wherever it is. */
function placesOf(said: unknown): readonly string[] {
  const named: string[] = [];
  JSON.stringify(said, (key, value: { readonly pointer?: string }) => {
    if (key === "origin" && value.pointer !== undefined) named.push(value.pointer);
    return value;
  });
  return sorted(named);
}

function sorted(places: readonly string[] = []): readonly string[] {
  return [...new Set(places)].toSorted();
}

describe("the places whose example is at a place", () => {
  it.each([
    { given: "/a", want: ["/a"] },
    { given: "/a/schema", want: ["/a/schema", "/a"] },
    { given: "/a/itemSchema", want: ["/a/itemSchema", "/a"] },
    { given: "/a/itemSchema/schema", want: ["/a/itemSchema/schema", "/a/itemSchema", "/a"] },
    { given: "/schemas", want: ["/schemas"] },
  ])("$given: $want", ({ given, want }) => {
    expect(holdersOf(given)).toEqual(want);
  });
});
