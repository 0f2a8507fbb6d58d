import type { Operation } from "../ir/types.js";

/**
 * Whom a change can break: `caller`, who calls functions and imports names; `reader`, who reads what
 * calls give; `mocks`, who writes values of received types by hand, as tests do.
 */
export type Party = "caller" | "reader" | "mocks";

/**
 * How much a change matters. `breaking`: code that is right today can stop compiling, be refused or
 * read what its types do not say. `addition`: there is something new to use. `notice`: code sees nothing.
 */
export type Level = "breaking" | "addition" | "notice";

/** What a change is about: an operation, a schema wherever it is used, an incoming request, or the API. */
export interface Subject {
  readonly kind: "operation" | "schema" | "incoming" | "api";
  /** For people: `GET /pets/{id}`, a schema's name in the package, `webhook petSold`. */
  readonly label: string;
  /** Of a schema in the place of another one that is there still: that one's name. */
  readonly was?: string;
  /** What calls it in the package: `pets.get`; undefined where nothing does. */
  readonly call?: string;
}

/** What a change is about, for people. */
export function titleOf({ label, was }: Subject): string {
  return was === undefined ? label : `${label} in place of ${was}`;
}

/** An operation as people know it: `GET /pets`. */
export function operationLabel({ method, path }: Pick<Operation, "method" | "path">): string {
  return `${method.toUpperCase()} ${path}`;
}

/** A path, or a label that ends with one, without what its parameters are called: `/pets/{}`. */
export function withoutParameterNames(path: string): string {
  return path.replaceAll(/\{[^}]*\}/g, "{}");
}
