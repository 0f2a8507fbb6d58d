import { bodyVariants } from "../ir/body-shape.js";
import type { Direction } from "../ir/forms.js";
import type { Declaration, SymbolId } from "../ir/types.js";
import { matchContents } from "./bodies.js";
import { matchGroups } from "./groups.js";
import type { Side } from "./change.js";
import type { OperationMatch } from "./match-operations.js";
import { labelOf, type ParameterMatch } from "./parameters.js";
import type { Node, Spot } from "./recorder.js";
import { operationLabel } from "./terms.js";
import type { TypeComparer } from "./types.js";

/** Compares what the types of two APIs are called, and finds those that came and went. */
export function compareTypeNames(api: Spot, context: TypeComparer): void {
  const { old, next } = context;
  const taken = new Set<SymbolId>();
  for (const declaration of old.api.declarations.values()) {
    const successor = successorOf(declaration, context);
    const spot = schemaSpot(declaration, successor, api, old);
    if (successor !== undefined) {
      taken.add(successor.id);
      compareDeclared(declaration, successor, spot, context);
    } else if (declaration.nameParts.parent === undefined) {
      const name = old.names.declaration(declaration.id).type.response;
      context.record("schema/removed", spot, { name });
    }
  }
  for (const declaration of next.api.declarations.values()) {
    if (taken.has(declaration.id) || declaration.nameParts.parent !== undefined) continue;
    const name = next.names.declaration(declaration.id).type.response;
    context.record("schema/added", { ...api, next: declaration.origin }, { name });
  }
}

/**
 * Finds what is the same thing by another identity in the new API, among the declarations that were compared
 * and the operations that match.
 *
 * @returns the identities now by those before
 */
export function findSuccessors(
  matches: readonly OperationMatch[],
  context: TypeComparer,
): ReadonlyMap<SymbolId, SymbolId> {
  const successors = new Map(matches.map(({ before, after }) => [before.id, after.id]));
  for (const declaration of context.old.api.declarations.values()) {
    const successor = successorOf(declaration, context);
    if (successor !== undefined) successors.set(declaration.id, successor.id);
  }
  return new Map([...successors].filter(([before, after]) => before !== after));
}

/** The same declaration of the new API, or the one that took its place. */
function successorOf(declaration: Declaration, context: TypeComparer): Declaration | undefined {
  const { declarations } = context.next.api;
  const same = declarations.get(declaration.id);
  if (same !== undefined) return same;
  const [successor = ""] = [...context.successorsOf(declaration.id)].toSorted();
  return declarations.get(successor);
}

/**
 * Finds the types of inline schemas that are gone although nothing that breaks is said of what they stood in,
 * such as a list of values that is any text now: code that imports the name breaks all the same.
 *
 * @param told the labels of the subjects that something breaking was recorded of
 */
export function compareInlineNames(
  api: Spot,
  told: ReadonlySet<string>,
  context: TypeComparer,
): void {
  const { old, next } = context;
  const current = new Set(next.names.published.get("types")?.values());
  for (const declaration of old.api.declarations.values()) {
    if (declaration.nameParts.parent === undefined) continue;
    if (successorOf(declaration, context) !== undefined) continue;
    const { response: name } = old.names.declaration(declaration.id).type;
    if (current.has(name) || next.names.former.get("types")?.has(name) === true) continue;
    if (labelsAbove(declaration, old).some((label) => told.has(label))) continue;
    const spot = schemaSpot(declaration, undefined, api, old);
    context.record("name/type-removed", spot, { name, before: name });
  }
}

/** What a declaration stands in, as changes are labelled with it: declarations, and at last an operation or what arrives. */
function labelsAbove({ nameParts }: Declaration, side: Side): readonly string[] {
  const { parent } = nameParts;
  if (parent === undefined) return [];
  const declaration = side.api.declarations.get(parent);
  if (declaration !== undefined) {
    const { response } = side.names.declaration(parent).type;
    return [response, ...labelsAbove(declaration, side)];
  }
  const operation = side.api.operations.find(({ id }) => id === parent);
  if (operation !== undefined) return [operationLabel(operation)];
  const incoming = side.api.incoming.find(({ id }) => id === parent);
  return incoming === undefined ? [] : [`${incoming.kind} ${incoming.name}`];
}

function schemaSpot(
  before: Declaration,
  after: Declaration | undefined,
  api: Spot,
  old: Side,
): Spot {
  const label = old.names.declaration(before.id).type.response;
  const node: Node = { subject: { kind: "schema", label }, referrers: new Set() };
  return {
    node,
    path: [],
    direction: undefined,
    old: before.origin,
    next: after?.origin ?? api.next,
  };
}

type Forms = Readonly<Record<Direction, string>>;

function compareDeclared(
  before: Declaration,
  after: Declaration,
  spot: Spot,
  { old, next, record }: TypeComparer,
): void {
  const [from, to] = [old.names.declaration(before.id), next.names.declaration(after.id)];
  const renames = new Map<string, string>();
  const setForms = (was: Forms, is: Forms): void => {
    renames.set(was.request, is.request);
    // Last, so that what had one form and has two now keeps its name for what is received.
    renames.set(was.response, is.response);
  };
  setForms(from.type, to.type);
  const successors = matchGroups(before.type, after.type);
  const gone = from.groups.filter((group, index) => {
    const same = to.groups[successors[index] ?? -1];
    if (same === undefined) return true;
    setForms(group.arms, same.arms);
    renames.set(group.caseFunction, same.caseFunction);
    return false;
  });
  for (const [name, successor] of renames) {
    if (name === successor) continue;
    const isKept = ["types", "models"].some((scope) => keepsName(scope, name, successor, next));
    const kind = isKept ? "name/deprecated" : "name/type";
    record(kind, spot, { name, before: name, after: successor });
  }
  const namesOfGroup = ({ arms, caseFunction }: (typeof gone)[number]): readonly string[] => [
    ...new Set([arms.response, arms.request, caseFunction]),
  ];
  const lost = [from.undeclared, ...gone.flatMap(namesOfGroup)];
  for (const name of lost) {
    const isKept = name === to.undeclared && name !== undefined;
    if (name !== undefined && !isKept) record("name/type-removed", spot, { name, before: name });
  }
  const isSplit = (side: Side, id: SymbolId): boolean => side.forms.isSplit(id);
  if (isSplit(next, after.id) && !isSplit(old, before.id) && wasSent(before.id, old)) {
    const names = { before: to.type.response, after: to.type.request };
    record("form/split", spot, { name: to.type.request, ...names });
  }
}

/** Tells whether a package exports the name that something had beside the one that it has. */
function keepsName(scope: string, before: string, after: string, { names }: Side): boolean {
  return before === after || names.former.get(scope)?.get(before) === after;
}

/** Finds the former names that are exported no more, with the names that take their place. */
export function compareFormerNames(api: Spot, { old, next, record }: TypeComparer): void {
  for (const [scope, former] of old.names.former) {
    const current = new Set(next.names.published.get(scope)?.values());
    const still = next.names.former.get(scope);
    const [was, is] = [old, next].map((side) => writtenIn(scope, side));
    for (const [name, called] of former) {
      if (current.has(name) || still?.has(name) === true) continue;
      const successor = current.has(called) ? called : still?.get(called);
      const after = successor === undefined ? undefined : is?.(successor);
      const before = was?.(name);
      const isMember = before !== name || scope === "services";
      // Of a member whose holder is gone as well, that says all.
      if (isMember && (before === undefined || after === undefined)) continue;
      const kind =
        scope === "services" ? "name/service" : isMember ? "name/operation" : "name/type-removed";
      record(kind, api, { name, before, after });
    }
  }
}

/** What code writes for a name of a scope; undefined of a method whose service is gone. */
function writtenIn(scope: string, { api, names }: Side): (name: string) => string | undefined {
  const [, file] = /^(.*)\/methods$/s.exec(scope) ?? [];
  if (file === undefined) return (name) => name;
  const services = api.operations.map(({ id }) => names.service(id));
  const service = services.find((one) => one.file === file);
  return (name) => service && `${service.property}.${name}`;
}

function wasSent(id: SymbolId, { forms }: Side): boolean {
  const directions: readonly Direction[] = forms.directions(id);
  return directions.includes("request") || directions.length === 1;
}

/** Compares what callers write to call two operations. */
export function compareOperationNames(
  { before, after }: OperationMatch,
  parameters: readonly ParameterMatch[],
  spot: Spot,
  context: TypeComparer,
): void {
  const { old, next, record } = context;
  const [from, to] = [old.names.operation(before.id), next.names.operation(after.id)];
  const [was, is] = [callOf(before.id, old), callOf(after.id, next)];
  const { file } = next.names.service(after.id);
  const isMoved = old.names.service(before.id).file !== file;
  const isRenamed = from.method !== to.method || from.function !== to.function;
  const isKept =
    keepsName(`${file}/methods`, from.method, to.method, next) &&
    keepsName(`${file}/functions`, from.function, to.function, next);
  if (isRenamed && !isMoved) {
    const kind = isKept ? "name/deprecated" : "name/operation";
    record(kind, spot, { name: is, before: was, after: is });
  } else if (before.operationId !== after.operationId && !isMoved) {
    const ids = { before: before.operationId ?? "nothing", after: after.operationId ?? "nothing" };
    record("name/wire", spot, { name: "operationId", ...ids });
  }
  // Names that are made of the operation's own, or of its service's, follow from theirs.
  const recordType = (name: string, successor: string): void => {
    const kind = keepsName("types", name, successor, next) ? "name/deprecated" : "name/type";
    record(kind, spot, { name, before: name, after: successor });
  };
  if (isKept && !isMoved) {
    for (const role of ["params", "error", "response"] as const) {
      const [one, other] = [from[role], to[role]];
      if (one === undefined || one === other) continue;
      if (other === undefined) record("name/type-removed", spot, { name: one, before: one });
      else recordType(one, other);
    }
  }
  for (const { before: one, after: other } of parameters) {
    if (one.name !== other.name) continue;
    const name = from.arguments.get(`${one.location} ${one.name}`);
    const successor = to.arguments.get(`${other.location} ${other.name}`);
    if (name !== undefined && successor !== undefined && name !== successor)
      record("name/argument", spot, { name: labelOf(other), before: name, after: successor });
  }
  for (const [key, name] of from.headers) {
    const successor = to.headers.get(key);
    if (successor !== undefined && successor !== name)
      record("name/header", spot, { name: key, before: name, after: successor });
  }
  compareBodyArguments({ before, after }, spot, context);
}

const flat = "properties beside the other arguments";

function compareBodyArguments(
  { before, after }: OperationMatch,
  spot: Spot,
  { old, next, record }: TypeComparer,
): void {
  const [from, to] = [old.names.operation(before.id), next.names.operation(after.id)];
  const variants = bodyVariants(after, next.api);
  for (const [index, { contents }] of bodyVariants(before, old.api).entries()) {
    const same = variants.findIndex((one) => matchContents(contents, one.contents).size > 0);
    if (same < 0) continue;
    const names = {
      before: from.bodyArguments[index] ?? flat,
      after: to.bodyArguments[same] ?? flat,
    };
    if (names.before !== names.after) record("name/body", spot, { name: "body", ...names });
  }
  const [one, other] = [from.contentTypeArgument, to.contentTypeArgument];
  if (one !== undefined && other !== undefined && one !== other)
    record("name/argument", spot, { name: one, before: one, after: other });
}

/** What calls an operation: `pets.get`. */
export function callOf(id: SymbolId, { names }: Side): string {
  return `${names.service(id).property}.${names.operation(id).method}`;
}

/**
 * Compares the groups that operations are in: one change where a whole group is called otherwise, one for
 * each operation where only some went elsewhere.
 */
export function compareServices(
  matches: readonly OperationMatch[],
  spotOf: (match: OperationMatch) => Spot,
  api: Spot,
  { old, next, record }: TypeComparer,
): void {
  const moves = new Map<string, OperationMatch[]>();
  const sizes = new Map<string, number>();
  for (const match of matches) {
    const from = old.names.service(match.before.id);
    const to = next.names.service(match.after.id);
    sizes.set(from.property, (sizes.get(from.property) ?? 0) + 1);
    if (from.property === to.property && from.className === to.className) continue;
    const key = `${from.property} ${to.property}`;
    moves.set(key, [...(moves.get(key) ?? []), match]);
  }
  for (const moved of moves.values()) {
    const [first] = moved;
    if (first === undefined) continue;
    const from = old.names.service(first.before.id);
    const to = next.names.service(first.after.id);
    const isWhole = moved.length === sizes.get(from.property);
    const isClassKept = keepsName("types", from.className, to.className, next);
    if (from.property === to.property) {
      const names = { before: from.className, after: to.className };
      const kind = isClassKept ? "name/deprecated" : "name/type";
      record(kind, api, { name: from.className, ...names });
    } else if (isWhole) {
      const referrers = new Set(moved.map((match) => spotOf(match).node));
      const node: Node = { subject: api.node.subject, referrers };
      const at = { ...api, node, old: first.before.origin, next: first.after.origin };
      const isKept =
        isClassKept &&
        from.file === to.file &&
        keepsName("services", from.property, to.property, next);
      const names = { before: from.property, after: to.property };
      record(isKept ? "name/deprecated" : "name/service", at, { name: to.property, ...names });
    }
    for (const match of from.property === to.property ? [] : moved) {
      const [was, is] = [
        old.names.operation(match.before.id),
        next.names.operation(match.after.id),
      ];
      // Where a whole group moved, that says all of those that kept their names; within a file they were compared.
      if (isWhole && (was.method === is.method || from.file === to.file)) continue;
      const names = { before: callOf(match.before.id, old), after: callOf(match.after.id, next) };
      record("name/operation", spotOf(match), { name: names.after, ...names });
    }
  }
}
