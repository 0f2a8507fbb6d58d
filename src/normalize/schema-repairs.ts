import type { DiagnosticCode, DiagnosticParams } from "../diagnostics/catalog.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { JsonObject, JsonValue } from "../ir/types.js";
import { joinPointer, resolvePointer } from "../support/json-pointer.js";
import { repairSingleAllOf, repairSingleChoice } from "./all-of.js";
import { ComposedTypes } from "./composed-types.js";
import { repairContradictedType, repairReferenceSiblings } from "./contradictions.js";
import { repairDiscriminator, repairDiscriminatorPlace } from "./discriminator.js";
import { identityKeywords, repairIdentity } from "./identity.js";
import { repairIntOrString, repairPreservedFields } from "./kubernetes.js";
import { repairListedAlternatives } from "./listed-alternatives.js";
import { repairListedBounds } from "./listed-bounds.js";
import { repairContradictedLimits } from "./listed-values.js";
import type { NodePlaces } from "./node-places.js";
import {
  hoistComponentNull,
  repairNullableKeyword,
  repairNullAndMore,
  repairObjectForNull,
  repairRepeatedNull,
} from "./nullable.js";
import { repairNumericLimits } from "./numeric-limits.js";
import {
  repairDependencies,
  repairDivisibleBy,
  repairExtends,
  repairFile,
} from "./older-keywords.js";
import {
  oneofsKeyword,
  repairListedOneofs,
  repairOneofProse,
  repairRequiredAlternatives,
} from "./oneof-groups.js";
import { repairPattern } from "./patterns.js";
import { repairProtobufAny, repairProtobufDuration, repairStreamResult } from "./protobuf.js";
import { localPointer, plainReference } from "./references.js";
import { repairRepeatedAlternatives } from "./repeated-alternatives.js";
import type { DocumentFacts, RepairContext, SchemaRepair } from "./repair.js";
import { repairTuple } from "./tuples.js";

const compositions = ["$ref", "allOf", "anyOf", "oneOf"];

/**
 * The repairs of Schema Objects, applied to every schema in this order, children before parents. Each is
 * asked only where a schema has one of the keywords that it is listed with, as it does nothing without.
 *
 * Order matters: a discriminator joins its choice before a lone `allOf` is unfolded, and that comes
 * early, so that `nullable` beside it meets the `$ref`; listed alternatives are one list before that meets them;
 * repeated nulls are thinned out before null leaves the components, so that all of it leaves;
 * and that is before groups are formed, so that an arm's type is the value itself.
 */
const schemaRepairs: readonly (readonly [SchemaRepair, readonly string[]])[] = [
  [repairIdentity, [...identityKeywords, "id"]],
  [repairReferenceSiblings, ["$ref"]],
  [repairNumericLimits, ["exclusiveMinimum", "exclusiveMaximum"]],
  [repairPattern, ["pattern", "patternProperties"]],
  [repairIntOrString, ["format", "x-kubernetes-int-or-string"]],
  [repairPreservedFields, ["x-kubernetes-preserve-unknown-fields"]],
  [repairFile, ["type"]],
  [repairDivisibleBy, ["divisibleBy"]],
  [repairTuple, ["items", "additionalItems"]],
  [repairDependencies, ["dependencies"]],
  [repairExtends, ["extends"]],
  [repairNullAndMore, compositions],
  [repairContradictedType, compositions],
  [repairListedBounds, ["enum"]],
  [repairContradictedLimits, ["enum", "const"]],
  [repairDiscriminator, ["discriminator"]],
  [repairDiscriminatorPlace, ["allOf"]],
  [repairListedAlternatives, ["anyOf", "oneOf"]],
  [repairSingleAllOf, ["allOf"]],
  [repairSingleChoice, ["anyOf", "oneOf"]],
  [repairNullableKeyword, ["nullable", "x-nullable"]],
  [repairProtobufAny, ["additionalProperties"]],
  [repairProtobufDuration, ["format"]],
  [repairObjectForNull, ["anyOf", "oneOf"]],
  [repairRepeatedNull, ["anyOf", "oneOf"]],
  [hoistComponentNull, ["$ref", "type", "enum", "anyOf", "oneOf"]],
  [repairOneofProse, ["description"]],
  [repairStreamResult, ["title"]],
  [repairListedOneofs, [oneofsKeyword]],
  [repairRequiredAlternatives, ["anyOf", "oneOf"]],
  [repairRepeatedAlternatives, ["oneOf"]],
];

/** By keyword the repairs that it calls for: a bit for each of the 32 there may be, by its place in the list. */
const calls: ReadonlyMap<string, number> = schemaRepairs.reduce(
  (all, [, keywords], index) =>
    keywords.reduce(
      (known, keyword) => known.set(keyword, (known.get(keyword) ?? 0) | (1 << index)),
      all,
    ),
  new Map<string, number>(),
);

function callsOf(schema: JsonObject): number {
  let wanted = 0;
  for (const keyword of Object.keys(schema)) wanted |= calls.get(keyword) ?? 0;
  return wanted;
}

/** Repairs the schemas of one document. */
export class SchemaRepairs {
  readonly facts: DocumentFacts;
  readonly places: NodePlaces;
  readonly sink: DiagnosticSink;
  readonly types: ComposedTypes;
  /** What was reported once. */
  readonly reported: Set<string> = new Set();

  constructor(facts: DocumentFacts, root: JsonObject, places: NodePlaces, sink: DiagnosticSink) {
    this.facts = facts;
    this.places = places;
    this.sink = sink;
    this.types = new ComposedTypes((reference) => {
      const target = localPointer(plainReference(root, reference));
      return target === undefined ? undefined : (resolvePointer(root, target) as JsonValue);
    });
  }

  /**
   * Applies every repair that a schema calls for.
   *
   * @param given the schema as the document has it
   * @returns the very same object where there is nothing to repair
   */
  repair(schema: JsonObject, given: JsonObject, pointer: string): JsonObject {
    let wanted = callsOf(schema);
    if (wanted === 0) return schema;
    const context = new Repair(this, given, pointer);
    let repaired = schema;
    for (let index = 0; index < schemaRepairs.length && wanted >>> index !== 0; index += 1) {
      if ((wanted & (1 << index)) === 0) continue;
      const [repair] = schemaRepairs[index]!;
      const after = repair(repaired, context);
      if (after === repaired) continue;
      repaired = after;
      wanted = callsOf(repaired);
    }
    return repaired;
  }
}

/** The repair of one schema. */
class Repair implements RepairContext {
  readonly pointer: string;
  readonly given: JsonObject;
  readonly #all: SchemaRepairs;

  constructor(all: SchemaRepairs, given: JsonObject, pointer: string) {
    this.#all = all;
    this.given = given;
    this.pointer = pointer;
  }

  get facts(): DocumentFacts {
    return this.#all.facts;
  }

  composedTypes(schema: JsonObject): ReadonlySet<string> | undefined {
    return this.#all.types.composedTypes(schema);
  }

  targetOf(reference: string): JsonValue | undefined {
    return this.#all.types.targetOf(reference);
  }

  setOrigin(node: JsonObject, pointer: string): void {
    this.#all.places.set(node, pointer);
  }

  report<Code extends DiagnosticCode>(
    code: Code,
    params: DiagnosticParams<Code>,
    keyword?: string,
  ): void {
    const isAtKeyword = keyword !== undefined;
    const pointer = isAtKeyword ? joinPointer(this.pointer, keyword) : this.pointer;
    this.#all.sink.report(code, params, { ...this.#all.places.at(pointer), onKey: isAtKeyword });
  }

  reportOnce<Code extends DiagnosticCode>(code: Code, params: DiagnosticParams<Code>): void {
    const { reported, sink, places } = this.#all;
    const key = JSON.stringify([code, params]);
    if (!reported.has(key)) sink.report(code, params, places.at(this.pointer));
    reported.add(key);
  }
}
