import type { JsonValue } from "../ir/types.js";
import { readPattern } from "./pattern-dialect.js";
import { isObject } from "./structure.js";

/** The objects of a description that hold no nodes. */
export type PartKind =
  | "info"
  | "contact"
  | "license"
  | "server"
  | "serverVariable"
  | "tag"
  | "externalDocs"
  | "securityScheme"
  | "discriminator"
  | "xml";

/** What the value of a field has to be. */
export interface Shape {
  /** In words, after "must be". */
  readonly expected: string;
  readonly fits: (value: JsonValue) => boolean;
  /** Makes the right value of a wrong one where there is no doubt what was meant; else undefined. */
  readonly read?: (value: JsonValue) => JsonValue | undefined;
  /** The parts inside, which are checked as well. */
  readonly parts?: { readonly kind: PartKind; readonly in: "value" | "list" | "map" };
}

const isText = (value: JsonValue): value is string => typeof value === "string";
const isList = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** Any text; numbers and flags are what YAML makes of `version: 1.0` and `default: yes`. */
export const text: Shape = {
  expected: "a text",
  fits: isText,
  read: (value) =>
    typeof value === "number" || typeof value === "boolean" ? String(value) : undefined,
};

const flagWords: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["false", false],
  ["no", false],
]);

/** What a flag says, or a word for one; undefined for anything else. */
export function readFlag(value: JsonValue | undefined): boolean | undefined {
  if (typeof value === "boolean") return value;
  return typeof value === "string" ? flagWords.get(value) : undefined;
}

/** True or false. */
export const flag: Shape = {
  expected: "true or false",
  fits: (value) => typeof value === "boolean",
  read: readFlag,
};

/** Any number. */
export const number: Shape = {
  expected: "a number",
  fits: (value) => typeof value === "number",
  read: readNumber,
};

/** A length or a count (JSON Schema 2020-12 validation, 6.3 to 6.5); `2.0` is one as well. */
export const count: Shape = {
  expected: "a whole number of at least 0",
  fits: (value) => Number.isInteger(value) && Number(value) >= 0,
  read: (value) => {
    const read = readNumber(value);
    return Number.isInteger(read) && Number(read) >= 0 ? read : undefined;
  },
};

/** The limits that are a flag in OpenAPI 3.0 and a number in 3.1. */
export const exclusiveLimit: Shape = {
  expected: "a number, or true or false",
  fits: (value) => number.fits(value) || flag.fits(value),
  read: (value) => flag.read?.(value) ?? readNumber(value),
};

/** A list of texts; a single one was meant as a list. */
export const texts: Shape = {
  expected: "a list of texts",
  fits: (value) => isList(value) && value.every(isText),
  read: (value) => {
    if (isText(value) && value !== "") return [value];
    if (!isList(value)) return undefined;
    const read = value.map((item) => (isText(item) ? item : text.read?.(item)));
    return read.every((item) => item !== undefined) ? read : undefined;
  },
};

/** Names of properties; draft 3 has a flag at the property instead, which `checkSchema` reads. */
export const names: Shape = {
  ...texts,
  fits: (value) => readFlag(value) !== undefined || texts.fits(value),
};

/** Any list. */
export const anyList: Shape = { expected: "a list", fits: isList };

/** Listed values; a single one was meant as a list, unless it may be several in one text. */
export const values: Shape = {
  ...anyList,
  read: (value) => {
    const isOne = isText(value) ? !/[,|;\n]/.test(value) : typeof value !== "object";
    return isOne && value !== "" ? [value] : undefined;
  },
};

/** Any mapping; an empty list is what some programs write for an empty one. */
export const mapping: Shape = {
  expected: "a mapping",
  fits: isObject,
  read: (value) => (isList(value) && value.length === 0 ? {} : undefined),
};

/** Anything at all. */
export const anything: Shape = { expected: "anything", fits: () => true };

/** A regular expression as ECMA-262 has them (JSON Schema core, 6.4), or one that can be said in its words. */
export const expression: Shape = {
  expected: "a regular expression",
  fits: (value) => isText(value) && readPattern(value) !== undefined,
};

/** Security requirements: a list of mappings. */
export const requirements: Shape = {
  expected: "a list of mappings",
  fits: (value) => isList(value) && value.every(isObject),
  read: (value) => (isObject(value) ? (Object.keys(value).length === 0 ? [] : [value]) : undefined),
};

/** One part, with fields of its own. */
export function part(kind: PartKind): Shape {
  return { ...mapping, parts: { kind, in: "value" } };
}

/** A list of parts. */
export function parts(kind: PartKind): Shape {
  return { ...anyList, parts: { kind, in: "list" } };
}

/** Parts by name. */
export function partMap(kind: PartKind): Shape {
  return { ...mapping, parts: { kind, in: "map" } };
}

/** The tags of a document: parts, or their bare names. */
export const tags: Shape = {
  ...parts("tag"),
  fits: (value) => isList(value) && !value.some(isText),
  read: (value) =>
    isList(value) ? value.map((item) => (isText(item) ? { name: item } : item)) : undefined,
};

/** A discriminator, or the bare name of its property, as in Swagger 2.0. */
export const discriminator: Shape = {
  ...part("discriminator"),
  read: (value) => (isText(value) ? { propertyName: value } : undefined),
};

/** What a discriminator is in Swagger 2.0, and what is often there all the same. */
export const propertyOrDiscriminator: Shape = {
  expected: "a text",
  fits: (value) => isText(value) || discriminator.fits(value),
};

function readNumber(value: JsonValue): number | undefined {
  if (!isText(value) || !/^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) return undefined;
  return Number(value);
}
