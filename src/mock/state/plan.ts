import type { JsonValue } from "../../ir/types.js";
import type { Paging } from "../../ir/paging.js";

/**
 * What a store knows of an API, as plain data. Places are JSON Pointers (RFC 6901): `at` leads into a
 * stored object, `from` into the request as a document of `path`, `query`, `header`, `cookie` and `body`,
 * beside which there are `now`, the time, `id`, a new one, and `item`, the object as it was.
 */
export interface StatePlan {
  readonly resources: ReadonlyMap<string, ResourcePlan>;
  /** By the id of the operation: first what gives the answer, then what else happens. */
  readonly operations: ReadonlyMap<string, readonly EffectPlan[]>;
}

/** A kind of objects that the API keeps. */
export interface ResourcePlan {
  readonly name: string;
  /** Where objects have what they are known by; the first is made by the store. */
  readonly keys: readonly [string, ...string[]];
  /** The path parameters of the objects around them, which have objects of their own. */
  readonly scope: readonly string[];
  /** The resources that these are within, with the parameter that names the object. */
  readonly parents: readonly { readonly resource: string; readonly parameter: string }[];
  /** A JSON Pointer to its schema in the normalized description. */
  readonly schema: string | undefined;
}

/** What a request does to objects of a resource. */
export interface EffectPlan {
  readonly resource: string;
  readonly effect: EffectKind;
  /** Where the request says which object it is about. */
  readonly id?: string;
  /** Where the response has the object, or the list of them; undefined where it has none. */
  readonly answer?: string;
  readonly set: readonly ChangePlan[];
  /** How what the body holds gets into the object: not at all, on top of it, or in its place. */
  readonly body: "ignore" | "merge" | "replace";
  /** Where the body's own properties belong in the object. */
  readonly bodyAt: string;
  /** The names that the body may bring in; all where it is undefined. */
  readonly bodyNames?: ReadonlySet<string>;
  readonly where: readonly FilterPlan[];
  readonly page?: PagePlan;
}

/** What becomes of the objects. */
export type EffectKind = "create" | "read" | "list" | "update" | "delete";

/** One change of an object; one whose value the request does not have is left out. */
export type ChangePlan = { readonly at: string } & (
  | { readonly value: JsonValue }
  | { readonly from: string }
  | { readonly remove: true }
  /** To the number that is there, or to 0. */
  | { readonly add: number }
);

/** A condition on objects of a list, which counts where the request has a value for it. */
export interface FilterPlan {
  readonly at: string;
  readonly is: FilterKind;
  readonly from: string;
}

/** How the value of an object is compared with that of the request. */
export type FilterKind = "equal" | "in" | "notIn" | "contains" | "more" | "less";

/** How a list is given page by page. */
export interface PagePlan {
  readonly paging: Paging;
  /** Where the request says how many objects it wants. */
  readonly size: string | undefined;
  /** Whether tokens are numbers: how many objects come before the page. */
  readonly counts: boolean;
}

/** A request as a document: what pointers of a plan lead into. */
export interface RequestDocument {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly now: string;
  /** Whether a null in the body takes a member away (RFC 7396). */
  readonly removesByNull: boolean;
  /** Makes the URL of a page: that of this request with a token in its query. */
  readonly linkTo: (token: string) => string;
}
