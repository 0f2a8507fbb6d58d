import type { IrType, JsonObject, ObjectType, OneofGroup } from "../ir/types.js";
import type { Located, LowerContext, Scope } from "./context.js";

/** Where a schema stands among those that are put together. */
export interface At {
  readonly scope: Scope;
  /**
   * The schemas that it is part of, by pointer, so that one which leads back to itself ends. One set
   * for all of them, which grows and shrinks on the way: copies of it would take ever longer to make.
   */
  readonly visited: Set<string>;
  /** True where no type is named, by the letter, so that each part says by itself what it says of every type. */
  readonly exactParts?: true;
}

/** Whether a schema says that it accepts null; undefined where it says neither yes nor no. */
export type AcceptsNull = boolean | undefined;

/** Adds all that one schema says to a collection. */
export type CollectSchema = (schema: Located<JsonObject>, into: Collection, at: At) => AcceptsNull;

/** What a schema says that holds only for some values (JSON Schema 2020-12, 10.2.2). */
export interface Condition {
  /** The values that it is about. */
  readonly when: IrType;
  /** Set where it is about the objects of which one property has one of these values. */
  readonly tags?: Tags;
  readonly then?: Consequence;
  readonly otherwise?: Consequence;
}

/** The values of a property that a condition asks for. */
export interface Tags {
  readonly property: string;
  readonly values: readonly (string | number | boolean)[];
  /** Whether an object without the property does not meet the condition. */
  readonly required: boolean;
}

/** What holds where a condition is met, or is not met. */
export interface Consequence {
  readonly type: IrType;
  /** The part of it that is an object. */
  readonly object?: ObjectType;
}

/** A limit on values of one type, in a schema that does not name the type. */
export type Limit = IrType & { readonly kind: "string" | "number" };

/** What a schema says, member by member, before it is put together to one type. */
export class Collection {
  readonly context: LowerContext;
  readonly #collect: CollectSchema;
  readonly #shared = new Map<string, AcceptsNull>();
  readonly objects: ObjectType[] = [];
  readonly groups: OneofGroup[] = [];
  readonly required: Set<string> = new Set();
  /** Everything that is not an object: choices, scalars, references to either. */
  readonly others: IrType[] = [];
  readonly limits: Limit[] = [];
  /** What is said of properties without naming their type. */
  readonly propertyLimits: { readonly name: string; readonly limits: readonly Limit[] }[] = [];
  readonly conditions: Condition[] = [];
  /** The schemas that no value may fit. */
  readonly excluded: { readonly schema: Located; readonly scope: Scope }[] = [];
  /** What other names than those of all members may hold (JSON Schema 2020-12, 11.3). */
  unevaluated: ObjectType["additional"] | undefined;
  /** Set where it is said that values are objects, and nothing else of them. */
  isObject = false;

  constructor(context: LowerContext, collect: CollectSchema) {
    this.context = context;
    this.#collect = collect;
  }

  /** Adds all that a schema says. */
  collect(schema: Located<JsonObject>, at: At): AcceptsNull {
    return this.#collect(schema, this, at);
  }

  /**
   * Adds all that a schema with a place of its own says, once: of what is reached by many ways, the
   * number of ways may be beyond all bounds.
   */
  collectShared(schema: Located<JsonObject>, at: At): AcceptsNull {
    const { pointer } = schema;
    if (this.#shared.has(pointer)) return this.#shared.get(pointer);
    at.visited.add(pointer);
    const verdict = this.collect(schema, at);
    at.visited.delete(pointer);
    this.#shared.set(pointer, verdict);
    return verdict;
  }

  /** True where nothing but objects was added, without choices and conditions. */
  get isOfObjects(): boolean {
    const beside = [this.groups, this.others, this.limits, this.conditions, this.excluded];
    return this.objects.length > 0 && beside.every((list) => list.length === 0);
  }

  /** A collection of its own, for what does not hold for every value. */
  fresh(): Collection {
    return new Collection(this.context, this.#collect);
  }
}
