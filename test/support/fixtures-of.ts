import type { DiagnosticPlace } from "../../src/diagnostics/diagnostic.js";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { linkSample, linkSamples } from "../../src/fixtures/link.js";
import { SampleContext } from "../../src/fixtures/sample-context.js";
import { sampleDeclarations, sampleType } from "../../src/fixtures/sample-declarations.js";
import { findForms, type Direction } from "../../src/ir/forms.js";
import type { Api, IrType, JsonObject, MediaContent, Operation } from "../../src/ir/types.js";
import { localPointer } from "../../src/normalize/references.js";
import { isObject } from "../../src/normalize/structure.js";
import {
  instantiate,
  variants,
  type SampleSource,
  type SampleSize,
} from "../../src/runtime/samples.js";
import {
  formatPointer,
  joinPointer,
  parsePointer,
  resolvePointer,
} from "../../src/support/json-pointer.js";
import type { LoweredFile } from "./lower-file.js";

/** A sample with the place of the schema that its values have to satisfy. */
export interface PlacedSample {
  /** A JSON Pointer into the normalized document. */
  readonly pointer: string;
  readonly type: IrType;
  readonly sample: SampleSource;
}

/** The samples that a generated package has, in one direction. */
export interface ApiSamples {
  readonly declarations: readonly PlacedSample[];
  /** What is sent, or what is answered; bodies without a schema are left out. */
  readonly bodies: readonly PlacedSample[];
  /** The places where it was reported that no value satisfies the schema. */
  readonly reported: readonly string[];
  /** The same places, as they are in the sources. */
  readonly places: readonly DiagnosticPlace[];
}

/** Makes the samples of all declarations and bodies, as the generator does. */
export function samplesOf({ api, normalized }: LoweredFile, direction: Direction): ApiSamples {
  const sink = new DiagnosticSink();
  const context = new SampleContext(api, direction, sink);
  const linked = linkSamples(sampleDeclarations(context));
  const forms = findForms(api);
  const declarations = [...linked]
    .filter(([id]) => api.declarations.has(id) && forms.directions(id).includes(direction))
    .map(([pointer, sample]) => ({
      pointer,
      type: { kind: "reference" as const, target: pointer },
      sample,
    }));
  const bodies = contentsOf(api, direction, normalized.root).map(({ pointer, content }) => ({
    pointer,
    type: content.type,
    sample: linkSample(sampleType(content.type, "string", context, content.origin), linked),
  }));
  const unsatisfiable = sink.diagnostics.filter(({ code }) => code !== "schema/example-mismatch");
  const reported = unsatisfiable.map(({ code, place }) => {
    if (code !== "schema/unsatisfiable") throw new Error(`unexpected diagnostic ${code}`);
    return place?.pointer ?? "";
  });
  const places = unsatisfiable.flatMap(({ place }) => place ?? []);
  return { declarations, bodies, reported, places };
}

/** Every value that a generated package gives for a sample, in every size. */
export function valuesOf(sample: SampleSource): readonly unknown[] {
  return sampleSizes.flatMap((size) => [
    ...variants(sample, { size }),
    instantiate(sample, undefined, { size }),
  ]);
}

/** The sizes that values have. */
export const sampleSizes: readonly SampleSize[] = ["minimal", "documentation", "maximal"];

interface PlacedContent {
  readonly pointer: string;
  readonly content: MediaContent;
}

function contentsOf(
  { operations, incoming }: Api,
  direction: Direction,
  root: JsonObject,
): readonly PlacedContent[] {
  const arriving = (direction === "response" ? incoming : [])
    .flatMap(({ content }) => content)
    .map((content) => ({ pointer: joinPointer(content.origin.pointer, "schema"), content }))
    .filter(({ pointer }) => resolvePointer(root, pointer) !== undefined);
  const found = operations
    .flatMap((operation) => holdersOf(operation, direction, root))
    .flatMap(({ pointer, contents }) => {
      const place = follow(root, pointer);
      return contents.map((content) => ({
        pointer: joinPointer(place, "content", content.mediaType, "schema"),
        content,
      }));
    })
    .filter(({ pointer }) => resolvePointer(root, pointer) !== undefined);
  // A response that many operations share is one.
  return [...new Map([...found, ...arriving].map((placed) => [placed.pointer, placed])).values()];
}

interface ContentHolder {
  readonly pointer: string;
  readonly contents: readonly MediaContent[];
}

function holdersOf(
  { id, body, responses }: Operation,
  direction: Direction,
  root: JsonObject,
): readonly ContentHolder[] {
  // A path item may be a reference to another one, where its operations are written.
  const [method = "", ...path] = parsePointer(id).toReversed();
  const place = joinPointer(follow(root, formatPointer(path.toReversed())), method);
  if (direction === "request") {
    return [{ pointer: joinPointer(place, "requestBody"), contents: body?.content ?? [] }];
  }
  const written = resolvePointer(root, joinPointer(place, "responses")) as JsonObject;
  return responses.map(({ status, content }) => {
    // The IR writes all statuses alike.
    const key = Object.keys(written).find((name) => name.toUpperCase() === status.toUpperCase());
    return { pointer: joinPointer(place, "responses", key ?? status), contents: content };
  });
}

/** The place that a place leads to, through any number of references. */
function follow(root: JsonObject, pointer: string): string {
  const visited = new Set<string>();
  let place = pointer;
  while (!visited.has(place)) {
    visited.add(place);
    const node = resolvePointer(root, place);
    const reference = isObject(node) ? node["$ref"] : undefined;
    place = (typeof reference === "string" ? localPointer(reference) : undefined) ?? place;
  }
  return place;
}

/** Whether a value holds bytes, which JSON has no word for. */
export function holdsBlob(value: unknown): boolean {
  if (value instanceof Blob) return true;
  return typeof value === "object" && value !== null && Object.values(value).some(holdsBlob);
}

/** A value with a text in place of each Blob: a schema of bytes is one of strings to JSON Schema. */
export function withTexts(value: unknown): unknown {
  if (value instanceof Blob) return "blob";
  if (Array.isArray(value)) return value.map(withTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTexts(item)]));
}
