import type { JsonValue } from "../ir/types.js";

/** One change of an overlay (Overlay Specification 1.0.0, section 4.4.3), without its description. */
export type FixAction = { readonly target: string } & (
  { readonly update: JsonValue } | { readonly remove: true }
);
