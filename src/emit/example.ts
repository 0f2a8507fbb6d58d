import { Acceptance } from "../fixtures/accepts.js";
import type { PreparedTypes } from "../fixtures/prepared-types.js";
import type { SampleTree } from "../fixtures/tree.js";
import { linkSample, type LinkedSamples, linkSamples } from "../fixtures/link.js";
import type { SampleContext } from "../fixtures/sample-context.js";
import { sampleDeclarations, sampleType } from "../fixtures/sample-declarations.js";
import {
  type BodyForm,
  bodyVariants,
  formOf,
  sentItem,
  needsContentType,
  sentContent,
} from "../ir/body-shape.js";
import { dereference } from "../ir/dereference.js";
import { fixedValue, isNeeded } from "../ir/needed-parameter.js";
import type {
  Api,
  IrType,
  JsonValue,
  MediaContent,
  ObjectType,
  Operation,
  Origin,
  Parameter,
} from "../ir/types.js";
import { allProperties } from "../ir/visit.js";
import { instantiate, variants } from "../runtime/samples.js";
import { essenceOf, isMediaRange } from "../support/media-type.js";
import type { EmitContext } from "./emit-context.js";
import { literalText, objectText, type Member } from "./ts/text.js";

/** How many optional properties an example shows at most: one beside what is required, else two. */
const shownProperties = { besideRequired: 1, alone: 2 };

/**
 * Writes the argument object of an operation's example: what is required, and a little more.
 *
 * @param asked what the example is to show as well
 */
export type ExampleText = (operation: Operation, asked?: readonly Member[]) => string | undefined;

/** Gives a value of what is sent, by its type, its name, and the place that may have an example of it. */
export type ValueOf = (type: IrType, name: string, origin?: Origin) => unknown;

/** The values of an operation's example. */
export type ExampleValues = (operation: Operation) => {
  readonly parameters: readonly { readonly parameter: Parameter; readonly value: unknown }[];
  /** Undefined where there is none that is a value, or where the call does not say it. */
  readonly body?: unknown;
};

/** Prepares the values of examples, from the samples of what is sent. */
export function createValues(samples: SampleContext): ValueOf {
  let linked: LinkedSamples | undefined;
  const { types } = samples;
  const acceptance = new Acceptance(types);
  const make: ValueOf = (type, name, origin) => {
    linked ??= linkSamples(sampleDeclarations(samples));
    const tree: SampleTree = sampleType(type, name, samples, origin);
    const sample = linkSample(tree, linked);
    const prepared = types.prepare(type);
    const shown = (value: unknown): unknown => declaredOnly(value, prepared, { types, acceptance });
    const fits = (value: unknown): boolean => acceptance.accepts(prepared, value);
    const first = shown(instantiate(sample));
    // Another alternative may need nothing that tells it apart.
    return fits(first) ? first : (variants(sample).map(shown).find(fits) ?? first);
  };
  // The README, the contract and what the contract sends are about the same values.
  const made = new Map<IrType, Map<string, unknown>>();
  return (type, name, origin) => {
    const values = made.get(type) ?? new Map<string, unknown>();
    made.set(type, values);
    const key = JSON.stringify([name, origin?.source, origin?.pointer]);
    if (!values.has(key)) values.set(key, make(type, name, origin));
    return values.get(key);
  };
}

/** Prepares the examples of an API's operations. */
export function createExamples(context: EmitContext, valueOf: ValueOf): ExampleText {
  return (operation, asked = []) => {
    const members = new Map([
      ...operation.parameters
        .filter((parameter) => isNeeded(parameter, context.api))
        .map((parameter) => parameterMember(parameter, operation, context, valueOf)),
      ...bodyMembers(operation, context, valueOf),
      ...asked,
    ]);
    return members.size === 0 ? undefined : objectText([...members]);
  };
}

/** Tells whether an operation can be called: not where it wants what no value satisfies. */
export function createIsCallable(samples: SampleContext): (operation: Operation) => boolean {
  const isPossible = ({ type }: { readonly type: IrType }): boolean =>
    samples.ranks.of(samples.types.prepare(type)) < Infinity;
  return (operation) => {
    const content = sentContent(operation);
    const wanted = operation.parameters.filter((parameter) => isNeeded(parameter, samples.api));
    return [...wanted, ...(content === undefined ? [] : [content])].every(isPossible);
  };
}

/** Prepares the values that these examples hold. */
export function createExampleValues(context: EmitContext, valueOf: ValueOf): ExampleValues {
  return (operation) => {
    const { api } = context;
    const sent = operation.parameters.filter(
      (parameter) => isNeeded(parameter, api) || fixedValue(parameter, api) !== undefined,
    );
    const parameters = sent.map((parameter) => {
      const { name, type, origin } = parameter;
      const argument = argumentOf(parameter, operation, context) ?? name;
      return { parameter, value: valueOf(type, argument, origin) };
    });
    const found = findBodyValue(operation, context, valueOf);
    const isSaid = found !== undefined && (found.argument !== undefined || !isEmpty(found.value));
    return { parameters, ...(isSaid ? { body: found.value } : {}) };
  };
}

function isEmpty(value: unknown): boolean {
  return Object.keys(value ?? {}).length === 0;
}

function argumentOf(
  { location, name }: Parameter,
  operation: Operation,
  { names }: EmitContext,
): string | undefined {
  return names.operation(operation.id).arguments.get(`${location} ${name}`);
}

function parameterMember(
  parameter: Parameter,
  operation: Operation,
  context: EmitContext,
  valueOf: ValueOf,
): Member {
  const argument = argumentOf(parameter, operation, context) ?? parameter.name;
  return [argument, valueText(valueOf(parameter.type, argument, parameter.origin))];
}

function bodyMembers(
  operation: Operation,
  context: EmitContext,
  valueOf: ValueOf,
): readonly Member[] {
  const { api, names } = context;
  const content = sentContent(operation);
  if (content === undefined) return [];
  const [bodyArgument] = names.operation(operation.id).bodyArguments;
  const item = sentItem(content, api);
  if (bodyArgument !== undefined && item !== undefined) {
    return [[bodyArgument, `[${valueText(valueOf(item, "item"))}]`]];
  }
  const form = formOf(content, api);
  if (bodyArgument !== undefined && form !== "value") {
    return [
      ...(isMediaRange(content.mediaType) ? contentTypeMembers(operation, context) : []),
      [bodyArgument, undescribedText[form] ?? valueText(textOf(content, valueOf))],
    ];
  }
  const shown = findBodyValue(operation, context, valueOf)?.value;
  if (bodyArgument !== undefined) return [[bodyArgument, valueText(shown)]];
  return Object.entries(shown ?? {}).map(([name, member]): Member => [name, valueText(member)]);
}

/** A body that may be given as a text: what the description says of one, such as its example. */
function textOf({ type, origin }: MediaContent, valueOf: ValueOf): string {
  const value = type.kind === "unknown" ? undefined : valueOf(type, plainText, origin);
  return typeof value === "string" ? value : plainText;
}

const plainText = "content";

/** Shows a body of which nothing more is known, where that is not a text. */
const undescribedText: Readonly<Partial<Record<BodyForm, string>>> = {
  bytes: 'new Blob(["content"])',
  fields: '{ name: "content" }',
};

/** The value of a body that is given as one, with the argument that it is, unless its properties are flat. */
function findBodyValue(
  operation: Operation,
  { api, names }: EmitContext,
  valueOf: ValueOf,
): { readonly argument: string | undefined; readonly value: unknown } | undefined {
  const content = sentContent(operation);
  if (content === undefined) return undefined;
  const [argument] = names.operation(operation.id).bodyArguments;
  if (argument !== undefined && formOf(content, api) !== "value") return undefined;
  const value = valueOf(content.type, argument ?? "body", content.origin);
  const object = dereference(content.type, api);
  const shown =
    object?.kind === "object"
      ? shownOf(value, withoutPage(object, operation), operation, api)
      : value;
  return { argument, value: shown };
}

/** A body without what chooses a page, which an iteration does by itself. */
function withoutPage(type: ObjectType, { paging }: Operation): ObjectType {
  const input = paging && "input" in paging.turn ? paging.turn.input : undefined;
  if (input?.kind !== "body") return type;
  const properties = type.properties.filter(
    ({ name, required }) => required || name !== input.path[0],
  );
  return { ...type, properties };
}

/** The media type of bytes, where nothing but the caller can tell it. */
function contentTypeMembers(operation: Operation, { api, names }: EmitContext): readonly Member[] {
  const { contentTypeArgument } = names.operation(operation.id);
  const [variant] = bodyVariants(operation, api);
  if (contentTypeArgument === undefined || variant === undefined) return [];
  if (!needsContentType(variant, api)) return [];
  const [type = ""] = essenceOf(variant.contents[0].mediaType).split("/");
  return [[contentTypeArgument, literalText(`${type}/${commonSubtypes[type] ?? "example"}`)]];
}

const commonSubtypes: Readonly<Record<string, string>> = {
  image: "png",
  audio: "mpeg",
  video: "mp4",
  font: "woff2",
};

/** The types that a value is of, and what is known of which it fits. */
interface KnownTypes {
  readonly types: PreparedTypes;
  readonly acceptance: Acceptance;
}

/**
 * A sample without properties that its type does not declare: what is there only to tell alternatives of
 * `oneOf` apart is of no use to a reader, and a literal may not have it.
 */
function declaredOnly(value: unknown, given: IrType, known: KnownTypes): unknown {
  const { types, acceptance } = known;
  const type = types.resolve(given);
  if (type.kind === "nullable")
    return value === null ? null : declaredOnly(value, type.inner, known);
  if (type.kind === "union") {
    const variant = type.variants.find((one) => acceptance.accepts(one, value));
    return variant === undefined ? value : declaredOnly(value, variant, known);
  }
  if (type.kind === "array" && Array.isArray(value)) {
    return value.map((item) => declaredOnly(item, type.items, known));
  }
  if (type.kind !== "object" || typeof value !== "object" || value === null) return value;
  const declared = new Map(allProperties(type).map((property) => [property.name, property.type]));
  const isOpen = type.additional !== "unspecified" || type.patterns !== undefined;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]): [string, unknown][] => {
      const own = declared.get(name);
      if (own !== undefined) return [[name, declaredOnly(member, own, known)]];
      return isOpen ? [[name, member]] : [];
    }),
  );
}

/** What an example shows of a body: never nothing, where there is something to say. */
function shownOf(value: unknown, type: ObjectType, { parameters }: Operation, api: Api): unknown {
  const shown = shortened(
    value,
    type,
    parameters.some((parameter) => isNeeded(parameter, api)),
  );
  // Null is the sample of a body that nothing can be.
  if (typeof value !== "object" || value === null || !isEmpty(shown)) return shown;
  for (const { name, type: own } of type.properties) {
    const member = reduced((value as Readonly<Record<string, unknown>>)[name], own, api);
    const isSaid = typeof member === "object" && member !== null && !isEmpty(member);
    if (isSaid && JSON.stringify(member).length <= longestMember) return { [name]: member };
  }
  return shown;
}

/** How long the JSON of a property may be that is shown since a body has no shorter one. */
const longestMember = 400;

/** A sample of which no object has more than it needs, and a scalar beside that; whole where less might not fit. */
function reduced(value: unknown, given: IrType, api: Api): unknown {
  const type = dereference(given, api);
  if (type?.kind === "nullable") return value === null ? null : reduced(value, type.inner, api);
  if (type?.kind === "array" && Array.isArray(value)) {
    const isWhole = type.contains !== undefined || (type.uniqueItems === true && value.length > 1);
    return isWhole ? value : value.map((item) => reduced(item, type.items, api));
  }
  if (type?.kind !== "object" || type.minProperties !== undefined || type.except !== undefined)
    return value;
  const types = new Map(allProperties(type).map((property) => [property.name, property.type]));
  return Object.fromEntries(
    Object.entries(shortened(value, type, true) ?? {}).map(([name, member]) => {
      const own = types.get(name);
      return [name, own === undefined ? member : reduced(member, own, api)];
    }),
  );
}

/** The required properties of a sample, and a few scalars; a group that must be set stays. */
function shortened(value: unknown, type: ObjectType, besideRequired: boolean): unknown {
  if (typeof value !== "object" || value === null) return value;
  const required = new Set([
    // One with a default as well: a server may go by the letter, to which a default is an annotation (JSON Schema
    // 2020-12 validation, 9.2).
    ...type.properties.filter((property) => property.required).map(({ name }) => name),
    ...type.groups
      .filter((group) => group.required)
      .flatMap((group) => group.arms.map(({ name }) => name)),
  ]);
  const declared = new Set(allProperties(type).map(({ name }) => name));
  let room =
    besideRequired || required.size > 0 ? shownProperties.besideRequired : shownProperties.alone;
  const isShown = ([name, member]: readonly [string, unknown]): boolean => {
    if (required.has(name)) return true;
    // Zero is what a sample has for want of anything better, such as a page with no items.
    if (!declared.has(name) || member === 0) return false;
    const isScalar =
      typeof member === "string" || typeof member === "number" || typeof member === "boolean";
    const inGroup = type.groups.some((group) => group.arms.some((arm) => arm.name === name));
    if (!isScalar || inGroup || room === 0) return false;
    room -= 1;
    return true;
  };
  return Object.fromEntries(Object.entries(value).filter(isShown));
}

function valueText(value: unknown): string {
  if (value instanceof Blob) return 'new Blob(["content"])';
  if (Array.isArray(value)) return `[${value.map(valueText).join(", ")}]`;
  if (typeof value === "object" && value !== null) {
    return objectText(
      Object.entries(value).map(([name, member]): Member => [name, valueText(member)]),
    );
  }
  return literalText(value as JsonValue);
}
