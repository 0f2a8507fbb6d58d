import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import type { JsonObject } from "../../../src/ir/types.js";
import { NodePlaces } from "../../../src/normalize/node-places.js";
import { normalize } from "../../../src/normalize/normalize.js";
import { componentSchemas } from "../../../src/normalize/structure.js";
import { documentOf } from "../../support/documents.js";

const placeOf = (pointer: string): { source: string; pointer: string } => ({
  source: "a.yaml",
  pointer: `/whole${pointer}`,
});

function placesOf(): NodePlaces {
  return new NodePlaces({ source: "a.yaml", root: {}, placeOf, findDocument: () => undefined });
}

describe("the places of nodes", () => {
  it("are those of the whole document, the same object every time", () => {
    const places = placesOf();
    const node: JsonObject = {};
    expect(places.get(node)).toBeUndefined();
    places.set(node, "/a");
    expect(places.get(node)).toEqual({ source: "a.yaml", pointer: "/whole/a" });
    expect(places.get(node)).toBe(places.get(node));
  });

  it("are taken over from another node that has one", () => {
    const places = placesOf();
    const [placed, strange, first, second]: JsonObject[] = [{}, {}, {}, {}];
    places.set(placed!, "/a");
    places.copy(placed!, first!);
    places.copy(strange!, second!);
    expect(places.get(first!)?.pointer).toBe("/whole/a");
    expect(places.has(second!)).toBe(false);
  });

  it("differ for a node that an alias of YAML repeats", () => {
    const text = `
openapi: 3.1.0
info: { title: a, version: "1" }
paths: {}
components:
  schemas:
    A: &a { type: object, properties: { b: { type: string } } }
    C: *a`;
    const document = normalize(documentOf(text), new DiagnosticSink());
    const schemas = componentSchemas(document?.root ?? {});
    const pointers = ["A", "C"].flatMap((name) => {
      const schema = schemas[name] as JsonObject;
      const property = (schema["properties"] as JsonObject)["b"] as JsonObject;
      return [schema, property].map((node) => document?.originOf(node)?.pointer);
    });
    expect(pointers).toEqual([
      "/components/schemas/A",
      "/components/schemas/A/properties/b",
      "/components/schemas/C",
      "/components/schemas/C/properties/b",
    ]);
  });
});
