import { essenceOf, isMediaRange } from "../support/media-type.js";
import { remembering } from "../support/remembering.js";
import { dereference } from "./dereference.js";
import { sequenceFormat } from "./item-sequence.js";
import type { Api, IrType, MediaContent } from "./types.js";

/**
 * What a media type makes of a value: JSON, the fields of a form, the parts of a multipart body,
 * text, or bytes. `any` is a range that holds several of these and whose schema does not tell which.
 */
export type MediaKind = "json" | "fields" | "multipart" | "text" | "bytes" | "any";

interface KindRule {
  readonly matches: RegExp;
  readonly kind: MediaKind;
}

/** By type and subtype; the first match wins. */
const kinds: readonly KindRule[] = [
  { matches: /^application\/x-www-form-urlencoded$/, kind: "fields" },
  { matches: /^multipart\//, kind: "multipart" },
  { matches: /[/+]json$/, kind: "json" },
  { matches: /^text\/|[/+]xml(-[\w-]+)?$/, kind: "text" },
  {
    matches:
      /^application\/(octet-stream|pdf|zip|msword|rtf|epub|wasm|postscript|cbor|protobuf|(x-|vnd\.)?msgpack)\b/,
    kind: "bytes",
  },
  {
    matches:
      /^application\/(x-)?(gzip|b?zip|bzip2|compress|tar|gtar|rar|7z|xz|zstd|dosexec|protobuf|sqlite)/,
    kind: "bytes",
  },
  {
    matches:
      /^application\/vnd\.(ms-|openxmlformats|oasis\.|apple\.|google\.protobuf|rar|android|sqlite|apache\.(parquet|arrow))/,
    kind: "bytes",
  },
  {
    matches: /^application\/(graphql|(x-)?javascript|(x-)?yaml|toml|sql|text|plain|csv)$|\+yaml$/,
    kind: "text",
  },
];

/** What a media type says by itself. */
const readMediaType = remembering((mediaType) => {
  const essence = essenceOf(mediaType);
  const format = sequenceFormat(mediaType);
  const kind = kinds.find(({ matches }) => matches.test(essence))?.kind;
  return { essence, format, known: format === undefined ? kind : "text" };
});

/**
 * Finds what a content's media type makes of its value. A wide range leaves that to the schema.
 *
 * So does a type of its own that an API has for itself, such as `application/vnd.example.v1`: one
 * whose schema names properties or describes items is JSON, for a schema describes nothing else that
 * precisely. Any other is bytes.
 */
export function kindOf(
  { mediaType, type, sequence }: Pick<MediaContent, "mediaType" | "type" | "sequence">,
  api: Pick<Api, "declarations">,
): MediaKind {
  const { essence, format, known } = readMediaType(mediaType);
  // Whole, a sequence of items is a text.
  if (sequence !== undefined) return "text";
  // A file that happens to be JSON is sent and received as the file it is.
  const isJson = known === "json" || (format !== undefined && format !== "events");
  if (isJson && dereference(type, api)?.kind === "binary") return "bytes";
  if (known !== undefined) return known;
  if (!/^(\*|application)\//.test(essence)) return "bytes";
  if (!isMediaRange(mediaType)) return isDescribed(type, api) ? "json" : "bytes";
  const described = dereference(type, api);
  const value = described?.kind === "nullable" ? dereference(described.inner, api) : described;
  if (value === undefined || value.kind === "unknown") return "any";
  if (value.kind === "binary") return "bytes";
  return value.kind === "string" ? "text" : "json";
}

/** True for an object or array of which the description says what is in it. */
function isDescribed(type: IrType, api: Pick<Api, "declarations">): boolean {
  const described = dereference(type, api);
  switch (described?.kind) {
    case "object":
      return (
        described.properties.length > 0 ||
        described.groups.length > 0 ||
        typeof described.additional !== "string"
      );
    case "array":
      return described.items.kind !== "unknown" && described.items.kind !== "binary";
    case "tuple":
      return true;
    case "nullable":
      return isDescribed(described.inner, api);
    case "union":
      return described.variants.every((variant) => isDescribed(variant, api));
    case "intersection":
      return described.parts.some((part) => isDescribed(part, api));
    default:
      return false;
  }
}
