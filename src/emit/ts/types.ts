import { dereference } from "../../ir/dereference.js";
import { indexTypes, isOptional, type IndexType } from "../../ir/index-types.js";
import { variantsIn } from "../../ir/forms.js";
import type {
  ArrayType,
  Discriminator,
  EnumType,
  IntersectionType,
  IrType,
  ObjectType,
  OneofGroup,
  Property,
  TupleType,
  UnionType,
} from "../../ir/types.js";
import { core } from "../core.js";
import type { Direction, EmitContext } from "../emit-context.js";
import type { ModuleBuilder } from "./module.js";
import { commentBefore, defaultNote, literalText, namedComment, propertyName } from "./text.js";

/** Writes types as they stand in one module, in one direction, noting what has to be imported. */
export class TypeWriter {
  readonly #context: EmitContext;
  readonly #module: ModuleBuilder;
  readonly #direction: Direction;

  constructor(context: EmitContext, module: ModuleBuilder, direction: Direction) {
    this.#context = context;
    this.#module = module;
    this.#direction = direction;
  }

  /** Writes a type expression. */
  text(type: IrType): string {
    switch (type.kind) {
      case "binary":
        return this.#direction === "request" ? this.#module.type("FilePart", core.binary) : "Blob";
      case "literal":
        return literalText(type.value);
      case "enum":
      case "union":
      case "nullable":
        return this.#choice(type);
      case "array":
        return this.#array(type);
      case "tuple":
        return this.#tuple(type);
      case "object":
        return this.objectText(type);
      case "intersection":
        return this.#intersection(type);
      case "reference":
        return this.reference(type.target);
      default:
        // unknown, never, null, boolean, string and number are called the same in both languages.
        return type.kind;
    }
  }

  /** Refers to a declaration by its name in this direction. */
  reference(id: string): string {
    const { type, module } = this.#context.names.declaration(id);
    return this.#module.type(type[this.#direction], module);
  }

  /** The properties that exist in this direction. */
  visible(properties: readonly Property[]): readonly Property[] {
    return properties.filter((property) =>
      this.#direction === "request" ? !property.readOnly : !property.writeOnly,
    );
  }

  /** A default makes a property optional to send and present on receipt. */
  isOptional(property: Property): boolean {
    return isOptional(property, this.#direction);
  }

  /** Writes the type of a property. */
  propertyText(property: Property): string {
    if (property.unlisted !== true || this.#direction === "request")
      return this.text(property.type);
    const isNumber = property.type.kind === "number";
    return this.#module.type(isNumber ? "UnrecognizedNumber" : "Unrecognized", core.open);
  }

  /** The index signatures of an object: the type of its keys and what is behind them, as text. */
  indexTexts(type: ObjectType): readonly { readonly key: string; readonly type: string }[] {
    const { all, prefixes } = indexTypes(type, this.#direction, this.#context.api);
    const signature = (key: string, index: IndexType): { key: string; type: string } => ({
      key,
      type: this.text(index.type) + (index.orUndefined ? " | undefined" : ""),
    });
    return [
      ...prefixes.map((index) => signature(`\`${index.prefix}\${string}\``, index)),
      ...(all === undefined ? [] : [signature("string", all)]),
    ];
  }

  /** The exact type of what is not declared, where no index signature can say it. */
  undeclaredText(type: ObjectType): string | undefined {
    const { exact } = indexTypes(type, this.#direction, this.#context.api);
    return exact && this.text(exact);
  }

  /** Writes an object as a type literal. */
  objectText(
    type: ObjectType,
    groupText: (group: OneofGroup) => string = (group) => this.#inlineGroup(group),
  ): string {
    const members = this.visible(type.properties).map((property) => this.#member(property));
    for (const index of this.indexTexts(type)) members.push(`[key: ${index.key}]: ${index.type};`);
    const groups = type.groups.map(groupText);
    if (members.length === 0 && groups.length > 0) return groups.join(" & ");
    // Nothing is left to say where every property belongs to the other direction.
    const closed = type.additional === "none" || type.properties.length > 0;
    const value = closed ? "never" : "unknown";
    const own =
      members.length === 0 ? `{ [key: string]: ${value} }` : `{\n${members.join("\n")}\n}`;
    return [own, ...groups].join(" & ");
  }

  /** Whether all properties of an object that allows others belong to the other direction. */
  saysNothing(type: IrType | undefined): boolean {
    const object = type && dereference(type, this.#context.api);
    if (object?.kind !== "object" || object.additional === "none") return false;
    if (object.properties.length === 0 || object.groups.length > 0) return false;
    return this.visible(object.properties).length === 0 && this.indexTexts(object).length === 0;
  }

  #member(property: Property): string {
    const comment = commentBefore(
      namedComment(property.name, property.docs, defaultNote(property.default)),
    );
    const mark = this.isOptional(property) ? "?" : "";
    return `${comment}${propertyName(property.name)}${mark}: ${this.propertyText(property)};`;
  }

  #inlineGroup(group: OneofGroup): string {
    const arms = this.visible(group.arms).map(
      (arm) => `${propertyName(arm.name)}: ${this.text(arm.type)};`,
    );
    return `${this.groupType(group)}<{ ${arms.join(" ")} }>`;
  }

  /** The runtime's type for a group: exactly one arm, or none as well. */
  groupType(group: OneofGroup): string {
    return this.#module.type(group.required ? "OneOf" : "AtMostOne", core.oneof);
  }

  /** Writes a choice of types as one flat union that names nothing twice, with null at its end. */
  #choice(type: IrType): string {
    // Before any other member is written, whose import nothing would use.
    if (mayBeAnything(type)) return "unknown";
    const members = new Set(this.#members(type));
    if (members.has("unknown")) return "unknown";
    if (members.size === 0) return "never";
    const hasNull = members.delete("null");
    return [...members, ...(hasNull ? ["null"] : [])].join(" | ");
  }

  #members(type: IrType): readonly string[] {
    switch (type.kind) {
      case "enum":
        return this.#enum(type);
      case "nullable":
        return [...this.#members(type.inner), "null"];
      case "union":
        return this.#union(type);
      default:
        return [this.#operand(type)];
    }
  }

  #enum(type: EnumType): readonly string[] {
    const values = type.members.map((member) => literalText(member.value));
    if (this.#direction === "request" || type.closed === true) return values;
    const kinds = new Set(type.members.map((member) => typeof member.value));
    if (kinds.has("string")) values.push(this.#module.type("Unrecognized", core.open));
    if (kinds.has("number")) values.push(this.#module.type("UnrecognizedNumber", core.open));
    return values;
  }

  #array(type: ArrayType): string {
    return `${this.#operand(type.items)}[]`;
  }

  #tuple(type: TupleType): string {
    const prefix = type.prefix.map((item, index) =>
      index < type.minItems ? this.text(item) : `${this.#operand(item)}?`,
    );
    const rest = type.rest === undefined ? [] : [`...${this.#operand(type.rest)}[]`];
    return `[${[...prefix, ...rest].join(", ")}]`;
  }

  /** @param nothing what to write for objects of which nothing is left; by default what they are by themselves */
  #union(type: UnionType, nothing?: string): readonly string[] {
    const all = variantsIn(type, this.#direction).map(([variant]) => variant);
    const listsTexts = all.some((variant) => this.#listsTexts(variant));
    const variants = all.flatMap((variant) => {
      if (nothing !== undefined && this.saysNothing(variant)) return [nothing];
      const members = this.#members(variant);
      // By itself the type of any text would absorb the listed ones, which editors suggest.
      return listsTexts ? members.map((it) => (it === "string" ? anyText : it)) : members;
    });
    const { discriminator } = type;
    if (discriminator !== undefined && this.#direction === "response") {
      const open = discriminator.fallback === undefined ? this.#openTag(discriminator) : undefined;
      if (open !== undefined) {
        const variant = this.#module.type("UnrecognizedVariant", core.open);
        variants.push(`${variant}<${[literalText(discriminator.property), ...open].join(", ")}>`);
      }
    }
    return variants;
  }

  /** What a tag that nobody lists may be, if it is not a string; undefined where there is none. */
  #openTag({ mapping }: Discriminator): readonly string[] | undefined {
    const kinds = new Set(mapping.map(({ tag }) => typeof tag));
    const values: string[] = [];
    if (kinds.has("string")) values.push("Unrecognized");
    if (kinds.has("number")) values.push("UnrecognizedNumber");
    if (kinds.has("boolean")) {
      const missing = [true, false].filter((value) => mapping.every(({ tag }) => tag !== value));
      values.push(...missing.map(String));
    }
    if (values.length === 1 && values[0] === "Unrecognized") return [];
    const known = values.map((name) =>
      name.startsWith("U") ? this.#module.type(name, core.open) : name,
    );
    return known.length === 0 ? undefined : [known.join(" | ")];
  }

  /** Without the parts that say nothing to TypeScript: limits on what another part is. */
  #intersection({ parts }: IntersectionType): string {
    const telling = parts.filter(
      (part) =>
        !isPrimitive(part) || !parts.some((other) => other !== part && this.#narrows(other, part)),
    );
    const texts = (telling.length === 0 ? parts : telling).flatMap((part) => this.#part(part));
    const [first = { kind: "unknown" as const }] = parts;
    return texts.length === 0 ? this.#operand(first) : [...new Set(texts)].join(" & ");
  }

  /** Writes a part of an intersection, where what is empty by itself must not forbid what the others have. */
  #part(part: IrType): readonly string[] {
    const resolved = dereference(part, this.#context.api);
    if (this.saysNothing(resolved)) return [];
    if (resolved?.kind !== "union") return [this.#operand(part)];
    const variants = variantsIn(resolved, this.#direction);
    const empty = variants.filter(([variant]) => this.saysNothing(variant));
    if (empty.length === 0) return [this.#operand(part)];
    if (empty.length === variants.length) return [];
    return [`(${[...new Set(this.#union(resolved, "object"))].join(" | ")})`];
  }

  #listsTexts(type: IrType): boolean {
    const resolved = dereference(type, this.#context.api);
    if (resolved?.kind === "literal") return typeof resolved.value === "string";
    return resolved?.kind === "enum" && resolved.members.some((it) => typeof it.value === "string");
  }

  /** Whether a type is a name for, or a choice of, values of a primitive type. */
  #narrows(type: IrType, primitive: IrType): boolean {
    const resolved = dereference(type, this.#context.api);
    switch (resolved?.kind) {
      case "literal":
        return typeof resolved.value === primitive.kind;
      case "enum":
        return resolved.members.every((member) => typeof member.value === primitive.kind);
      default:
        return type.kind === "reference" && resolved?.kind === primitive.kind;
    }
  }

  /** Writes a type where an operator binds tighter than its own. */
  #operand(type: IrType): string {
    const text = this.text(type);
    const loose =
      ["enum", "union", "nullable", "intersection"].includes(type.kind) ||
      (type.kind === "object" && type.groups.length > 0);
    return loose ? `(${text})` : text;
  }
}

const anyText = "(string & {})";

function isPrimitive(type: IrType): boolean {
  return ["string", "number", "boolean"].includes(type.kind);
}

function mayBeAnything(type: IrType): boolean {
  if (type.kind === "nullable") return mayBeAnything(type.inner);
  return type.kind === "union" ? type.variants.some(mayBeAnything) : type.kind === "unknown";
}
