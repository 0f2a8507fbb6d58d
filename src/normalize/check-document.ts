import type { JsonObject, JsonValue } from "../ir/types.js";
import { closest } from "../support/closest.js";
import {
  kindName,
  shown,
  typeName,
  withArticle,
  type CheckContext,
  type NodeCheck,
} from "./check-context.js";
import { fieldsOf, schemaKeywords, type FieldRule } from "./check-fields.js";
import { checkDuplicates, checkOperation, checkParameter, checkPaths } from "./check-operations.js";
import { withLists } from "./check-lists.js";
import { checkReference } from "./check-reference.js";
import { checkSchema } from "./check-schema.js";
import type { PartKind } from "./check-shapes.js";
import { addMembers, childOf, isObject, Member, type NodeKind } from "./structure.js";
import type { TreePath } from "./tree-path.js";

/** The rules of the fields of each kind of object, by their names: every field of a document asks. */
const rulesOf: ReadonlyMap<string, ReadonlyMap<string, FieldRule>> = new Map(
  Object.entries(fieldsOf).map(([kind, fields]) => [kind, new Map(Object.entries(fields))]),
);

/** The fields of each kind of object that are missed where they are not there. */
const neededOf: ReadonlyMap<string, readonly (readonly [string, FieldRule])[]> = new Map(
  Object.entries(fieldsOf).map(([kind, fields]) => [
    kind,
    Object.entries(fields).filter(([, { missing }]) => missing !== undefined),
  ]),
);

/** What is looked at besides the fields of a node, by its kind. */
const nodeChecks: Readonly<Partial<Record<NodeKind, readonly NodeCheck[]>>> = {
  document: [checkPaths, checkDuplicates],
  operation: [checkOperation],
  parameter: [checkParameter],
  schema: [checkSchema],
};

/**
 * Checks a description against the standard: that nodes are mappings, lists lists, and references
 * texts, wherever the standard has them, so that no later stage has to ask; and that every other field
 * is known and holds what it should.
 *
 * Where the structure is broken there is nothing true to generate: that is an error. Of any other field
 * with a wrong value, the value is read as it was meant where there is no doubt, and left out where
 * there is; both go into `context.edits`.
 *
 * @returns false where errors were reported
 */
export function checkDocument(context: CheckContext): boolean {
  let isSound = true;
  const reject = (reason: string, at: TreePath): void => {
    context.report("document/invalid", { reason }, at);
    isSound = false;
  };
  const root = new Member(context.root, "document");
  const parts = [...(context.structure.document?.keys() ?? [])];
  if (!parts.some((part) => context.root[part] !== undefined)) {
    reject("a description needs at least one of 'paths', 'components' and 'webhooks'", root);
  }
  const pending = [root];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    const { kind } = at;
    if (at.value === null && at.problem === undefined && readEmpty(at, context)) continue;
    const value = kind === "schema" ? withLists(at.value, at, context) : at.value;
    if (kind === "schema" && typeof value === "boolean") continue;
    // A link is left out, with a warning, where it is none.
    if (kind === "link" && !isObject(value)) continue;
    if (kind === "mediaType" && !isObject(value) && leaveOutContent(value, at, context)) continue;
    if (!isObject(value)) {
      reject(`this must be ${withArticle(kindName(kind))} (a mapping), not ${typeName(value)}`, at);
      continue;
    }
    const reference = value["$ref"];
    if (reference !== undefined && typeof reference !== "string") {
      reject(`'$ref' must be a text, not ${typeName(reference)}`, at.below("$ref"));
    }
    const members = checkNode(value, kind, at, context);
    // Backwards, because the last one is looked at first.
    for (let index = members.length - 1; index >= 0; index -= 1) {
      const member = members[index]!;
      if (member.problem === undefined) pending.push(member);
      else if (!isEmpty(value[member.token])) reject(member.problem, member);
    }
  }
  return isSound;
}

/** Kinds that say something by where they are: there is a path, or an operation of a method. */
const kindsByName: ReadonlySet<NodeKind> = new Set(["operation", "pathItem"]);

/** Kinds of which nothing is known where only their names are. */
const kindsByContent: ReadonlySet<NodeKind> = new Set(["parameter", "requestBody", "link"]);

/**
 * Reads what is empty as a node that says nothing where it has a name of its own, and leaves it out where it has none
 * or where a name says too little.
 *
 * @returns false for an item of a list, of which nobody knows what it was meant to be
 */
function readEmpty(at: Member, context: CheckContext): boolean {
  const { kind, token, parent } = at;
  if (typeof token === "number" || parent === undefined) return false;
  const isNamed =
    kindsByName.has(kind) || (!(parent instanceof Member) && !kindsByContent.has(kind));
  if (isNamed) context.edits.replace(at.tokens, {});
  else context.edits.remove(at.tokens);
  const expected = withArticle(kindName(kind));
  context.report("document/empty", { field: token, expected, isNamed }, at, true);
  return true;
}

/** Leaves out what stands among media types and is none, by its name as well as by its value. */
function leaveOutContent(value: JsonValue, at: TreePath, context: CheckContext): boolean {
  const field = String(at.token);
  if (field.includes("/")) return false;
  context.edits.remove(at.tokens);
  const params = { field, expected: "a media type", found: typeName(value) };
  context.report("document/left-out", params, at, true);
  return true;
}

/** An empty list is what some programs write for an empty mapping, and the other way round. */
function isEmpty(value: JsonValue | undefined): boolean {
  if (typeof value !== "object" || value === null) return false;
  for (const _ in value) return false;
  return true;
}

/** Checks what a node itself says, and returns the nodes directly below it. */
function checkNode(
  node: JsonObject,
  kind: NodeKind,
  at: TreePath,
  context: CheckContext,
): readonly Member[] {
  const members: Member[] = [];
  const fields = context.structure[kind];
  for (const name of Object.keys(node)) {
    const value = node[name] as JsonValue;
    const child = fields && childOf(fields, name);
    if (child === undefined) {
      checkField(name, value, kind, at, context);
      continue;
    }
    if (child.shape === "list" || child.shape === "map")
      checkEmpty(name, value, child.shape, at, context);
    addMembers(members, at, name, value, kind, child);
  }
  checkReference(node, at, context);
  if (node["$ref"] !== undefined) return members;
  checkMissing(node, kind, at, context);
  for (const check of nodeChecks[kind] ?? []) check(node, at, context);
  return members;
}

/** Reads an empty list for a mapping, or the other way round, as what it should be. */
function checkEmpty(
  field: string,
  value: JsonValue,
  shape: "list" | "map",
  at: TreePath,
  context: CheckContext,
): void {
  if (Array.isArray(value) === (shape === "list") || !isEmpty(value)) return;
  const place = at.below(field);
  context.edits.replace(place.tokens, shape === "list" ? [] : {});
  const words = shape === "list" ? "list" : "mapping";
  const params = { expected: `a ${words}`, found: typeName(value), read: `an empty ${words}` };
  context.report("document/read-as", { field, ...params }, place, true);
}

function checkPart(value: JsonObject, kind: PartKind, at: TreePath, context: CheckContext): void {
  for (const [name, member] of Object.entries(value)) checkField(name, member, kind, at, context);
  if (value["$ref"] === undefined) checkMissing(value, kind, at, context);
}

function checkField(
  name: string,
  value: JsonValue,
  kind: NodeKind | PartKind,
  at: TreePath,
  context: CheckContext,
): void {
  const rule = rulesOf.get(kind)?.get(name);
  if (rule === undefined) {
    if (name !== "$ref" && !name.startsWith("x-")) reportUnknown(name, kind, at, context);
    return;
  }
  const { since = 0, until = Number.POSITIVE_INFINITY } = rule;
  if (context.version < since || context.version > until) {
    const params = { field: name, version: versionName(context.version < since ? since : until) };
    context.report("document/other-version", params, at.below(name), true);
  }
  checkValue(name, value, rule, at, context);
}

function checkValue(
  name: string,
  value: JsonValue,
  rule: FieldRule,
  holder: TreePath,
  context: CheckContext,
): void {
  const shape = context.version < 3 ? (rule.inSwagger ?? rule.shape) : rule.shape;
  if (shape.fits(value)) {
    if (shape.parts !== undefined) checkParts(value, shape.parts, holder.below(name), context);
    return;
  }
  const at = holder.below(name);
  const read = shape.read?.(value);
  const params = { field: name, expected: shape.expected, found: typeName(value) };
  if (read === undefined) {
    context.edits.remove(at.tokens);
    // An empty value is none at all.
    if (value !== null) context.report("document/left-out", params, at, true);
    return;
  }
  context.edits.replace(at.tokens, read);
  context.report("document/read-as", { ...params, read: shown(read) }, at, true);
}

function checkParts(
  value: JsonValue,
  { kind, in: place }: NonNullable<FieldRule["shape"]["parts"]>,
  holder: TreePath,
  context: CheckContext,
): void {
  const found: readonly (readonly [string | number | undefined, JsonValue])[] =
    place === "value"
      ? [[undefined, value]]
      : Array.isArray(value)
        ? [...(value as readonly JsonValue[]).entries()]
        : Object.entries(value as JsonObject);
  for (const [token, item] of found) {
    const at = token === undefined ? holder : holder.below(token);
    if (isObject(item)) checkPart(item, kind, at, context);
    else {
      context.edits.remove(at.tokens);
      const params = { field: kindName(kind), expected: "a mapping", found: typeName(item) };
      context.report("document/left-out", params, at);
    }
  }
}

function checkMissing(
  node: JsonObject,
  kind: NodeKind | PartKind,
  at: TreePath,
  context: CheckContext,
): void {
  for (const [field, { missing, since = 0, until = 9 }] of neededOf.get(kind) ?? []) {
    if ((node[field] ?? null) !== null) continue;
    if (context.version < since || context.version > until) continue;
    const code = missing === "guessed" ? "document/missing-field" : "document/missing-detail";
    context.report(code, { field, of: withArticle(kindName(kind)) }, at);
  }
}

/** Kinds whose unknown fields would hold a part of the API if they were known. */
const holders: ReadonlySet<string> = new Set(["document", "pathItem", "components"]);

function reportUnknown(
  field: string,
  kind: NodeKind | PartKind,
  at: TreePath,
  context: CheckContext,
): void {
  const of = withArticle(kindName(kind));
  const known = [
    ...Object.keys(fieldsOf[kind]),
    ...(context.structure[kind as NodeKind]?.keys() ?? []),
  ];
  const suggestion = closest(
    field,
    kind === "schema" ? [...known, ...schemaKeywords, "$ref"] : known,
  );
  const place = at.below(field);
  if (suggestion !== undefined || holders.has(kind)) {
    context.report("document/unknown-field", { field, of, suggestion }, place, true);
  } else if (kind !== "schema" || context.version < 3.1) {
    // From OpenAPI 3.1 on a schema may have any keyword (JSON Schema 2020-12 core, 6.5).
    context.report("document/ignored-field", { field, of }, place, true);
  }
}

function versionName(version: number): string {
  return version.toFixed(1);
}
