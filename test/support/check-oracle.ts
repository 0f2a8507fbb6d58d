import type { Direction } from "../../src/ir/forms.js";
import type { JsonObject } from "../../src/ir/types.js";
import { mapDocument } from "../../src/normalize/structure.js";
import { inspect } from "../../src/runtime/check-value.js";
import { violationText } from "../../src/runtime/check-violation.js";
import { checksOf } from "./checks-of.js";
import { samplesOf, valuesOf, withTexts } from "./fixtures-of.js";
import type { LoweredFile } from "./lower-file.js";
import { mutationsOf } from "./mutations.js";
import { SchemaValidator, type Relaxations } from "./schema-validator.js";

/** What checks say of values, beside what ajv says. */
export interface OracleResult {
  /** Fixtures that ajv accepts and a check does not. */
  readonly wrongFixtures: readonly string[];
  /** Changed values that ajv accepts and a check does not. */
  readonly falseAlarms: readonly string[];
  readonly values: number;
  readonly mutations: number;
  /** Changed values that ajv rejects, and how many of them a check finds as well. */
  readonly rejected: number;
  readonly found: number;
}

export interface OracleOptions {
  /** Only every so many declarations and bodies are looked at, to save time. */
  readonly every?: number;
  /** How many changed values there are of each. */
  readonly mutations?: number;
}

/** Holds fixtures, and fixtures that were changed at one place, against checks and against ajv. */
export function compareWithAjv(
  file: LoweredFile,
  direction: Direction,
  { every = 1, mutations = 60 }: OracleOptions = {},
): OracleResult {
  const { declarations, bodies } = samplesOf(file, direction);
  const validator = new SchemaValidator(file.normalized.root, direction, impliedTypes(file));
  const checkOf = checksOf(file.api);
  const wrongFixtures: string[] = [];
  const falseAlarms: string[] = [];
  const counts = { values: 0, mutations: 0, rejected: 0, found: 0 };
  const chosen = [...declarations, ...bodies].filter((_, index) => index % every === 0);
  for (const { pointer, type, sample } of chosen) {
    const check = checkOf(type);
    const complaint = (value: unknown): string | undefined => {
      const [first] = inspect(check, value, direction).violations;
      return first && `${direction} ${pointer}: ${violationText({ in: "body", ...first })}`;
    };
    const values = valuesOf(sample).map(withTexts);
    for (const value of values) {
      counts.values += 1;
      const told = complaint(value);
      if (told !== undefined && validator.isValid(pointer, value) === true)
        wrongFixtures.push(told);
    }
    const changed = mutationsOf(values[0], values.slice(1, 5), mutations);
    for (const { what, value } of changed) {
      // A declaration stands for the value itself: null is said where it is used.
      if (value === null) continue;
      const told = complaint(value);
      const isValid = validator.isValid(pointer, value);
      if (isValid === undefined) continue;
      counts.mutations += 1;
      if (!isValid) counts.rejected += 1;
      if (told !== undefined && !isValid) counts.found += 1;
      if (told !== undefined && isValid) falseAlarms.push(`${told} (${what})`);
    }
  }
  return { ...counts, wrongFixtures, falseAlarms };
}

/** The keywords that say of which type a value is meant to be, where no `type` does. */
const implied: readonly (readonly [type: string, keywords: RegExp])[] = [
  [
    "object",
    /^(properties|required|additionalProperties|patternProperties|propertyNames|m\w+Properties)$/,
  ],
  ["array", /^(items|prefixItems|contains|m\w+Items|uniqueItems)$/],
  ["string", /^(pattern|m\w+Length)$/],
  ["number", /^(minimum|maximum|exclusiveM\w+|multipleOf)$/],
];

/** What says it otherwise: not all of these are about one type. */
const elsewhere = ["type", "$ref", "enum", "const", "oneOf", "anyOf", "not", "if"];

/**
 * Schemas without `type`, with the one that their keywords are about. JSON Schema lets values of all other
 * types pass there; the types of a package, and so the checks, do not.
 */
function impliedTypes({ normalized }: LoweredFile): Relaxations {
  const found = new Map<string, (schema: JsonObject) => JsonObject>();
  mapDocument(normalized.root, (node, kind, pointer) => {
    if (kind !== "schema" || elsewhere.some((keyword) => keyword in node)) return node;
    const types = implied.filter(([, keywords]) =>
      Object.keys(node).some((it) => keywords.test(it)),
    );
    const [type] = types[0] ?? [];
    if (type !== undefined && types.length === 1)
      found.set(pointer, (schema) => ({ ...schema, type }));
    return node;
  });
  return found;
}
