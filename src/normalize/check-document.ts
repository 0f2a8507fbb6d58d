import type { JsonObject, JsonValue } from "../ir/types.js";
import { closest } from "../support/closest.js";
import {
  kindName,
  shown,
  typeName,
  withArticle,
  type CheckContext,
  type NodeCheck,
  type Path,
} from "./check-context.js";
import { fieldsOf, schemaKeywords, type FieldRule } from "./check-fields.js";
import { checkDuplicates, checkOperation, checkParameter, checkPaths } from "./check-operations.js";
import { withLists } from "./check-lists.js";
import { checkReference } from "./check-reference.js";
import { checkSchema } from "./check-schema.js";
import type { PartKind } from "./check-shapes.js";
import { childOf, isObject, membersOf, shapeFor, type NodeKind } from "./structure.js";

/** What is looked at besides the fields of a node, by its kind. */
const nodeChecks: Readonly<Partial<Record<NodeKind, readonly NodeCheck[]>>> = {
  document: [checkPaths, checkDuplicates],
  operation: [checkOperation],
  parameter: [checkParameter],
  schema: [checkSchema],
};

interface Pending {
  readonly value: JsonValue;
  readonly kind: NodeKind;
  readonly path: Path;
}

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
  const reject = (reason: string, path: Path): void => {
    context.report("document/invalid", { reason }, path);
    isSound = false;
  };
  const holders = Object.keys(context.structure.document ?? {});
  if (!holders.some((part) => context.root[part] !== undefined)) {
    reject("a description needs at least one of 'paths', 'components' and 'webhooks'", []);
  }
  const pending: Pending[] = [{ value: context.root, kind: "document", path: [] }];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { kind, path } = next;
    const value = kind === "schema" ? withLists(next.value, path, context) : next.value;
    if (kind === "schema" && typeof value === "boolean") continue;
    // A link is left out, with a warning, where it is none.
    if (kind === "link" && !isObject(value)) continue;
    if (!isObject(value)) {
      reject(
        `this must be ${withArticle(kindName(kind))} (a mapping), not ${typeName(value)}`,
        path,
      );
      continue;
    }
    const reference = value["$ref"];
    if (reference !== undefined && typeof reference !== "string") {
      reject(`'$ref' must be a text, not ${typeName(reference)}`, [...path, "$ref"]);
    }
    checkNode(value, kind, path, context);
    // Backwards, because the last one is looked at first.
    for (const member of membersOf(value, kind, context.structure).toReversed()) {
      const at = [...path, ...member.path];
      if (member.problem === undefined) {
        pending.push({ value: member.value, kind: member.kind, path: at });
      } else if (!isEmpty(value[String(member.path[0])])) reject(member.problem, at);
    }
  }
  return isSound;
}

/** An empty list is what some programs write for an empty mapping, and the other way round. */
function isEmpty(value: JsonValue | undefined): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}

function checkNode(node: JsonObject, kind: NodeKind, path: Path, context: CheckContext): void {
  for (const [name, value] of Object.entries(node)) {
    const child = childOf(kind, name, context.structure);
    if (child === undefined) checkField(name, value, kind, path, context);
    else if (isEmpty(value) && child.shape !== "one" && child.shape !== "oneOrList") {
      const wanted = shapeFor(child, value) === "list" ? [] : {};
      if (Array.isArray(value) !== Array.isArray(wanted)) {
        context.edits.replace([...path, name], wanted);
        const expected = Array.isArray(wanted) ? "a list" : "a mapping";
        const read = `an empty ${Array.isArray(wanted) ? "list" : "mapping"}`;
        const params = { field: name, expected, found: typeName(value), read };
        context.report("document/read-as", params, [...path, name], true);
      }
    }
  }
  checkReference(node, path, context);
  if (node["$ref"] !== undefined) return;
  checkMissing(node, kind, path, context);
  for (const check of nodeChecks[kind] ?? []) check(node, path, context);
}

function checkPart(value: JsonObject, kind: PartKind, path: Path, context: CheckContext): void {
  for (const [name, member] of Object.entries(value)) checkField(name, member, kind, path, context);
  if (value["$ref"] === undefined) checkMissing(value, kind, path, context);
}

function checkField(
  name: string,
  value: JsonValue,
  kind: NodeKind | PartKind,
  path: Path,
  context: CheckContext,
): void {
  if (name === "$ref" || name.startsWith("x-")) return;
  const fields = fieldsOf[kind];
  const rule = Object.hasOwn(fields, name) ? fields[name] : undefined;
  if (rule === undefined) {
    reportUnknown(name, kind, path, context);
    return;
  }
  const { since = 0, until = Number.POSITIVE_INFINITY } = rule;
  if (context.version < since || context.version > until) {
    const params = { field: name, version: versionName(context.version < since ? since : until) };
    context.report("document/other-version", params, [...path, name], true);
  }
  checkValue(name, value, rule, path, context);
}

function checkValue(
  name: string,
  value: JsonValue,
  rule: FieldRule,
  path: Path,
  context: CheckContext,
): void {
  const at = [...path, name];
  const shape = context.version < 3 ? (rule.inSwagger ?? rule.shape) : rule.shape;
  if (shape.fits(value)) {
    if (shape.parts !== undefined) checkParts(value, shape.parts, at, context);
    return;
  }
  const read = shape.read?.(value);
  const params = { field: name, expected: shape.expected, found: typeName(value) };
  if (read === undefined) {
    context.edits.remove(at);
    // An empty value is none at all.
    if (value !== null) context.report("document/left-out", params, at, true);
    return;
  }
  context.edits.replace(at, read);
  context.report("document/read-as", { ...params, read: shown(read) }, at, true);
}

function checkParts(
  value: JsonValue,
  { kind, in: place }: NonNullable<FieldRule["shape"]["parts"]>,
  path: Path,
  context: CheckContext,
): void {
  const found: readonly (readonly [string | number | undefined, JsonValue])[] =
    place === "value"
      ? [[undefined, value]]
      : Array.isArray(value)
        ? [...(value as readonly JsonValue[]).entries()]
        : Object.entries(value as JsonObject);
  for (const [token, item] of found) {
    const at = token === undefined ? path : [...path, token];
    if (isObject(item)) checkPart(item, kind, at, context);
    else {
      context.edits.remove(at);
      const params = { field: kindName(kind), expected: "a mapping", found: typeName(item) };
      context.report("document/left-out", params, at);
    }
  }
}

function checkMissing(
  node: JsonObject,
  kind: NodeKind | PartKind,
  path: Path,
  context: CheckContext,
): void {
  for (const [field, { missing, since = 0, until = 9 }] of Object.entries(fieldsOf[kind])) {
    if (missing === undefined || (node[field] ?? null) !== null) continue;
    if (context.version < since || context.version > until) continue;
    const code = missing === "guessed" ? "document/missing-field" : "document/missing-detail";
    context.report(code, { field, of: withArticle(kindName(kind)) }, path);
  }
}

/** Kinds whose unknown fields would hold a part of the API if they were known. */
const holders: ReadonlySet<string> = new Set(["document", "pathItem", "components"]);

function reportUnknown(
  field: string,
  kind: NodeKind | PartKind,
  path: Path,
  context: CheckContext,
): void {
  const of = withArticle(kindName(kind));
  const known = [
    ...Object.keys(fieldsOf[kind]),
    ...Object.keys(context.structure[kind as NodeKind] ?? {}),
  ];
  const suggestion = closest(
    field,
    kind === "schema" ? [...known, ...schemaKeywords, "$ref"] : known,
  );
  const at = [...path, field];
  if (suggestion !== undefined || holders.has(kind)) {
    context.report("document/unknown-field", { field, of, suggestion }, at, true);
  } else if (kind !== "schema" || context.version < 3.1) {
    // From OpenAPI 3.1 on a schema may have any keyword (JSON Schema 2020-12 core, 6.5).
    context.report("document/ignored-field", { field, of }, at, true);
  }
}

function versionName(version: number): string {
  return version.toFixed(1);
}
