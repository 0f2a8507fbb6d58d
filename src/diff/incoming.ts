import type { IncomingOperation } from "../ir/types.js";
import { compareContents, matchContents } from "./bodies.js";
import { compareDocs } from "./docs.js";
import { below, type Node, type Spot } from "./recorder.js";
import type { TypeComparison } from "./type-comparison.js";

/** Compares the webhooks and callbacks of two APIs: the user receives their requests and sends the replies. */
export function compareIncoming(
  before: readonly IncomingOperation[],
  after: readonly IncomingOperation[],
  api: Spot,
  context: TypeComparison,
): void {
  const next = new Map(after.map((operation) => [keyOf(operation), operation]));
  for (const old of before) {
    const same = next.get(keyOf(old));
    next.delete(keyOf(old));
    if (same === undefined) {
      const at = { ...api, node: nodeOf(old), old: old.origin };
      context.record("incoming/removed", at, { name: labelOf(old) });
    } else compareOne(old, same, api, context);
  }
  for (const operation of next.values()) {
    const at = { ...api, node: nodeOf(operation), next: operation.origin };
    context.record("incoming/added", at, { name: labelOf(operation) });
  }
}

function keyOf({ kind, name, method, origination }: IncomingOperation): string {
  return [kind, name, method, origination?.operation].join(" ");
}

function labelOf({ kind, name }: IncomingOperation): string {
  return `${kind} ${name}`;
}

function nodeOf(operation: IncomingOperation): Node {
  const label = labelOf(operation);
  return { subject: { kind: "incoming", label }, operation: label, referrers: new Set() };
}

function compareOne(
  before: IncomingOperation,
  after: IncomingOperation,
  api: Spot,
  context: TypeComparison,
): void {
  const node = nodeOf(after);
  const places = { old: before.origin, next: after.origin };
  const spot: Spot = { ...api, ...places, node, path: [], direction: "response" };
  compareDocs(before.docs, after.docs, spot, context);
  const headers = new Map(after.parameters.map((one) => [one.name.toLowerCase(), one]));
  for (const header of before.parameters) {
    const same = headers.get(header.name.toLowerCase());
    headers.delete(header.name.toLowerCase());
    const at = { ...spot, old: header.origin };
    if (same === undefined) context.record("header/removed", at, { name: header.name });
    else context.compare(header.type, same.type, below(at, `header ${header.name}`));
  }
  for (const { name, origin } of headers.values())
    context.record("header/added", { ...spot, next: origin }, { name });
  const isBefore = before.content.length > 0;
  if (isBefore !== after.content.length > 0) {
    const kind = isBefore ? "response/body-removed" : "response/body-added";
    context.record(kind, spot, { name: labelOf(after) });
  }
  for (const [from, to] of matchContents(before.content, after.content))
    compareContents(from, to, below(spot, "payload"), context);
  const replies = new Map(after.responses.map((response) => [response.status, response]));
  for (const { status, content } of before.responses) {
    const same = replies.get(status);
    const at: Spot = { ...below(spot, `reply ${status}`), direction: "request" };
    for (const [from, to] of matchContents(content, same?.content ?? []))
      compareContents(from, to, at, context);
  }
  compareNames(before, after, spot, context);
}

function compareNames(
  before: IncomingOperation,
  after: IncomingOperation,
  spot: Spot,
  { old, next, record }: TypeComparison,
): void {
  const [from, to] = [old.names.incoming(before.id), next.names.incoming(after.id)];
  for (const role of ["type", "reply", "parse"] as const) {
    if (from[role] !== to[role])
      record("name/type", spot, { name: role, before: from[role], after: to[role] });
  }
}
