import {
  encodeReserved,
  encodeReservedPath,
  encodeStrictly,
  keepCookie,
  keepText,
  type Encode,
} from "./encode.js";
import { isJson } from "./media-type.js";
import type { StyledParameterSpec } from "./operation.js";
import { isSet, toText } from "./parameters.js";
import { isRecord } from "./record.js";

/** A style of OpenAPI 3.2 (Parameter Object, Style Values), or of Swagger 2.0. */
export type Style = NonNullable<StyledParameterSpec["style"]>;

/** A serialized value; the name is left out where the style writes the value alone. */
export interface Part {
  readonly name?: string;
  readonly text: string;
}

/** How a style writes, in the terms of RFC 6570's table of operators (appendix A). */
interface StyleRule {
  /** Comes before the first part. */
  readonly first: string;
  /** Stands between exploded parts. */
  readonly separator: string;
  /** Stands between the values of a part that is not exploded. */
  readonly delimiter: string;
  /** Whether a part has the parameter's name. */
  readonly named: boolean;
  /** What follows a name whose value is empty. */
  readonly ifEmpty: string;
}

// The delimiters are those of OpenAPI 3.1.1, which follows RFC 6570 (`.blue,black,brown`) and
// percent-encodes what a URI does not admit; the table of 3.1.0 differs in just these points. Swagger
// 2.0 also has tabs between items, and spaces, tabs and pipes in paths and headers.
// prettier-ignore
const styles: Readonly<Record<Style, StyleRule>> = {
  simple:         { first: "",  separator: ",", delimiter: ",", named: false, ifEmpty: "=" },
  label:          { first: ".", separator: ".", delimiter: ",", named: false, ifEmpty: "=" },
  matrix:         { first: ";", separator: ";", delimiter: ",", named: true,  ifEmpty: "" },
  form:           { first: "",  separator: "&", delimiter: ",", named: true,  ifEmpty: "=" },
  spaceDelimited: { first: "",  separator: "&", delimiter: " ", named: true,  ifEmpty: "=" },
  pipeDelimited:  { first: "",  separator: "&", delimiter: "|", named: true,  ifEmpty: "=" },
  tabDelimited:   { first: "",  separator: "&", delimiter: "\t", named: true,  ifEmpty: "=" },
  cookie:         { first: "",  separator: "; ", delimiter: ",", named: true, ifEmpty: "=" },
  deepObject:     { first: "",  separator: "&", delimiter: ",", named: true,  ifEmpty: "=" },
};

/**
 * Serializes a parameter by its style or media type (OpenAPI 3.1, Parameter Object, Style Examples),
 * under the contract of `serializeParameter`.
 */
export function writeStyled(spec: StyledParameterSpec, value: unknown): string[] {
  const isPair = spec.in === "query" || spec.in === "cookie";
  const { style = isPair ? "form" : "simple", mediaType } = spec;
  const { explode = explodesByDefault(style) } = spec;
  const { first, separator, ifEmpty } = styles[style];
  const [encode, encodeName] = encodersOf(spec, style);
  // In a path or a header there is the one value only, without its name.
  const isBare = !isPair && style.endsWith("Delimited");

  const written = mediaType !== undefined && isSet(value) ? toMedia(mediaType, value) : value;
  const texts = expand(spec.name ?? spec.argument, written, style, explode, encode).map(
    ({ name, text }) =>
      name === undefined || isBare ? text : encodeName(name) + (text === "" ? ifEmpty : `=${text}`),
  );
  return isPair || texts.length === 0 ? texts : [first + texts.join(separator)];
}

/** Tells whether arrays and objects are written item by item where nothing says so. */
function explodesByDefault(style: Style): boolean {
  return style === "form" || style === "cookie";
}

/** How values and names are encoded: by where they stand, and what the description lets pass. */
function encodersOf(spec: StyledParameterSpec, style: Style): readonly [Encode, Encode] {
  if (spec.in === "header") return [keepText, keepText];
  if (style === "cookie") return [keepCookie, keepCookie];
  if (!spec.allowReserved) return [encodeStrictly, encodeStrictly];
  const reserved = { query: encodeReserved, path: encodeReservedPath, cookie: encodeStrictly };
  return [reserved[spec.in], encodeStrictly];
}

/** Writes a value in a media type, as far as it has a form of its own there. */
export function toMedia(mediaType: string, value: unknown): string {
  return isJson(mediaType) ? JSON.stringify(value) : toText(value);
}

/**
 * Expands a value by a style into its parts.
 *
 * Null and undefined count as undefined (RFC 6570, 2.3): they give no part, nor do items and
 * properties that hold them. What the standard leaves undefined is written in the nearest way:
 * nested values as JSON, but for arrays in exploded objects, which repeat their name; exploded
 * spaceDelimited and pipeDelimited as form.
 *
 * @param encode is applied to every value, and to the property names that stand among values
 * @param innerItem follows the name of an array's items within a deep object. Swagger UI adds nothing to it in a query;
 *   servers that read brackets in forms want them for every array
 */
export function expand(
  name: string,
  value: unknown,
  style: Style,
  explode: boolean,
  encode: Encode,
  innerItem: "" | "[]" = "",
): Part[] {
  if (!isSet(value)) return [];
  const { delimiter, named } = styles[style];
  const write = (it: unknown): string => encode(toText(it));
  const part = (text: string): Part => (named ? { name, text } : { text });
  const join = (texts: readonly string[]): Part[] =>
    texts.length === 0
      ? []
      : [part(texts.join(isPlain(encode) ? delimiter : encodeURI(delimiter)))];

  if (style === "deepObject") return expandDeep(name, value, { write, innerItem }, "[]");
  if (Array.isArray(value)) {
    const texts = value.filter(isSet).map(write);
    return explode ? texts.map(part) : join(texts);
  }
  if (isRecord(value)) {
    const entries = Object.entries(value).filter(([, held]) => isSet(held));
    return explode
      ? entries.flatMap(([key, held]) =>
          [held]
            .flat()
            .filter(isSet)
            .map((item) => ({ name: key, text: write(item) })),
        )
      : join(entries.flatMap(([key, held]) => [encode(key), write(held)]));
  }
  return [part(write(value))];
}

function isPlain(encode: Encode): boolean {
  return encode === keepText || encode === keepCookie;
}

/** How values are written, and what follows the name of an array's items within an object or an array. */
interface DeepWriter {
  readonly write: (value: unknown) => string;
  readonly innerItem: string;
}

/**
 * Expands nested objects as `name[key][key]`. The standard stops at scalar properties. Objects in an array are told
 * apart by index.
 *
 * @param item follows the name of an array's other items
 */
function expandDeep(
  name: string,
  value: unknown,
  deep: DeepWriter,
  item: string = deep.innerItem,
): Part[] {
  if (!isSet(value)) return [];
  if (Array.isArray(value)) {
    return value.flatMap((held, index) =>
      expandDeep(name + (isRecord(held) ? `[${index}]` : item), held, deep),
    );
  }
  if (!isRecord(value)) return [{ name, text: deep.write(value) }];
  return Object.entries(value).flatMap(([key, held]) => expandDeep(`${name}[${key}]`, held, deep));
}
