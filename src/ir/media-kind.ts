import { essenceOf, isMediaRange } from "../support/media-type.js";
import { dereference } from "./dereference.js";
import type { Api, MediaContent } from "./types.js";

/**
 * What a media type makes of a value: JSON, the fields of a form, the parts of a multipart body,
 * text, or bytes. `any` is a range that holds several of these and whose schema does not tell which.
 */
export type MediaKind = "json" | "fields" | "multipart" | "text" | "bytes" | "any";

interface KindRule {
  readonly matches: RegExp;
  readonly kind: MediaKind;
}

/** By type and subtype; the first match wins, and what matches none is bytes. */
const kinds: readonly KindRule[] = [
  { matches: /^application\/x-www-form-urlencoded$/, kind: "fields" },
  { matches: /^multipart\//, kind: "multipart" },
  // Sequences of JSON texts are read and written as the text they are (RFC 7464; JSON lines).
  { matches: /^application\/(json-seq|(x-)?(ndjson|jsonl(ines)?|json-?lines))$/, kind: "text" },
  { matches: /[/+]json$/, kind: "json" },
  { matches: /^text\/|[/+]xml(-[\w-]+)?$/, kind: "text" },
  { matches: /^application\/(graphql|(x-)?javascript|(x-)?yaml|toml|sql)$|\+yaml$/, kind: "text" },
];

/** Finds what a content's media type makes of its value; a wide range leaves that to the schema. */
export function kindOf({ mediaType, type }: MediaContent, api: Api): MediaKind {
  const essence = essenceOf(mediaType);
  const known = kinds.find(({ matches }) => matches.test(essence))?.kind;
  // A file that happens to be JSON is sent and received as the file it is.
  if (known === "json" && dereference(type, api)?.kind === "binary") return "bytes";
  if (known !== undefined) return known;
  if (!isMediaRange(mediaType) || !/^(\*|application)\//.test(essence)) return "bytes";
  const described = dereference(type, api);
  const value = described?.kind === "nullable" ? dereference(described.inner, api) : described;
  if (value === undefined || value.kind === "unknown") return "any";
  if (value.kind === "binary") return "bytes";
  return value.kind === "string" ? "text" : "json";
}
