import type { Api, IrType, ParameterStyle } from "../ir/types.js";
import { alternatives, memberNames } from "../ir/alternatives.js";
import { shapesOf, takesOthers, type Written, type WrittenShape } from "./written-value.js";

/** How a parameter or a property of a form is written. */
export interface Styling {
  readonly name: string;
  readonly type: IrType;
  readonly style: ParameterStyle;
  readonly explode: boolean;
}

/** Decodes a part of what was sent; throws a `URIError` where that is not percent-encoded UTF-8. */
export type Decode = (raw: string) => string;

/** Names with their values as they were sent, in order: of a query, a form or a cookie. */
export type RawPairs = readonly (readonly [name: string, value: string])[];

const scalarOf = (text: string): Written => ({ kind: "scalar", text });

// What stands between the values of one text, as it is sent and as it may be sent encoded.
const delimiters: Readonly<Partial<Record<ParameterStyle, RegExp>>> = {
  spaceDelimited: /%20|\+| /,
  pipeDelimited: /\||%7C/i,
  tabDelimited: /%09|\t/,
};

/**
 * Reads a value that stands among pairs, which are the query, the fields of a form or cookies (OpenAPI 3.1,
 * 4.8.12.3: form, spaceDelimited, pipeDelimited, deepObject).
 *
 * @param decode decodes names and values
 * @param declared the names that other parameters have, which an exploded object leaves alone
 * @returns what it may be, the most likely reading first; empty where nothing was sent
 */
export function readAmongPairs(
  { name, type, style, explode }: Styling,
  pairs: RawPairs,
  decode: Decode,
  declared: ReadonlySet<string>,
  api: Api,
): readonly Written[] {
  const readings = shapesOf(type, api).flatMap((shape) => {
    const found =
      style === "deepObject"
        ? readDeep(name, pairs, decode)
        : shape === "fields" && explode
          ? readExplodedFields(type, pairs, decode, declared, api)
          : readNamed(name, pairs, { shape, style, explode, decode });
    return found === undefined ? [] : [found].flat();
  });
  return readings;
}

interface Reading {
  readonly shape: WrittenShape;
  readonly style: ParameterStyle;
  readonly explode: boolean;
  readonly decode: Decode;
}

function readNamed(
  name: string,
  pairs: RawPairs,
  { shape, style, explode, decode }: Reading,
): readonly Written[] {
  const values = pairs.filter(([key]) => decode(key) === name).map(([, value]) => value);
  const [first] = values;
  if (first === undefined) return [];
  if (shape === "scalar") return [scalarOf(decode(values.at(-1) ?? first))];
  const delimiter = delimiters[style] ?? /,/;
  const split = (text: string): readonly string[] => (text === "" ? [] : text.split(delimiter));
  if (shape === "fields") return [fieldsOf(values.flatMap(split), decode)];
  const listOf = (texts: readonly string[]): Written => ({
    kind: "list",
    items: texts.map((text) => scalarOf(decode(text))),
  });
  if (explode || values.length > 1) return [listOf(values)];
  // A comma is the delimiter where it stands as it is; many clients encode it all the same.
  const encoded = first.split(/,|%2C/i);
  return encoded.length > 1 && !first.includes(",") && delimiters[style] === undefined
    ? [listOf(split(first)), listOf(encoded)]
    : [listOf(split(first))];
}

/** Names and values in turn: `R,100,G,200`. */
function fieldsOf(texts: readonly string[], decode: Decode): Written {
  const fields: (readonly [string, Written])[] = [];
  for (let index = 0; index < texts.length; index += 2) {
    fields.push([decode(texts[index] ?? ""), scalarOf(decode(texts[index + 1] ?? ""))]);
  }
  return { kind: "fields", fields };
}

function readExplodedFields(
  type: IrType,
  pairs: RawPairs,
  decode: Decode,
  declared: ReadonlySet<string>,
  api: Api,
): Written | undefined {
  const types = alternatives(type, api);
  const names = memberNames(types);
  const isOpen = takesOthers(types);
  const texts = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const name = decode(key);
    if (!names.has(name) && (!isOpen || declared.has(name))) continue;
    texts.set(name, [...(texts.get(name) ?? []), decode(value)]);
  }
  if (texts.size === 0) return undefined;
  return { kind: "fields", fields: [...texts].map(([name, found]) => [name, oneOrMore(found)]) };
}

function oneOrMore(texts: readonly string[]): Written {
  const [first = ""] = texts;
  return texts.length === 1
    ? scalarOf(first)
    : { kind: "list", items: texts.map((text) => scalarOf(text)) };
}

interface Tree {
  texts: string[];
  readonly members: Map<string, Tree>;
}

/** `name[key]=value`, at any depth; `name[]` and `name[0]` are items. */
function readDeep(name: string, pairs: RawPairs, decode: Decode): Written | undefined {
  const root: Tree = { texts: [], members: new Map() };
  let isFound = false;
  for (const [key, value] of pairs) {
    const [, head, path = ""] = /^([^[\]]*)((?:\[[^[\]]*\])*)$/s.exec(decode(key)) ?? [];
    if (head !== name || path === "") continue;
    isFound = true;
    let node = root;
    for (const [, token = ""] of path.matchAll(/\[([^[\]]*)\]/g)) {
      const next = node.members.get(token) ?? { texts: [], members: new Map() };
      node.members.set(token, next);
      node = next;
    }
    node.texts.push(decode(value));
  }
  return isFound ? writtenTree(root) : undefined;
}

function writtenTree({ texts, members }: Tree): Written {
  if (members.size === 0) return oneOrMore(texts);
  if ([...members.keys()].every((name) => /^\d*$/.test(name))) {
    const items = [...members].flatMap(([name, member]) =>
      name === "" ? member.texts.map((text) => scalarOf(text)) : [writtenTree(member)],
    );
    return { kind: "list", items };
  }
  return {
    kind: "fields",
    fields: [...members].map(([name, member]) => [name, writtenTree(member)]),
  };
}

/** What begins a value in a path, and separates its parts where it is exploded (OpenAPI 3.1, 4.8.12.3). */
const pathStyles: Readonly<
  Partial<Record<ParameterStyle, { readonly first: string; readonly separator: string }>>
> = {
  label: { first: ".", separator: "." },
  matrix: { first: ";", separator: ";" },
};

/**
 * Reads a value that stands alone: in a path or a header (simple, label, matrix; and Swagger 2.0's
 * delimiters).
 *
 * @returns what it may be, the most likely reading first
 */
export function readAlone(
  { name, type, style, explode }: Styling,
  raw: string,
  decode: Decode,
  api: Api,
): readonly Written[] {
  const rule = pathStyles[style];
  const text = rule !== undefined && raw.startsWith(rule.first) ? raw.slice(1) : raw;
  const separator = explode ? (rule?.separator ?? ",") : (delimiters[style] ?? ",");
  return shapesOf(type, api).map((shape): Written => {
    const unnamed = (part: string): string =>
      style === "matrix" && shape !== "fields" && decodesTo(part, name, decode)
        ? part.slice(part.indexOf("=") + 1)
        : part;
    if (shape === "scalar") return scalarOf(decode(unnamed(text)).trim());
    const whole = explode && style === "matrix" ? text : afterName(text, name, style, decode);
    const parts = whole === "" ? [] : whole.split(separator);
    if (shape === "list")
      return { kind: "list", items: parts.map((part) => scalarOf(decode(unnamed(part)).trim())) };
    if (!explode)
      return fieldsOf(
        parts.map((part) => part.trim()),
        decode,
      );
    const fields = parts.map((part): readonly [string, Written] => {
      const [key = "", ...rest] = part.trim().split("=");
      return [decode(key), scalarOf(decode(rest.join("=")))];
    });
    return { kind: "fields", fields };
  });
}

function decodesTo(part: string, name: string, decode: Decode): boolean {
  return part.includes("=") && decode(part.slice(0, part.indexOf("="))) === name;
}

function afterName(text: string, name: string, style: ParameterStyle, decode: Decode): string {
  return style === "matrix" && decodesTo(text, name, decode)
    ? text.slice(text.indexOf("=") + 1)
    : text;
}
