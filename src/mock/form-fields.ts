import { alternatives, memberNames, memberType } from "../ir/alternatives.js";
import type { Api, Encoding, FieldEncoding, IrType } from "../ir/types.js";
import { isJsonMedia } from "../support/media-type.js";
import { decodePair, splitPairs } from "./pairs.js";
import { readAmongPairs, type RawPairs, type Styling } from "./styled-text.js";
import { parseJson, Unreadable } from "./unreadable.js";
import { readWritten, shapesOf } from "./written-value.js";

/** Says why a text is no form. */

/** What a form is: its type, and how its fields are written where that is not the default. */
export interface DescribedForm {
  readonly type: IrType;
  readonly encoding: readonly FieldEncoding[];
}

/**
 * Reads the fields of a form, each as its encoding says (OpenAPI 3.1, 4.8.15.1).
 *
 * @throws Unreadable where one of them is not what its encoding makes of a value
 */
export function readForm(
  text: string,
  form: DescribedForm,
  api: Api,
): Readonly<Record<string, unknown>> {
  const pairs = splitPairs(text);
  const types = alternatives(form.type, api);
  const declared = memberNames(types);
  const value = new Map<string, unknown>();
  try {
    const sent = pairs.map(([name]) => decodePair(name).replace(/\[.*$/s, ""));
    for (const name of new Set([...declared, ...sent])) {
      const type = memberType(types, name);
      const encoding = form.encoding.find((one) => one.property === name);
      const own = pairs.filter(([key]) => decodePair(key) === name);
      if (isJson(encoding) && own.length > 0) {
        const [first, ...rest] = own.map(([, raw]) => parseJson(decodePair(raw)));
        value.set(name, rest.length === 0 ? first : [first, ...rest]);
        continue;
      }
      const others = new Set([...declared].filter((other) => other !== name));
      const styling = { name, type, ...stylingOf({ name, type }, encoding, pairs, api) };
      const [written] = readAmongPairs(styling, pairs, decodePair, others, api);
      if (written !== undefined) value.set(name, readWritten(written, type, api));
    }
  } catch (error) {
    if (!(error instanceof URIError)) throw error;
    throw new Unreadable("has a field that is not percent-encoded UTF-8");
  }
  return Object.fromEntries(value);
}

/** True where a field is JSON: its media type counts where it has no style, as clients write it. */
function isJson(encoding: Encoding = {}): boolean {
  return !isStyled(encoding) && isJsonMedia(encoding.contentType ?? "");
}

function isStyled({ style = "form", explode, allowReserved }: Encoding): boolean {
  return style !== "form" || explode !== undefined || allowReserved !== undefined;
}

function stylingOf(
  { name, type }: Pick<Styling, "name" | "type">,
  encoding: Encoding = {},
  pairs: RawPairs,
  api: Api,
): Pick<Styling, "style" | "explode"> {
  const isDeep =
    pairs.some(([key]) => decodePair(key).startsWith(`${name}[`)) &&
    !pairs.some(([key]) => decodePair(key) === name);
  const style = encoding.style ?? (isDeep ? "deepObject" : "form");
  // Objects in a form are JSON unless their encoding says otherwise (OpenAPI 3.1, 4.8.15.1.1).
  const isJsonText = !isStyled(encoding) && shapesOf(type, api).includes("fields");
  return { style, explode: encoding.explode ?? (style === "form" && !isJsonText) };
}
