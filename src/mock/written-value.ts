import { alternatives, itemType, memberType } from "../ir/alternatives.js";
import type { Api, IrType } from "../ir/types.js";

/** A value as a parameter or a form has it: texts, one, in a list or by name. */
export type Written =
  | { readonly kind: "scalar"; readonly text: string }
  | { readonly kind: "list"; readonly items: readonly Written[] }
  | { readonly kind: "fields"; readonly fields: readonly (readonly [string, Written])[] };

/** The shapes that a value can be written in. */
export type WrittenShape = Written["kind"];

/** Tells in which shapes values of a type are written, what is most likely first. */
export function shapesOf(type: IrType, api: Api): readonly WrittenShape[] {
  const shapes = new Set([...alternatives(type, api)].flatMap(({ kind }) => shapeByKind[kind]));
  return shapes.size === 0 ? ["scalar"] : [...shapes];
}

const shapeByKind: Readonly<Record<IrType["kind"], readonly WrittenShape[]>> = {
  array: ["list"],
  tuple: ["list"],
  object: ["fields"],
  unknown: ["scalar"],
  never: [],
  null: [],
  boolean: ["scalar"],
  string: ["scalar"],
  number: ["scalar"],
  binary: ["scalar"],
  literal: ["scalar"],
  enum: ["scalar"],
  union: [],
  intersection: [],
  nullable: [],
  reference: [],
};

/**
 * Reads what was written as a value of a type. A text means what the type allows: `5` is a number where
 * numbers are, and a text where only those are. Where nothing fits, the text itself is the value, so
 * that a schema can say what is wrong with it.
 */
export function readWritten(written: Written, type: IrType, api: Api): unknown {
  const types = alternatives(type, api);
  switch (written.kind) {
    case "scalar":
      return readText(written.text, types);
    case "list":
      return written.items.map((item, index) => readWritten(item, itemType(types, index), api));
    case "fields":
      return Object.fromEntries(
        written.fields.map(([name, field]) => [
          name,
          readMember(field, memberType(types, name), api),
        ]),
      );
  }
}

/** A member is a list where it may be nothing else: of one item its name is not repeated. */
function readMember(written: Written, type: IrType, api: Api): unknown {
  const isOne = written.kind === "scalar" && shapesOf(type, api).every((shape) => shape === "list");
  return readWritten(isOne ? { kind: "list", items: [written] } : written, type, api);
}

// As JSON writes them (RFC 8259, 6).
const numberSyntax = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

function readText(text: string, types: readonly IrType[]): unknown {
  for (const type of types) {
    const listed =
      type.kind === "literal"
        ? [type.value]
        : type.kind === "enum"
          ? type.members.map(({ value }) => value)
          : [];
    const found = listed.find((value) => String(value) === text);
    if (found !== undefined) return found;
  }
  const allows = (...kinds: readonly IrType["kind"][]): boolean =>
    types.some(({ kind }) => kinds.includes(kind));
  const isListed = (name: string): boolean =>
    types.some(
      (type) =>
        (type.kind === "literal" && typeof type.value === name) ||
        (type.kind === "enum" && type.members.some(({ value }) => typeof value === name)),
    );
  if ((allows("number") || isListed("number")) && numberSyntax.test(text)) return Number(text);
  if ((allows("boolean") || isListed("boolean")) && /^(true|false)$/.test(text))
    return text === "true";
  if (allows("string", "binary", "unknown")) return text;
  // No style says how objects are written in a list: clients write them as JSON.
  const structure = allows("object", "array", "tuple") ? parsedStructure(text) : undefined;
  if (structure !== undefined) return structure;
  return allows("null") && /^(null)?$/.test(text) ? null : text;
}

function parsedStructure(text: string): unknown {
  if (!/^\s*[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True where an object among the types takes names that it does not declare. */
export function takesOthers(types: readonly IrType[]): boolean {
  return types.some((type) => type.kind === "object" && typeof type.additional !== "string");
}
