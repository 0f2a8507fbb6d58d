import type { Json } from "./mock-state-json.js";

/**
 * A kind of objects that an API keeps, as plain data. Places are JSON Pointers (RFC 6901): `at` leads into
 * a stored object, `from` into the request as a document of `path`, `query`, `header`, `cookie` and `body`,
 * beside which there are `now`, the time, `id`, a new one, and `item`, the object as it was.
 */
export interface ResourcePlan {
  readonly name: string;
  /** Where objects have what they are known by; the first is made by the store. */
  readonly keys: readonly [string, ...string[]];
  readonly ids: IdPlan;
  /** The path parameters of the objects around them, which have objects of their own. */
  readonly scope?: readonly string[];
  /** The resources that these are within, with the parameter that names the object. */
  readonly parents?: readonly { readonly resource: string; readonly parameter: string }[];
  /** How many objects there are at the beginning, at most. */
  readonly most?: number;
  /** How those differ from fixtures. */
  readonly begin?: readonly ChangePlan[];
}

/** What new ids look like. */
export type IdPlan =
  | { readonly kind: "number"; readonly from: number; readonly step: number }
  | { readonly kind: "choice"; readonly values: readonly Json[] }
  | { readonly kind: "text"; readonly format?: string };

/** What a request does to objects of a resource. */
export interface EffectPlan {
  readonly resource: string;
  readonly effect: EffectKind;
  /** Where the request says which object it is about. */
  readonly id?: string;
  /** Where the response has the object, or the list of them; left out where it has none. */
  readonly answer?: string;
  readonly set?: readonly ChangePlan[];
  /** How what the body holds gets into the object, if at all: on top of it, or in its place. */
  readonly body?: "merge" | "replace";
  /** Where the body holds it, if not as a whole. */
  readonly bodyAt?: string;
  /** The names that the body may bring in; all where they are left out. */
  readonly names?: readonly string[];
  readonly where?: readonly FilterPlan[];
  readonly page?: PagePlan;
}

/** What becomes of the objects. */
export type EffectKind = "create" | "read" | "list" | "update" | "delete";

/** One change of an object; one whose value the request does not have is left out. */
export type ChangePlan = { readonly at: string } & (
  | { readonly value: Json }
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
  readonly by: "token" | "item" | "offset" | "number" | "url" | "link";
  /** Where the request says which page it wants; URLs and links say it in a query of the store's own. */
  readonly from?: string;
  /** Where the request says how many objects it wants. */
  readonly size?: string;
  /** What the first object, or page, counts as. */
  readonly first?: number;
  /** Whether tokens are numbers: how many objects come before the page. */
  readonly counts?: boolean;
  /** Where an object has what the next page is asked for by; of pages by item. */
  readonly key?: string;
  readonly notes?: readonly PageNote[];
}

/** What a response says of its page, and where: in its body, or in a header. */
export type PageNote = { readonly says: PageFact } & (
  { readonly at: string } | { readonly header: string }
);

/** What there is to say of a page. */
export type PageFact = "token" | "total" | "current" | "pages" | "url" | "more" | "last";

/** A request as a document: what pointers of a plan lead into. */
export interface RequestDocument {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly cookie: Readonly<Record<string, unknown>>;
  readonly body: unknown;
  readonly now: string;
  /** The kind of patch that the body is by its media type, if it is one (RFC 7396, RFC 6902). */
  readonly patch?: "merge" | "steps" | undefined;
  /** Makes the URL of a page: that of this request with a token in its query. */
  readonly linkTo: (token: string) => string;
}
