import type { OperationSpec } from "./operation.js";
/**
* What values of a type have to be like, as plain data. A name stands for a kind of value, a function
* for the check of another type, and a list for a choice, of which one has to fit.
*
* Functions make the reference lazy, so checks may be declared in any order and may lead back to
* themselves.
*/
export type Check = CheckName | CheckReference | readonly Check[] | TextCheck | NumberCheck | EnumCheck | ListCheck | ObjectCheck | TaggedCheck | EveryCheck;
/**
* A check, or all checks of a package, as generated modules hold them. That they are such is the
* generator's duty: to hold every literal of them against `Check` takes compilers longer than to check
* the rest of a package.
*/
export type CheckData = unknown;
/** Makes the check of another type, an equal one whenever it is asked. */
export type CheckReference = () => CheckData;
/** The check that a reference leads to, which is made once: values ask for it again and again. */
export declare function followCheck(reference: CheckReference): Check;
/** A kind of value without limits; `any` are bytes as well, and `never` is nothing at all. */
export type CheckName = "any" | "never" | "null" | "boolean" | "string" | "number" | "integer";
/** A string within limits, which count code points (JSON Schema 2020-12 validation, 6.3). */
export interface TextCheck {
	readonly is: "string";
	readonly format?: string;
	readonly pattern?: string;
	readonly minLength?: number;
	readonly maxLength?: number;
}
/** A number within limits (JSON Schema 2020-12 validation, 6.2). */
export interface NumberCheck {
	readonly is: "number" | "integer";
	readonly format?: string;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly exclusiveMinimum?: number;
	readonly exclusiveMaximum?: number;
	readonly multipleOf?: number;
}
/** One of some scalars. When received, any value of their kind, unless the choice is closed. */
export interface EnumCheck {
	readonly is: "enum";
	readonly values: readonly Scalar[];
	readonly closed?: true;
}
/** What an enum or a tag can be. */
export type Scalar = string | number | boolean;
/** A list: first the items that have checks of their own, then any number of others. */
export interface ListCheck {
	readonly is: "list";
	readonly prefix?: readonly Check[];
	readonly items: Check;
	readonly minItems?: number;
	readonly maxItems?: number;
	readonly uniqueItems?: true;
}
/** An object. Names that are not declared have to pass `additional`, which is left out for any. */
export interface ObjectCheck {
	readonly is: "object";
	/** By wire name; the arms of groups are among them. */
	readonly properties?: Readonly<Record<string, Check>>;
	/** Names that have to be there, in the directions in which they are at all. */
	readonly required?: readonly string[];
	/** Those of them that need not be sent, for the service knows what to take in their place. */
	readonly defaulted?: readonly string[];
	/** Names that are not sent: they are neither required nor looked at there. */
	readonly readOnly?: readonly string[];
	/** The same of names that are not received. */
	readonly writeOnly?: readonly string[];
	/** Oneof groups. */
	readonly groups?: readonly GroupCheck[];
	readonly additional?: Check;
	/** What names that match a pattern hold; `additional` is about the others. */
	readonly patterns?: readonly (readonly [pattern: string, check: Check])[];
	/** What every name has to be. */
	readonly names?: Check;
	readonly minProperties?: number;
	readonly maxProperties?: number;
}
/** Properties of which at most one is set; one that is null counts as unset. */
export interface GroupCheck {
	readonly arms: readonly string[];
	/** True where one has to be there. */
	readonly required?: true;
}
/** A union whose variants a property tells apart. */
export interface TaggedCheck {
	readonly is: "tagged";
	readonly tag: string;
	/** A tag that several variants share has an entry for each. */
	readonly variants: readonly (readonly [tag: Scalar, check: Check])[];
	/** The variant of all other tags. */
	readonly other?: Check;
	/** Variants that no tag tells. */
	readonly untagged?: readonly Check[];
}
/** A value that passes every one of some checks. */
export interface EveryCheck {
	readonly is: "every";
	readonly of: readonly Check[];
}
/** What is checked of an operation; whatever is not said is not looked at. */
export interface OperationCheck {
	/** By the call's argument. */
	readonly parameters?: Readonly<Record<string, Check>>;
	/** The arguments that a call has to have. */
	readonly required?: readonly string[];
	/** Set where a body has to be sent. */
	readonly bodyRequired?: true;
	/** By media type, in lower case and without parameters. */
	readonly body?: Readonly<Record<string, Check>>;
	/** By status pattern, then media type, the preferred one first. */
	readonly responses?: Readonly<Record<string, Readonly<Record<string, BodyCheck>>>>;
}
/** What the body of a response, or every item of one that is a stream, has to be like. */
export type BodyCheck = Check | ItemsCheck;
/** The items of a stream, as they are given where nobody asks for whole events. */
export interface ItemsCheck {
	readonly is: "items";
	readonly of: Check;
}
/** Checks of operations by their id. */
export type OperationChecks = Readonly<Record<string, OperationCheck>>;
/**
* Checks one call: its arguments at once, and its responses by the operation that it gives in place
* of the one it got. `checks` of a package's `validate` module makes it.
*
* @throws RequestError for arguments that are not what the description says
*/
export type ValidateCall = (spec: OperationSpec, values: object) => OperationSpec;
