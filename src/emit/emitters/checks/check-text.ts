import type {
  ArrayType,
  IrType,
  NumberType,
  ObjectType,
  Property,
  StringType,
  SymbolId,
  TupleType,
  UnionType,
} from "../../../ir/types.js";
import { allProperties } from "../../../ir/visit.js";
import { literalText, objectText, type Member } from "../../ts/text.js";

/** Names the check of a declaration. */
export type CheckNameOf = (target: SymbolId) => string;

/**
 * Writes a type as the `Check` of the runtime. It says the same for both directions, and nothing of
 * what no value shows by itself: that a choice is exclusive, and which values a type excludes.
 */
export function checkText(type: IrType, nameOf: CheckNameOf): string {
  const inner = (child: IrType): string => checkText(child, nameOf);
  switch (type.kind) {
    case "unknown":
    // Bytes are a Blob when they are received, and when they are sent anything that has bytes.
    case "binary":
      return literalText("any");
    case "never":
    case "null":
    case "boolean":
      return literalText(type.kind);
    case "string":
      return textCheck(type);
    case "number":
      return numberCheck(type);
    case "literal":
      return objectText([
        ["is", literalText("enum")],
        ["values", literalText([type.value])],
        ["closed", "true"],
      ]);
    case "enum":
      return objectText([
        ["is", literalText("enum")],
        ["values", literalText(type.members.map(({ value }) => value))],
        ...flag("closed", type.closed),
      ]);
    case "array":
    case "tuple":
      return listCheck(type, inner);
    case "object":
      return objectCheck(type, inner);
    case "union":
      return type.discriminator === undefined
        ? choiceText(type, nameOf)
        : taggedCheck(type, type.discriminator, inner);
    case "nullable":
      return choiceText(type, nameOf);
    case "intersection":
      return objectText([
        ["is", literalText("every")],
        ["of", listText(type.parts.map(inner))],
      ]);
    case "reference":
      return nameOf(type.target);
  }
}

/** Names that every object has: to TypeScript they are members of a record that it knows better. */
const inherited: ReadonlySet<string> = new Set(
  Object.getOwnPropertyNames(Object.prototype).filter((name) => !name.startsWith("__")),
);

/**
 * Writes one entry of a record of checks. Under an inherited name, what is in it has not the record's
 * type to be read by, and its texts would be any.
 */
export function checkMember(name: string, text: string): Member {
  const isLiteral = /^["[{]/.test(text);
  return [name, isLiteral && inherited.has(name) ? `${text} as const` : text];
}

function listText(items: readonly string[]): string {
  return `[${items.join(", ")}]`;
}

/** Writes the members that a type has. */
function limits<Type extends object>(
  type: Type,
  names: readonly (keyof Type & string)[],
): Member[] {
  return names.flatMap((name) => {
    const value = type[name];
    return typeof value === "string" || typeof value === "number"
      ? [[name, literalText(value)] as const]
      : [];
  });
}

function flag(name: string, value: boolean | undefined): Member[] {
  return value === true ? [[name, "true"]] : [];
}

function textCheck(type: StringType): string {
  const members = limits(type, ["format", "pattern", "minLength", "maxLength"]);
  return members.length === 0
    ? literalText("string")
    : objectText([["is", literalText("string")], ...members]);
}

function numberCheck(type: NumberType): string {
  const kind = literalText(type.integer ? "integer" : "number");
  const members = limits(type, [
    "format",
    "minimum",
    "maximum",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "multipleOf",
  ]);
  return members.length === 0 ? kind : objectText([["is", kind], ...members]);
}

function listCheck(type: ArrayType | TupleType, inner: (type: IrType) => string): string {
  const [prefix, rest] =
    type.kind === "tuple" ? [type.prefix, type.rest ?? { kind: "never" }] : [[], type.items];
  return objectText([
    ["is", literalText("list")],
    ...(prefix.length === 0 ? [] : [["prefix", listText(prefix.map(inner))] as const]),
    ["items", inner(rest as IrType)],
    ...limits(type, ["maxItems"]),
    ...(type.minItems === undefined || type.minItems === 0
      ? []
      : [["minItems", literalText(type.minItems)] as const]),
    ...flag("uniqueItems", type.uniqueItems),
  ]);
}

function objectCheck(type: ObjectType, inner: (type: IrType) => string): string {
  const properties = allProperties(type);
  const { patterns = [], names, additional } = type;
  return objectText([
    ["is", literalText("object")],
    ...some("properties", properties, (list) =>
      objectText(list.map(({ name, ...said }) => checkMember(name, inner(saidOf(said).type)))),
    ),
    ...propertyNames("required", type.properties, isRequired),
    ...propertyNames("readOnly", properties, ({ readOnly }) => readOnly),
    ...propertyNames("writeOnly", properties, ({ writeOnly }) => writeOnly),
    ...propertyNames("defaulted", type.properties, isDefaulted),
    ...some("groups", type.groups, (groups) =>
      listText(
        groups.map(({ arms, required }) =>
          objectText([
            ["arms", literalText(arms.map(({ name }) => name))],
            ...flag("required", required),
          ]),
        ),
      ),
    ),
    ...some("patterns", patterns, (list) =>
      listText(list.map(({ pattern, type: of }) => listText([literalText(pattern), inner(of)]))),
    ),
    ...(additional === "unspecified" || isAny(additional)
      ? []
      : [
          ["additional", additional === "none" ? literalText("never") : inner(additional)] as const,
        ]),
    ...(names === undefined ? [] : [["names", inner(names)] as const]),
    ...limits(type, ["minProperties", "maxProperties"]),
  ]);
}

function isAny(type: IrType | "none"): boolean {
  return type !== "none" && type.kind === "unknown";
}

/** What is said of a property without a discriminator: the union that has one looks at the tag. */
function saidOf(property: Omit<Property, "name">): Pick<Property, "type" | "required"> {
  return property.untagged ?? property;
}

function isRequired(property: Property): boolean {
  return saidOf(property).required;
}

function isDefaulted(property: Property): boolean {
  return isRequired(property) && property.default !== undefined;
}

function propertyNames(
  key: string,
  properties: readonly Property[],
  test: (property: Property) => boolean,
): Member[] {
  return some(key, properties.filter(test), (list) => literalText(list.map(({ name }) => name)));
}

function some<Item>(
  key: string,
  items: readonly Item[],
  write: (items: readonly Item[]) => string,
): Member[] {
  return items.length === 0 ? [] : [[key, write(items)]];
}

/** Writes a choice of checks as one flat list that names nothing twice. */
function choiceText(type: IrType, nameOf: CheckNameOf): string {
  const members = [...new Set(choiceMembers(type, nameOf))];
  if (members.includes(literalText("any"))) return literalText("any");
  return members.length === 1 ? (members[0] ?? "") : listText(members);
}

function choiceMembers(type: IrType, nameOf: CheckNameOf): readonly string[] {
  if (type.kind === "nullable") return [...choiceMembers(type.inner, nameOf), literalText("null")];
  if (type.kind === "union" && type.discriminator === undefined)
    return type.variants.flatMap((variant) => choiceMembers(variant, nameOf));
  return [checkText(type, nameOf)];
}

function taggedCheck(
  { variants }: UnionType,
  { property, mapping, fallback }: NonNullable<UnionType["discriminator"]>,
  inner: (type: IrType) => string,
): string {
  const known = new Set([...mapping.map(({ variant }) => variant), fallback]);
  const tagged = mapping.flatMap(({ tag, variant }) => {
    const type = variants[variant];
    return type === undefined ? [] : [listText([literalText(tag), inner(type)])];
  });
  const other = fallback === undefined ? undefined : variants[fallback];
  return objectText([
    ["is", literalText("tagged")],
    ["tag", literalText(property)],
    ["variants", listText(tagged)],
    ...(other === undefined ? [] : [["other", inner(other)] as const]),
    ...some(
      "untagged",
      variants.filter((_, index) => !known.has(index)),
      (list) => listText(list.map(inner)),
    ),
  ]);
}
