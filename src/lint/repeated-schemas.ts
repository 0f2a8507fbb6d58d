import type { Declaration, JsonObject, JsonValue, Origin } from "../ir/types.js";
import { isAnnotation } from "../normalize/repair.js";
import { componentSchemas, isObject, schemaContainer } from "../normalize/structure.js";
import { addToList } from "../support/add-to-list.js";
import { canonicalJson } from "../support/canonical-json.js";
import { formatPointer, parsePointer, resolvePointer } from "../support/json-pointer.js";
import { formatJsonPath } from "../support/json-path.js";
import { lazily } from "../support/lazily.js";
import { findEnclosing } from "./enclosing.js";
import type { LintRule } from "./finding.js";
import type { FixAction } from "./fix.js";
import type { EntryNode, LintSubject } from "./subject.js";

/** A schema that is written in several places, with the declarations that were made of it. */
export interface Repetition {
  readonly copies: readonly [Declaration, ...Declaration[]];
}

/** How often the same is no coincidence any more. */
const often = 3;

/** Finds the inline schemas that are written three times or more; what lies in a copy does not count. */
export const repeatedSchemas: (subject: LintSubject) => readonly Repetition[] = memo((subject) => {
  const { declarations } = subject.api;
  const digest = digester();
  const byKey = new Map<string, Declaration[]>();
  for (const one of declarations.values()) {
    if (one.nameParts.parent === undefined || one.nameParts.hint !== undefined) continue;
    const node = resolvePointer(subject.document.root, one.id);
    if (!isObject(node) || !isSubstantial(one)) continue;
    addToList(byKey, digest(node) + meaningOf(one), one);
  }
  // The largest first, so that what lies in a copy is found there.
  const groups = [...byKey.values()].toSorted((a, b) => depthOf(a) - depthOf(b));
  const copied = new Set<string>();
  return groups.flatMap((group): readonly Repetition[] => {
    const outer = group.filter(({ id }) => findEnclosing(id, copied) === undefined);
    const [first, ...others] = outer;
    if (first === undefined || outer.length < often) return [];
    for (const { id } of outer) copied.add(id);
    return [{ copies: [first, ...others] }];
  });
});

function depthOf([first]: readonly Declaration[]): number {
  return first === undefined ? 0 : parsePointer(first.id).length;
}

/** A choice of one value, or an object with one property, is soon the same as another. */
function isSubstantial({ type }: Declaration): boolean {
  if (type.kind === "enum") return type.members.length > 1;
  return type.kind === "object" && type.properties.length + type.groups.length > 1;
}

/**
 * What listed values mean, as far as it is more than the values: what they are called, or where they are
 * codes such as `1` or `"02"`, what is coded so; the same codes mean something else elsewhere.
 */
function meaningOf({ type, nameParts }: Declaration): string {
  if (type.kind !== "enum") return "";
  const names = type.members.map(({ name }) => name);
  if (names.some((name) => name !== undefined)) return JSON.stringify(names);
  const isCoded = type.members.every(({ value }) => !/\p{L}{2}/u.test(String(value)));
  return isCoded ? JSON.stringify(nameParts.path.at(-1)) : "";
}

/** Keywords whose members are named by the description. */
const maps: ReadonlySet<string> = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
]);

/** Makes a short text of a schema that is the same for equal ones, whatever is said about them. */
function digester(): (schema: JsonObject) => string {
  const numbers = new Map<string, number>();
  const known = new WeakMap<object, string>();
  const textOf = (value: JsonValue, isMap: boolean): string => {
    if (!isObject(value))
      return Array.isArray(value)
        ? `[${value.map((item) => digest(item, false)).join()}]`
        : JSON.stringify(value);
    const members = Object.entries(value)
      .filter(([name]) => isMap || !isAnnotation(name))
      .map(([name, member]) => [name, digest(member, !isMap && maps.has(name))]);
    return canonicalJson(Object.fromEntries(members));
  };
  const digest = (value: JsonValue, isMap: boolean): string => {
    if (typeof value !== "object" || value === null) return JSON.stringify(value);
    const before = known.get(value);
    if (before !== undefined) return before;
    const text = textOf(value, isMap);
    // A number instead of the text: else the texts of what lies deep are copied level by level.
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    known.set(value, `#${number}`);
    return `#${number}`;
  };
  return (schema) => digest(schema, false);
}

/** Schemas that ought to be one component. */
export const repeatedSchema: LintRule<"lint/repeated-schema"> = function* (subject) {
  const types = lazily(() => typeNames(subject));
  const components = new Set(Object.keys(componentSchemas(subject.root)));
  for (const { copies } of repeatedSchemas(subject)) {
    const names = copies.map(({ id }) => subject.names.declaration(id).type.response);
    const shown = names.slice(0, mostShown).map((name) => `'${name}'`);
    const name = nameFor(names, types());
    const fix = components.has(name) ? undefined : moveToComponents(copies, name, subject);
    if (fix !== undefined) components.add(name);
    yield {
      params: {
        times: copies.length,
        names: [...shown, ...(names.length > mostShown ? ["…"] : [])].join(", "),
      },
      place: copies[0].origin,
      ...(fix === undefined ? {} : { fix }),
    };
  }
};

const mostShown = 4;

/** What all names end with, if that is more than a word and nothing is called so, or the shortest of them. */
function nameFor(names: readonly string[], types: Set<string>): string {
  const [first = [], ...others] = names.map(
    (name) => name.match(/\p{Lu}?[^\p{Lu}]+|\p{Lu}/gu) ?? [],
  );
  const lengths = first.map((_, index) => index + 1);
  const isCommon = (length: number): boolean =>
    others.every((words) => words.slice(-length).join("") === first.slice(-length).join(""));
  const length = lengths.findLast(isCommon) ?? 0;
  const common = first.slice(-length).join("");
  const isFree = length > 1 && !types.has(common.toLowerCase());
  const shortest = names.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? "";
  const name = isFree ? common : shortest;
  types.add(name.toLowerCase());
  return name;
}

function typeNames({ api, names }: LintSubject): Set<string> {
  const found = new Set<string>();
  for (const id of api.declarations.keys()) {
    const { request, response } = names.declaration(id).type;
    found.add(request.toLowerCase()).add(response.toLowerCase());
  }
  return found;
}

/** Puts the first of several schemas among the components, and a reference in the place of each. */
function moveToComponents(
  copies: readonly Declaration[],
  name: string,
  subject: LintSubject,
): readonly FixAction[] | undefined {
  const places = copies.map(({ origin }) => findPlace(origin, subject));
  const [first] = places;
  if (first === undefined || places.includes(undefined)) return undefined;
  // Other names are no keys of components (OpenAPI 3.1, 4.8.7.1).
  if (!/^[\w.-]+$/.test(name)) return undefined;
  const container = parsePointer(schemaContainer(subject.root));
  const [schema] = splitPlace(first.value);
  const added = [...container, name].reduceRight<JsonValue>(
    (inner, step) => ({ [step]: inner }),
    schema,
  );
  const reference = `#${formatPointer([...container, name])}`;
  return [
    { target: "$", update: added },
    ...places.flatMap((place) => (place === undefined ? [] : replace(place, reference, subject))),
  ];
}

/** A reference in the place of a schema; an update would merge the two, so the schema goes first. */
function replace(
  { path, value }: EntryNode,
  reference: string,
  { root }: LintSubject,
): readonly FixAction[] {
  const [, beside] = splitPlace(value);
  const isAlone = Object.keys(beside).length === 0;
  // Before 3.1 nothing beside a reference counts (OpenAPI 3.0.4, 4.7.23).
  const isMerged = isAlone || /^3\.[1-9]/.test(String(root["openapi"]));
  const use = isMerged
    ? { $ref: reference, ...beside }
    : { allOf: [{ $ref: reference }], ...beside };
  const member = String(path.at(-1));
  return [
    { target: formatJsonPath(path), remove: true },
    { target: formatJsonPath(path.slice(0, -1)), update: { [member]: use } },
  ];
}

/** What is said of a schema where it is used, and not of the schema itself. */
const besideKeywords: ReadonlySet<string> = new Set([
  "description",
  "default",
  "deprecated",
  "readOnly",
  "writeOnly",
  "example",
  "examples",
  "xml",
]);

function splitPlace(schema: JsonObject): readonly [schema: JsonObject, beside: JsonObject] {
  const entries = Object.entries(schema);
  return [
    Object.fromEntries(entries.filter(([name]) => !besideKeywords.has(name))),
    Object.fromEntries(entries.filter(([name]) => besideKeywords.has(name))),
  ];
}

/** The place of a schema, if a reference may stand there and nothing refers to what is in it. */
function findPlace(origin: Origin, subject: LintSubject): EntryNode | undefined {
  const node = subject.findNode(origin);
  if (node === undefined || node.value["$ref"] !== undefined) return undefined;
  const [holder, member] = node.path.slice(-2);
  const isSchema =
    holder === "properties" || ["schema", "items", "additionalProperties"].includes(String(member));
  // What Swagger 2.0 has outside of `schema` is no schema, and may hold no reference.
  const isPlain = subject.isSwagger && !node.path.includes("schema") && node.path[0] === "paths";
  if (!isSchema || typeof member !== "string" || isPlain) return undefined;
  return subject.isReferredTo(origin.pointer) ? undefined : node;
}

function memo<Result>(make: (subject: LintSubject) => Result): (subject: LintSubject) => Result {
  const made = new WeakMap<LintSubject, { readonly result: Result }>();
  return (subject) => {
    const known = made.get(subject) ?? { result: make(subject) };
    made.set(subject, known);
    return known.result;
  };
}
