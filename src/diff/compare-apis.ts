import { canonicalJson } from "../support/canonical-json.js";
import type { Operation, Origin, SymbolId } from "../ir/types.js";
import { findMovedBase, type MovedBase, pathWith, serversWith } from "./base-path.js";
import { compareBodies } from "./bodies.js";
import type { Change, Side } from "./change.js";
import { compareDocs } from "./docs.js";
import { compareIncoming } from "./incoming.js";
import { matchOperations, type OperationMatch, type PathOf } from "./match-operations.js";
import {
  callOf,
  compareFormerNames,
  compareInlineNames,
  compareOperationNames,
  compareServices,
  compareTypeNames,
  findSuccessors,
} from "./names.js";
import { compareParameters } from "./parameters.js";
import { type Node, Recorder, type Spot } from "./recorder.js";
import { compareResponses } from "./responses.js";
import { compareSchemes, compareSecurity, isSameSecurity } from "./security.js";
import { compareServers } from "./servers.js";
import { operationLabel, withoutParameterNames } from "./terms.js";
import { TypeComparer } from "./types.js";

/**
 * Compares two APIs: everything that is different, judged by whom it breaks, sorted by what it is about.
 *
 * What is only written otherwise, such as a schema that moved to another file or a list in another
 * order, is no change.
 */
export function compareApis(old: Side, next: Side): readonly Change[] {
  return compareSides(old, next).changes;
}

/** What comparing two APIs comes to. */
export interface Comparison {
  readonly changes: readonly Change[];
  /** What has another identity now, by the one that it had. */
  readonly successors: ReadonlyMap<SymbolId, SymbolId>;
}

/** Compares two APIs as `compareApis` does, and says besides what was taken for the same. */
export function compareSides(old: Side, next: Side): Comparison {
  const recorder = new Recorder();
  const types = new TypeComparer(old, next, recorder);
  const moved = findMovedBase(old.api, next.api);
  const paths = { old: pathWith(moved, "old"), next: pathWith(moved, "next") };
  const { matches, gone, come } = matchOperations(old.api.operations, next.api.operations, paths);
  const spots = new Map(matches.map((match) => [match, operationSpot(match, next)]));
  const spotOf = (match: OperationMatch): Spot => spots.get(match) ?? operationSpot(match, next);
  const origins = { old: old.origin, next: next.origin };
  const api: Spot = { node: apiNode([]), path: [], direction: undefined, ...origins };
  const everywhere: Spot = {
    ...api,
    node: apiNode([...spots.values()].map(({ node }) => node)),
  };
  for (const match of matches) compareOperation(match, spotOf(match), paths, types);
  for (const operation of gone) recordGone(operation, old, api, recorder);
  for (const operation of come) recordCome(operation, next, api, recorder);
  compareAllSecurity(matches, spotOf, everywhere, types);
  compareSchemes(
    old.api.securitySchemes,
    next.api.securitySchemes,
    at(api, "/components/securitySchemes"),
    types,
  );
  compareBases(moved, at(everywhere, "/servers"), types);
  compareIncoming(old.api.incoming, next.api.incoming, api, types);
  compareLinks(api, types);
  types.drain();
  compareUnreached(types);
  compareTypeNames(api, types);
  compareServices(matches, spotOf, api, types);
  compareFormerNames(api, types);
  const [was, is] = [old.names.packageName, next.names.packageName];
  if (was !== is)
    recorder.record("name/package", at(api, "/info/title"), { name: is, before: was, after: is });
  if (old.names.client !== next.names.client) {
    const names = { before: old.names.client, after: next.names.client };
    const isKept = next.names.former.get("types")?.get(old.names.client) === next.names.client;
    const kind = isKept ? "name/deprecated" : "name/client";
    recorder.record(kind, at(api, "/info/title"), { name: next.names.client, ...names });
  }
  compareDocs(old.api.docs, next.api.docs, at(api, "/info"), types);
  compareInlineNames(api, recorder.brokenSubjects(), types);
  return { changes: recorder.changes(), successors: findSuccessors(matches, types) };
}

/** A place of the whole description. */
function at(api: Spot, pointer: string): Spot {
  const place = (origin: Origin | undefined): Origin | undefined =>
    origin && { ...origin, pointer: origin.pointer + pointer };
  return { ...api, old: place(api.old), next: place(api.next) };
}

function operationSpot({ before, after }: OperationMatch, next: Side): Spot {
  return {
    node: operationNode(after, next),
    path: [],
    direction: undefined,
    old: before.origin,
    next: after.origin,
  };
}

/** The API as a whole, with the operations that a change of it reaches. */
function apiNode(operations: readonly Node[]): Node {
  return { subject: { kind: "api", label: "API" }, referrers: new Set(operations) };
}

function operationNode(operation: Operation, side: Side): Node {
  const label = operationLabel(operation);
  const subject = { kind: "operation", label, call: callOf(operation.id, side) } as const;
  return { subject, operation: label, referrers: new Set() };
}

/** Compares where two APIs are served, but for what only changed places with a part of the paths. */
function compareBases(moved: MovedBase | undefined, spot: Spot, types: TypeComparer): void {
  if (moved !== undefined)
    types.record(`server/base-moved-to-${moved.to}`, spot, { name: moved.part });
  const [before, after] = [types.old.api.servers, types.next.api.servers];
  compareServers(serversWith(moved, "old", before), serversWith(moved, "next", after), spot, types);
}

function compareOperation(
  match: OperationMatch,
  spot: Spot,
  paths: { readonly old: PathOf; readonly next: PathOf },
  types: TypeComparer,
): void {
  const { before, after } = match;
  const [from, to] = [operationLabel(before), operationLabel(after)];
  const isElsewhere =
    withoutParameterNames(paths.old(before)) !== withoutParameterNames(paths.next(after));
  if (isElsewhere || before.method !== after.method)
    types.record("operation/moved", spot, { name: to, before: from, after: to });
  if (before.docs.deprecated !== after.docs.deprecated) {
    const kind = after.docs.deprecated === true ? "operation/deprecated" : "operation/reinstated";
    types.record(kind, spot, { name: to });
  }
  compareDocs(before.docs, after.docs, spot, types);
  const request: Spot = { ...spot, direction: "request" };
  const parameters = compareParameters(before, after, request, types);
  compareBodies(before, after, request, types);
  compareResponses(before, after, { ...spot, direction: "response" }, types);
  comparePaging(before, after, spot, types);
  if (before.servers !== undefined || after.servers !== undefined) {
    const [old, next] = [types.old.api.servers, types.next.api.servers];
    compareServers(before.servers ?? old, after.servers ?? next, spot, types);
  }
  compareOperationNames(match, parameters, spot, types);
}

function recordGone(operation: Operation, side: Side, api: Spot, recorder: Recorder): void {
  const node = operationNode(operation, side);
  const spot: Spot = { ...api, node, old: operation.origin };
  recorder.record("operation/removed", spot, { name: operationLabel(operation) });
}

function recordCome(operation: Operation, side: Side, api: Spot, recorder: Recorder): void {
  const node = operationNode(operation, side);
  const spot: Spot = { ...api, node, next: operation.origin };
  recorder.record("operation/added", spot, { name: operationLabel(operation) });
}

/** Compares what operations want of who calls; what is the same change in all of them is one of the API. */
function compareAllSecurity(
  matches: readonly OperationMatch[],
  spotOf: (match: OperationMatch) => Spot,
  api: Spot,
  types: TypeComparer,
): void {
  const changed = matches.filter(
    ({ before, after }) => !isSameSecurity(before.security, after.security),
  );
  const [first] = changed;
  if (first === undefined) return;
  const keyOf = ({ before, after }: OperationMatch): string =>
    canonicalJson([before.security, after.security]);
  const isWhole =
    matches.length > 1 &&
    changed.length === matches.length &&
    changed.every((match) => keyOf(match) === keyOf(first));
  const spots = isWhole
    ? [[first, at(api, "/security")] as const]
    : changed.map((match) => [match, spotOf(match)] as const);
  for (const [{ before, after }, spot] of spots)
    compareSecurity(before.security, after.security, spot, types);
}

function comparePaging(
  { paging: before }: Operation,
  { paging: after }: Operation,
  spot: Spot,
  { record }: TypeComparer,
): void {
  if (before === undefined || after === undefined) {
    if (before === after) return;
    return record(after === undefined ? "paging/removed" : "paging/added", spot, {
      name: "paging",
    });
  }
  if (canonicalJson(before.items) !== canonicalJson(after.items))
    record("paging/changed", spot, { name: "paging" });
  else if (canonicalJson(before) !== canonicalJson(after))
    record("paging/turned", spot, { name: "paging" });
}

function compareLinks(api: Spot, { old, next, record }: TypeComparer): void {
  const links = new Map(next.api.links.map((link) => [link.id, link]));
  for (const { id, name, origin } of old.api.links) {
    const same = links.get(id);
    links.delete(id);
    if (same === undefined) {
      record("link/removed", { ...api, old: origin }, { name });
      continue;
    }
    const [from, to] = [old.names.link(id).function, next.names.link(id).function];
    if (from !== to) record("name/operation", api, { name, before: from, after: to });
  }
  for (const { name, origin } of links.values())
    record("link/added", { ...api, next: origin }, { name });
}

/**
 * Declarations that no operation uses, that other ones use now, or where others stand now, are exported all the
 * same: each is compared with itself in every direction that it had.
 */
function compareUnreached(types: TypeComparer): void {
  const { old, next } = types;
  for (const id of old.api.declarations.keys()) {
    if (!next.api.declarations.has(id)) continue;
    const had = old.forms.directions(id);
    const isMet = bothDirections.some((direction) => types.isCompared(id, direction));
    const uses = new Set(isMet ? had : [...had, ...next.forms.directions(id)]);
    for (const direction of uses) types.comparePair(id, id, direction);
  }
  types.drain();
}

const bothDirections = ["request", "response"] as const;
