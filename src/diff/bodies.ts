import { bodyVariants, preferredContent } from "../ir/body-shape.js";
import type { MediaContent, Operation, RequestBody } from "../ir/types.js";
import { compareDocs } from "./docs.js";
import { changedEncodings } from "./encodings.js";
import { below, type Spot } from "./recorder.js";
import type { TypeComparison } from "./type-comparison.js";

/** Compares the bodies that two operations send. */
export function compareBodies(
  before: Operation,
  after: Operation,
  operation: Spot,
  context: TypeComparison,
): void {
  const { body: old } = before;
  const { body: next } = after;
  const spot = {
    ...operation,
    ...(old === undefined ? {} : { old: old.origin }),
    ...(next === undefined ? {} : { next: next.origin }),
  };
  if (old === undefined || next === undefined) {
    if (next !== undefined) {
      const kind = next.required ? "body/added-required" : "body/added-optional";
      context.record(kind, spot, { name: "body" });
    } else if (old !== undefined) context.record("body/removed", spot, { name: "body" });
    return;
  }
  if (old.required !== next.required) {
    const kind = next.required ? "body/became-required" : "body/became-optional";
    context.record(kind, spot, { name: "body" });
  }
  const inside = below(spot, "body");
  compareDocs(old.docs, next.docs, inside, context);
  const matches = matchContents(old.content, next.content);
  for (const content of old.content.filter((one) => !matches.has(one))) {
    const names = { name: contentName(content), after: preferredContent(next.content)?.mediaType };
    context.record("body/media-type-removed", { ...spot, old: content.origin }, names);
  }
  const kept = new Set(matches.values());
  for (const content of next.content.filter((one) => !kept.has(one))) {
    const at = { ...spot, next: content.origin };
    context.record("body/media-type-added", at, { name: contentName(content) });
  }
  compareNotations(old, next, spot, context);
  comparePreference(before, after, spot, context);
  for (const [from, to] of comparable(old.content, next.content, matches)) {
    compareContents(from, to, inside, context);
    for (const name of changedEncodings(from, to))
      context.record("body/encoding-changed", spot, { name });
  }
}

/** Compares in what else bodies can be had that are sent and read as JSON. */
export function compareNotations(
  before: Pick<RequestBody, "otherNotations">,
  after: Pick<RequestBody, "otherNotations">,
  spot: Spot,
  context: TypeComparison,
): void {
  const [old, next] = [before.otherNotations ?? [], after.otherNotations ?? []];
  const isIn = (list: typeof old, name: string): boolean =>
    list.some(({ mediaType }) => normal(mediaType) === normal(name));
  for (const { mediaType: name, origin } of old)
    if (!isIn(next, name)) context.record("notation/removed", { ...spot, old: origin }, { name });
  for (const { mediaType: name, origin } of next)
    if (!isIn(old, name)) context.record("notation/added", { ...spot, next: origin }, { name });
}

/** Compares what two bodies hold, and the items of those that are a sequence. */
export function compareContents(
  before: MediaContent,
  after: MediaContent,
  spot: Spot,
  context: TypeComparison,
): void {
  const at = { ...spot, old: before.origin, next: after.origin };
  context.compare(before.type, after.type, at);
  if (before.itemType !== undefined && after.itemType !== undefined)
    context.compare(before.itemType, after.itemType, below(at, "[]"));
}

/** The contents of both lists that have the same media type. */
export function matchContents(
  before: readonly MediaContent[],
  after: readonly MediaContent[],
): ReadonlyMap<MediaContent, MediaContent> {
  const known = new Map(after.map((content) => [normal(contentName(content)), content]));
  return new Map(
    before.flatMap((content) => {
      const same = known.get(normal(contentName(content)));
      return same === undefined ? [] : [[content, same] as const];
    }),
  );
}

/** The contents whose types say something of each other: the same media types, else those that are preferred. */
export function comparable(
  before: readonly MediaContent[],
  after: readonly MediaContent[],
  matches: ReadonlyMap<MediaContent, MediaContent>,
): ReadonlyMap<MediaContent, MediaContent> {
  if (matches.size > 0) return matches;
  const [old, next] = [preferredContent(before), preferredContent(after)];
  return old === undefined || next === undefined ? new Map() : new Map([[old, next]]);
}

// Types and subtypes are the same in any case, and spaces mean nothing (RFC 9110, 8.3.1).
function normal(name: string): string {
  return name.toLowerCase().replaceAll(/\s+/g, "");
}

/** What a body is called in a report: its media type, and whether it is items where that does not tell. */
export function contentName({ mediaType, sequence }: MediaContent): string {
  return sequence === undefined ? mediaType : `${mediaType} (${sequence})`;
}

/** What is sent where the caller does not choose has to be of the same form as it was. */
function comparePreference(
  before: Operation,
  after: Operation,
  spot: Spot,
  context: TypeComparison,
): void {
  const [old] = bodyVariants(before, context.old.api);
  const [next, ...others] = bodyVariants(after, context.next.api);
  if (old === undefined || next === undefined) return;
  const [sent] = old.contents;
  const has = (contents: readonly MediaContent[]): boolean =>
    matchContents([sent], contents).size > 0;
  if (has(next.contents) || !others.some(({ contents }) => has(contents))) return;
  const names = { before: sent.mediaType, after: next.contents[0].mediaType };
  context.record("body/preference-changed", spot, { name: "body", ...names });
}
