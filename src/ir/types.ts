/**
 * The intermediate representation: what an API description means, free of how it was written.
 *
 * Everything here is immutable data. Wire names are kept as they are; identifiers exist only in
 * the name table that `naming` produces. Collections that come from unordered maps are sorted by
 * wire name, so that the order of keys in a document never reaches the output.
 */

import type { SecurityRequirement, SecurityScheme, Server } from "./access.js";
import type { Encodings, FieldEncoding, ParameterStyle, PropertyEncoding } from "./encodings.js";
import type { Examples } from "./examples.js";
import type { Link } from "./links.js";
import type { Reliability } from "./reliability.js";
import type { Paging } from "./paging.js";
import type {
  Docs,
  EnumMember,
  Expansion,
  JsonValue,
  NameParts,
  Origin,
  ParameterLocation,
  StatusPattern,
  SymbolId,
  Tag,
} from "./terms.js";

export type {
  Docs,
  EnumMember,
  Expansion,
  JsonObject,
  JsonValue,
  NameParts,
  Origin,
  ParameterLocation,
  StatusPattern,
  SymbolId,
  Tag,
} from "./terms.js";
export type {
  Encoding,
  Encodings,
  EncodingStyle,
  FieldEncoding,
  ParameterStyle,
  PartEncoding,
  PartHeader,
  PropertyEncoding,
} from "./encodings.js";
export type { Link, LinkParameter, LinkValue } from "./links.js";
export type {
  OAuthFlow,
  SecurityRequirement,
  SecurityScheme,
  Server,
  ServerVariable,
} from "./access.js";

// Types ---------------------------------------------------------------------------------------

/** Any JSON value; also the result of a schema that says nothing. */
export interface UnknownType {
  readonly kind: "unknown";
}

/** No value at all: the boolean schema `false` (JSON Schema 2020-12 core, 4.3.2). */
export interface NeverType {
  readonly kind: "never";
}

/** The value null alone. */
export interface NullType {
  readonly kind: "null";
}

/** True or false. */
export interface BooleanType {
  readonly kind: "boolean";
}

/** A string; limits and `format` are kept for fixtures, checks and documentation. */
export interface StringType {
  readonly kind: "string";
  readonly format?: string;
  readonly pattern?: string;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** What is written in it as JSON (JSON Schema 2020-12 validation, 8); no limit on the string. */
  readonly content?: IrType;
}

/** A number within limits, which are inclusive unless their names say otherwise. */
export interface NumberType {
  readonly kind: "number";
  readonly integer: boolean;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly multipleOf?: number;
}

/** Bytes: a Blob in the types, never JSON. */
export interface BinaryType {
  readonly kind: "binary";
}

/** Exactly one scalar value: `const`, or an `enum` of one. */
export interface LiteralType {
  readonly kind: "literal";
  readonly value: string | number | boolean;
}

/** A choice of scalars. Received values are open to members that a newer server added. */
export interface EnumType {
  readonly kind: "enum";
  readonly members: readonly EnumMember[];
  /** True where any other value is another variant: for the tags of one, and for texts that are listed beside any. */
  readonly closed?: boolean;
}

/** A list of any length within limits, all items of one type. */
export interface ArrayType {
  readonly kind: "array";
  readonly items: IrType;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: Contains;
}

/** Items of a type that a list must hold some of (JSON Schema 2020-12, 10.3.1.3). */
export interface Contains {
  readonly type: IrType;
  /** At least one where it is left out. */
  readonly min?: number;
  readonly max?: number;
}

/** A list whose first items have types of their own (JSON Schema 2020-12, 10.3.1.1). */
export interface TupleType {
  readonly kind: "tuple";
  readonly prefix: readonly IrType[];
  /** How many leading items must be there. */
  readonly minItems: number;
  /** Set only where there is a `rest`, which it limits. */
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly contains?: Contains;
  /** The type of the items after the prefix; undefined where there can be none. */
  readonly rest?: IrType;
}

/** One named member of an object, as the wire has it. */
export interface Property {
  readonly name: string;
  readonly type: IrType;
  readonly required: boolean;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly default?: JsonValue;
  readonly docs: Docs;
  readonly origin: Origin;
  /** A JSONPath: the related objects that it leads to, in the response's list of expanded ones. */
  readonly expands?: Expansion;
  /** The list of expanded objects of a response; `item` declares their type, if not that of its items. */
  readonly expanded?: { readonly item?: SymbolId };
  /** True for a tag that is received only: one that the description does not list. */
  readonly unlisted?: boolean;
  /** Of a tag: what the schema says without the discriminator, and so accepts (see ADR 15). */
  readonly untagged?: { readonly type: IrType; readonly required: boolean };
}

/**
 * A group of properties of which at most one is set ("oneof" in protocol buffers).
 *
 * The arms are properties of the object that holds the group and are not repeated in its
 * `properties`. An arm that is present but null counts as unset.
 */
export interface OneofGroup {
  readonly name?: string;
  readonly arms: readonly Property[];
  /** True where one arm must be set. */
  readonly required: boolean;
}

/** What names that match a pattern may hold (JSON Schema 2020-12, 10.3.2.2). */
export interface PatternProperty {
  /** A regular expression (ECMA-262), which may match anywhere in the name. */
  readonly pattern: string;
  readonly type: IrType;
}

/** An object: its declared members, its oneof groups, and what other names may hold. */
export interface ObjectType {
  readonly kind: "object";
  /** Sorted by wire name; without the arms of `groups`. */
  readonly properties: readonly Property[];
  readonly groups: readonly OneofGroup[];
  /**
   * What names that are not declared may hold: a type, `"unspecified"` where the description is
   * silent (such names are allowed but not invited), or `"none"` where it forbids them.
   */
  readonly additional: IrType | "unspecified" | "none";
  /** What names that match a pattern hold; `additional` is about the others. Sorted by pattern. */
  readonly patterns?: readonly PatternProperty[];
  /** What every name must be (JSON Schema 2020-12, 10.3.2.4). */
  readonly names?: IrType;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** No value of these types is one of this type: what `not` and conditions say and a type cannot. */
  readonly except?: readonly IrType[];
}

/** The value of a discriminator's property. */
export type TagValue = string | number | boolean;

/** How the variants of a tag-discriminated union are told apart. */
export interface Discriminator {
  /** Wire name of the property that every variant with a tag holds. */
  readonly property: string;
  /** One entry per tag and variant, in the order of `UnionType.variants`; some have several, some none. */
  readonly mapping: readonly { readonly tag: TagValue; readonly variant: number }[];
  /** The variant of all values that have another tag, or none. Without tags it is received only. */
  readonly fallback?: number;
}

/** A value of one of several types. */
export interface UnionType {
  readonly kind: "union";
  readonly variants: readonly IrType[];
  readonly discriminator?: Discriminator;
  /** `oneOf`: exactly one variant fits; `anyOf`: at least one. */
  readonly exclusive: boolean;
  /** No value has a name that its variant does not declare, nor what the choice stands beside. */
  readonly sealed?: boolean;
  /** No value of these types is one of this type; a union may have one variant to say this of it. */
  readonly except?: readonly IrType[];
}

/** A value that fits every part. Objects are merged while lowering; this is what cannot be. */
export interface IntersectionType {
  readonly kind: "intersection";
  readonly parts: readonly IrType[];
}

/** A value of a type, or null. */
export interface NullableType {
  readonly kind: "nullable";
  readonly inner: IrType;
}

/** A use of a declaration. */
export interface ReferenceType {
  readonly kind: "reference";
  readonly target: SymbolId;
}

/** Everything that a schema can be lowered to. */
export type IrType =
  | UnknownType
  | NeverType
  | NullType
  | BooleanType
  | StringType
  | NumberType
  | BinaryType
  | LiteralType
  | EnumType
  | ArrayType
  | TupleType
  | ObjectType
  | UnionType
  | IntersectionType
  | NullableType
  | ReferenceType;

/**
 * A named type: a component, or an inline schema that deserves a name of its own.
 *
 * Its name stands for the value itself: null is said where the declaration is used.
 */
export interface Declaration {
  readonly id: SymbolId;
  /** What the name is derived from; `naming` decides the identifier. */
  readonly nameParts: NameParts;
  readonly type: IrType;
  readonly docs: Docs;
  readonly origin: Origin;
}

// Operations ----------------------------------------------------------------------------------

/** One parameter of an operation, or one header of a response. */
export interface Parameter {
  readonly name: string;
  readonly location: ParameterLocation;
  readonly required: boolean;
  readonly type: IrType;
  readonly docs: Docs;
  readonly origin: Origin;
  readonly default?: JsonValue;
  /** OpenAPI 3.1, 4.8.12: how the value is written. Undefined where `mediaType` says it. */
  readonly style?: ParameterStyle;
  readonly explode?: boolean;
  /** Reserved characters pass; in a path, slashes among them. */
  readonly allowReserved?: boolean;
  readonly mediaType?: string;
  /** OpenAPI 3.2, `in: querystring`: the value is the whole query, and has no name there. */
  readonly wholeQuery?: boolean;
  /** Of a whole query that is a form: how its fields are written, where that is not the default. */
  readonly encoding?: readonly FieldEncoding[];
}

/** How a body is made of items: server-sent events, JSON texts on lines, or a JSON text sequence. */
export type SequenceFormat = "events" | "lines" | "records";

/** A body in one media type. */
export interface MediaContent extends Encodings {
  readonly mediaType: string;
  readonly type: IrType;
  readonly origin: Origin;
  /** The type of one item, where the body is a sequence of them (OpenAPI 3.2, `itemSchema`). */
  readonly itemType?: IrType;
  /** How the body is a sequence of items, where the description says so and its media type does not. */
  readonly sequence?: SequenceFormat;
  /** The data that ends a stream of server-sent events and is no item, where the description says it. */
  readonly sentinel?: string;
  readonly encoding: readonly PropertyEncoding[];
  /** Set where the description says nothing of a body that there has to be. */
  readonly isAssumed?: true;
}

/** A media type of a body that clients have no use for, as the body is described in JSON as well. */
export interface OtherNotation {
  readonly mediaType: string;
  readonly origin: Origin;
}

/** What an operation sends, in one of several media types. */
export interface RequestBody {
  readonly required: boolean;
  readonly docs: Docs;
  readonly content: readonly MediaContent[];
  readonly otherNotations?: readonly OtherNotation[];
  readonly origin: Origin;
}

/** What an operation answers with some status, in one of several media types. */
export interface Response {
  readonly status: StatusPattern;
  readonly docs: Docs;
  /** Empty: the response has no body. */
  readonly content: readonly MediaContent[];
  readonly otherNotations?: readonly OtherNotation[];
  readonly headers: readonly Parameter[];
  readonly origin: Origin;
}

/** One call that the API offers. */
export interface Operation {
  readonly id: SymbolId;
  /** The wire's operationId, where there is one. */
  readonly operationId?: string;
  readonly method: string;
  /** The path template; its expressions hold nothing but the names of parameters. */
  readonly path: string;
  readonly docs: Docs;
  readonly tags: readonly string[];
  /** A group and a method name that the description asks for. */
  readonly hints: { readonly group?: string; readonly method?: string };
  readonly parameters: readonly Parameter[];
  readonly body?: RequestBody;
  readonly responses: readonly Response[];
  /** Alternatives; each is a set of schemes that must all be given. Empty: no credentials. */
  readonly security: readonly SecurityRequirement[];
  /** Where it is served, if not where the document says; never empty. */
  readonly servers?: readonly Server[];
  readonly reliability: Reliability;
  /** Set where it answers with one page of a list. */
  readonly paging?: Paging;
  readonly origin: Origin;
}

/**
 * One request that the API makes of its user: a webhook, or a callback of an operation. Its directions
 * are those of an operation turned around: the user receives the request and sends the response.
 */
export interface IncomingOperation {
  readonly id: SymbolId;
  readonly kind: "webhook" | "callback";
  /** The name that the description has for the webhook or the callback. */
  readonly name: string;
  /** Of a callback: the operation that asks for it, and the expression for its URL, as written. */
  readonly origination?: { readonly operation: SymbolId; readonly expression: string };
  /** A name that the description asks for. */
  readonly hint?: string;
  readonly method: string;
  readonly docs: Docs;
  /** Of headers and queries. */
  readonly parameters: readonly Parameter[];
  /** What is received, in one of several media types; empty where there is no body. */
  readonly content: readonly MediaContent[];
  /** What the API expects to be answered. */
  readonly responses: readonly Response[];
  readonly origin: Origin;
}

/** What tells the payloads of all webhooks apart: a property with values of its own in each. */
export interface PayloadTag {
  /** Wire name of the property. */
  readonly property: string;
  readonly values: ReadonlyMap<SymbolId, readonly (string | number | boolean)[]>;
}

/** A whole API. */
export interface Api {
  readonly title: string;
  readonly version: string;
  readonly docs: Docs;
  readonly servers: readonly Server[];
  readonly tags: readonly Tag[];
  readonly securitySchemes: readonly SecurityScheme[];
  /** Whether the description says of any call which credentials it wants, be it none. */
  readonly saysSecurity: boolean;
  /** Sorted by id. */
  readonly declarations: ReadonlyMap<SymbolId, Declaration>;
  /** Sorted by path and method. */
  readonly operations: readonly Operation[];
  /** Webhooks sorted by name, then callbacks sorted by operation and name. */
  readonly incoming: readonly IncomingOperation[];
  /** What tells the webhooks apart; undefined where nothing does, or there is only one. */
  readonly webhookTag?: PayloadTag;
  /** Sorted by operation, status and name. */
  readonly links: readonly Link[];
  /** Undefined where they are not to be used. */
  readonly examples?: Examples;
}
