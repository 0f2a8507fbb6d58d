import type { DiagnosticPlace } from "../../src/diagnostics/diagnostic.js";
import type { Direction } from "../../src/ir/forms.js";
import type { JsonObject, JsonValue } from "../../src/ir/types.js";
import { typesOf } from "../../src/ir/visit.js";
import { localPointer } from "../../src/normalize/references.js";
import { listOf } from "../../src/normalize/repair.js";
import { isObject, mapDocument } from "../../src/normalize/structure.js";
import { joinPointer } from "../../src/support/json-pointer.js";
import { holdsBlob, samplesOf, valuesOf, withTexts, type ApiSamples } from "./fixtures-of.js";
import type { LoweredFile } from "./lower-file.js";
import { SchemaValidator } from "./schema-validator.js";

/** A schema that is not held against the fixtures as it stands, and why. */
export interface Excuse {
  /** Its place in the normalized document. */
  readonly at: string;
  /** Begins with `BUG` where it is to go once something is mended. */
  readonly why: string;
  readonly relax: (schema: JsonObject) => JsonObject;
}

/** How a description's fixtures are checked. */
export interface CheckOptions {
  readonly excuses?: readonly Excuse[];
  /** Only every so many declarations and bodies are looked at, to save time. */
  readonly every?: number;
  /** Leaves out values that fail at a place where it was reported that there is no value. */
  readonly believeReports?: boolean;
}

/** What came of checking the fixtures of one direction. */
export interface CheckedForm {
  readonly declarations: number;
  readonly bodies: number;
  readonly values: number;
  /** How many of the values hold bytes; those are checked with a text in their place. */
  readonly blobs: number;
  /** For each reason how many values fail, and the first of them. */
  readonly failures: readonly string[];
  /** The places where it was reported that there is no value. */
  readonly reported: readonly string[];
  /** The excuses that nothing in this direction needs. */
  readonly unused: readonly string[];
}

/** Removes a keyword from a schema. */
export const without =
  (keyword: string) =>
  (schema: JsonObject): JsonObject =>
    Object.fromEntries(Object.entries(schema).filter(([name]) => name !== keyword));

/** Lets several alternatives of a schema's `oneOf` fit. */
const anyOneOf = (schema: JsonObject): JsonObject => ({
  ...without("oneOf")(schema),
  anyOf: schema["oneOf"] ?? [],
});

/** Validates every fixture of one direction: of each declaration that has that form, and each body. */
export function checkFixtures(
  file: LoweredFile,
  direction: Direction,
  { excuses = [], every = 1, believeReports = false }: CheckOptions = {},
): CheckedForm {
  const samples = samplesOf(file, direction);
  const relaxations = new Map(excuses.map(({ at, relax }) => [at, relax]));
  const validator = new SchemaValidator(file.normalized.root, direction, relaxations);
  let lenient: SchemaValidator | undefined;
  const believing = (): SchemaValidator =>
    (lenient ??= new SchemaValidator(
      file.normalized.root,
      direction,
      withoutReported(file, samples),
    ));
  const isChosen = (_: unknown, index: number): boolean => index % every === 0;
  const declarations = samples.declarations.filter(isChosen);
  const bodies = samples.bodies.filter(isChosen);
  const failures = new Map<string, { count: number; readonly first: string }>();
  let values = 0;
  let blobs = 0;
  for (const { pointer, sample } of [...declarations, ...bodies]) {
    for (const value of valuesOf(sample)) {
      values += 1;
      if (holdsBlob(value)) blobs += 1;
      const reason = validator.explain(pointer, withTexts(value));
      if (reason === undefined) continue;
      if (believeReports && isReported(value, pointer, reason, samples)) continue;
      if (believeReports && believing().explain(pointer, withTexts(value)) === undefined) continue;
      const [place = ""] = reason.split(": ");
      const known = failures.get(place) ?? { count: 0, first: `${pointer}: ${reason}` };
      failures.set(place, { ...known, count: known.count + 1 });
    }
  }
  return {
    declarations: declarations.length,
    bodies: bodies.length,
    values,
    blobs,
    failures: [...failures.values()].map(
      ({ count, first }) => `${count} ${direction} values such as ${first}`,
    ),
    reported: samples.reported,
    unused: findUnused(file, direction, excuses, samples),
  };
}

/** Lets anything fit the schemas of which it was reported that they contradict themselves. */
function withoutReported(
  { normalized, sink }: LoweredFile,
  { places }: ApiSamples,
): ReadonlyMap<string, (schema: JsonObject) => JsonObject> {
  const keyOf = ({ source, pointer = "" }: DiagnosticPlace): string =>
    JSON.stringify([source, pointer]);
  const contradictions = sink.diagnostics.flatMap(({ code, place }) =>
    code === "schema/contradiction" && place !== undefined ? [place] : [],
  );
  const reported = new Set([...places, ...contradictions].map(keyOf));
  const relaxed = new Map<string, (schema: JsonObject) => JsonObject>();
  mapDocument(normalized.root, (node, kind, pointer, original) => {
    const origin = kind === "schema" ? normalized.originOf(original) : undefined;
    if (origin === undefined) return node;
    // A value that is wrong is reported where it is written.
    const own = ["", "/const", "/enum"].map((part) => ({
      ...origin,
      pointer: origin.pointer + part,
    }));
    if (own.some((place) => reported.has(keyOf(place)))) relaxed.set(pointer, () => ({}));
    return node;
  });
  const isRelaxed = (member: JsonValue, pointer: string): boolean => {
    const reference = isObject(member) ? member["$ref"] : undefined;
    const target = typeof reference === "string" ? localPointer(reference) : undefined;
    return relaxed.has(pointer) || (target !== undefined && relaxed.has(target));
  };
  mapDocument(normalized.root, (node, kind, pointer) => {
    // What anything fits is one alternative too many.
    const isAmbiguous = listOf(node["oneOf"]).some((member, index) =>
      isRelaxed(member, joinPointer(pointer, "oneOf", String(index))),
    );
    if (kind === "schema" && isAmbiguous && !relaxed.has(pointer)) relaxed.set(pointer, anyOneOf);
    return node;
  });
  return relaxed;
}

/**
 * Whether a value fails as it was said it would: what has no value has a sample of null, as has what
 * requires it; and any other fails at, or somewhere inside, a schema that has none.
 */
function isReported(
  value: unknown,
  pointer: string,
  reason: string,
  { reported }: ApiSamples,
): boolean {
  if (value === null && reported.length > 0) return true;
  return reported.some(
    (place) =>
      pointer === place || reason.startsWith(`${place}/`) || reason.startsWith(`${place} `),
  );
}

/** The excused schemas that their own fixtures satisfy as they stand. */
function findUnused(
  file: LoweredFile,
  direction: Direction,
  excuses: readonly Excuse[],
  { declarations, bodies }: ApiSamples,
): readonly string[] {
  if (excuses.length === 0) return [];
  const strict = new SchemaValidator(file.normalized.root, direction);
  const unused = excuses.filter(({ at }) => {
    const holders = [...declarations, ...bodies].filter(({ pointer }) =>
      `${at}/`.startsWith(`${pointer}/`),
    );
    const reasons = holders.flatMap(({ pointer, sample }) =>
      valuesOf(sample).map((value) => strict.explain(pointer, withTexts(value)) ?? ""),
    );
    return !reasons.some(
      (reason) => reason.startsWith(at) || reason.startsWith("cannot be checked"),
    );
  });
  return unused.map(({ at }) => at);
}

/** Checks the fixtures of both directions, and whether the excuses are right; empty where all is well. */
export function findProblems(file: LoweredFile, options: CheckOptions = {}): readonly string[] {
  const { excuses = [] } = options;
  const forms = (["response", "request"] as const).map((direction) =>
    checkFixtures(file, direction, options),
  );
  const counted = forms.flatMap(({ declarations, bodies, values }) =>
    // Fixtures, and what a builder builds.
    declarations > 0 && values >= 2 * (declarations + bodies)
      ? []
      : [`${values} values of ${declarations} declarations and ${bodies} bodies`],
  );
  const hasBlobs = forms.some(({ blobs }) => blobs > 0);
  return [
    ...forms.flatMap(({ failures }) => failures),
    ...forms
      .flatMap(({ reported }) => reported)
      .map((place) => `no fixture was found for ${place}`),
    ...excuses
      .filter(({ at }) => forms.every(({ unused }) => unused.includes(at)))
      .map(({ at }) => `nothing needs the excuse of ${at}`),
    ...counted,
    ...(hasBlobs === hasBytes(file) ? [] : [`bytes are ${hasBlobs ? "" : "not "}among the values`]),
  ];
}

function hasBytes({ api }: LoweredFile): boolean {
  return [...typesOf(api)].some(({ kind }) => kind === "binary");
}
