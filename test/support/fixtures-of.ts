import type { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { linkSample, linkSamples } from "../../src/fixtures/link.js";
import { SampleContext } from "../../src/fixtures/sample-context.js";
import { sampleDeclarations, sampleType } from "../../src/fixtures/sample-declarations.js";
import type { Direction } from "../../src/ir/forms.js";
import type { MediaContent, Operation } from "../../src/ir/types.js";
import type { NormalizedDocument } from "../../src/normalize/normalize.js";
import { isObject } from "../../src/normalize/structure.js";
import type { Api } from "../../src/ir/types.js";
import { localPointer } from "../../src/normalize/references.js";
import type { Sample } from "../../src/runtime/samples.js";
import { joinPointer, resolvePointer } from "../../src/support/json-pointer.js";

/** A sample with the place of the schema that its values have to satisfy. */
export interface PlacedSample {
  /** A JSON Pointer into the normalized document. */
  readonly pointer: string;
  readonly sample: Sample<unknown>;
  /** True where no value satisfies the schema, so that there is nothing to sample. */
  readonly impossible: boolean;
}

/** The samples of an API in one direction. */
export interface ApiSamples {
  readonly declarations: readonly PlacedSample[];
  /** What is sent, or what is answered; bodies without a schema are left out. */
  readonly bodies: readonly PlacedSample[];
}

/** Makes the samples of all declarations and bodies, as the generator does. */
export function samplesOf(
  api: Api,
  normalized: NormalizedDocument,
  direction: Direction,
  sink: DiagnosticSink,
): ApiSamples {
  const context = new SampleContext(api, direction, sink);
  const linked = linkSamples(sampleDeclarations(context));
  const declarations = [...linked].map(([pointer, sample]) => ({
    pointer,
    sample,
    impossible: context.ranks.of(context.types.get(pointer)) === Infinity,
  }));
  const bodies = api.operations
    .flatMap((operation) => contentsOf(operation, direction, normalized))
    .map(({ pointer, content }): PlacedSample => {
      const tree = sampleType(content.type, "string", context, content.origin);
      const prepared = context.types.prepare(content.type);
      context.ranks.settle();
      const impossible = context.ranks.of(prepared) === Infinity;
      return { pointer, sample: linkSample(tree, linked), impossible };
    });
  return { declarations, bodies };
}

interface PlacedContent {
  readonly pointer: string;
  readonly content: MediaContent;
}

function contentsOf(
  operation: Operation,
  direction: Direction,
  { root }: NormalizedDocument,
): readonly PlacedContent[] {
  const at = (holder: string, contents: readonly MediaContent[]): readonly PlacedContent[] => {
    const place = follow(root, holder);
    return contents
      .map((content) => ({
        pointer: joinPointer(place, "content", content.mediaType, "schema"),
        content,
      }))
      .filter(({ pointer }) => resolvePointer(root, pointer) !== undefined);
  };
  if (direction === "request") {
    return at(joinPointer(operation.id, "requestBody"), operation.body?.content ?? []);
  }
  const responses = resolvePointer(root, joinPointer(operation.id, "responses")) as object;
  return operation.responses.flatMap(({ status, content }) => {
    const key = Object.keys(responses).find((name) => name.toUpperCase() === status.toUpperCase());
    return at(joinPointer(operation.id, "responses", key ?? status), content);
  });
}

/** The place that a place leads to, through any number of references. */
function follow(root: NormalizedDocument["root"], pointer: string): string {
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
