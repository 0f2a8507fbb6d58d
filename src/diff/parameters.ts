import { isNeeded } from "../ir/needed-parameter.js";
import type { Operation, Parameter } from "../ir/types.js";
import { compareDocs } from "./docs.js";
import type { ArgumentNames } from "./kinds/entry.js";
import { compareDefaults } from "./objects.js";
import { changedEncodings } from "./encodings.js";
import { below, type Spot } from "./recorder.js";
import { findRenames } from "./renames.js";
import type { TypeComparison } from "./type-comparison.js";

/** Parameters of two operations that are the same one. */
export interface ParameterMatch {
  readonly before: Parameter;
  readonly after: Parameter;
}

/** Compares what two operations take beside a body; returns the parameters that both have. */
export function compareParameters(
  before: Operation,
  after: Operation,
  spot: Spot,
  context: TypeComparison,
): readonly ParameterMatch[] {
  const gone = new Set(before.parameters);
  const come = new Set(after.parameters);
  const argumentsOf = argumentNames(before, after, context);
  const matches: ParameterMatch[] = [];
  const match = (old: Parameter, next: Parameter): void => {
    matches.push({ before: old, after: next });
    gone.delete(old);
    come.delete(next);
  };
  for (const { old, next, kind } of findMatches(before, after, context)) {
    if (!gone.has(old) || !come.has(next)) continue;
    match(old, next);
    if (kind === undefined) continue;
    const names = { name: next.name, before: labelOf(old), after: labelOf(next) };
    const at = { ...spot, old: old.origin, next: next.origin };
    context.record(kind, at, { ...names, argument: argumentsOf(old, next) });
  }
  for (const parameter of gone) {
    const facts = { name: labelOf(parameter), argument: argumentsOf(parameter, undefined) };
    context.record("parameter/removed", { ...spot, old: parameter.origin }, facts);
  }
  for (const parameter of come) {
    const kind = isNeeded(parameter, context.next.api)
      ? "parameter/added-required"
      : "parameter/added-optional";
    const facts = { name: labelOf(parameter), argument: argumentsOf(undefined, parameter) };
    context.record(kind, { ...spot, next: parameter.origin }, facts);
  }
  for (const { before: old, after: next } of matches) {
    compareOne(old, next, spot, context);
    compareNeed(old, next, spot, argumentsOf(old, next), context);
  }
  return matches;
}

type FindArguments = (old: Parameter | undefined, next: Parameter | undefined) => ArgumentNames;

/** Finds what callers write for parameters of two operations. */
function argumentNames(
  before: Operation,
  after: Operation,
  { old, next }: TypeComparison,
): FindArguments {
  const [from, to] = [old.names.operation(before.id), next.names.operation(after.id)];
  const nameIn = (names: ReadonlyMap<string, string>, parameter: Parameter | undefined) =>
    parameter && names.get(`${parameter.location} ${parameter.name}`);
  return (one, other) => ({
    before: nameIn(from.arguments, one),
    after: nameIn(to.arguments, other),
  });
}

interface Candidate {
  readonly old: Parameter;
  readonly next: Parameter;
  readonly kind?: "parameter/renamed" | "parameter/moved";
}

/** Pairs of parameters that may be the same, the surest first. */
function findMatches(
  before: Operation,
  after: Operation,
  context: TypeComparison,
): readonly Candidate[] {
  const known = new Map(after.parameters.map((parameter) => [keyOf(parameter), parameter]));
  const same = before.parameters.flatMap((old): readonly Candidate[] => {
    const next = known.get(keyOf(old));
    return next === undefined ? [] : [{ old, next }];
  });
  const matched = new Set(same.flatMap(({ old, next }) => [old, next]));
  const gone = before.parameters.filter((parameter) => !matched.has(parameter));
  const come = after.parameters.filter((parameter) => !matched.has(parameter));
  const moved = gone.flatMap((old): readonly Candidate[] => {
    const next = come.find(({ name }) => name.toLowerCase() === old.name.toLowerCase());
    return next === undefined ? [] : [{ old, next, kind: "parameter/moved" }];
  });
  const renamed = (["query", "header", "cookie"] as const).flatMap((place) => {
    const within = (list: readonly Parameter[]): readonly Parameter[] =>
      list.filter(({ location }) => location === place);
    return findRenames(within(gone), within(come), context).map(
      ({ before: old, after: next }): Candidate => ({
        old,
        next,
        kind: "parameter/renamed",
      }),
    );
  });
  return [...same, ...findInPath(before, after, gone, come), ...moved, ...renamed];
}

/** Parameters of a path are the same where they stand at the same place in it. */
function findInPath(
  before: Operation,
  after: Operation,
  gone: readonly Parameter[],
  come: readonly Parameter[],
): readonly Candidate[] {
  const names = (path: string): readonly string[] =>
    [...path.matchAll(/\{([^}]*)\}/g)].map(([, name = ""]) => name);
  const next = names(after.path);
  return names(before.path).flatMap((name, index): readonly Candidate[] => {
    const isIt = (wanted: string | undefined) => (one: Parameter) =>
      one.location === "path" && one.name === wanted;
    const [from, to] = [gone.find(isIt(name)), come.find(isIt(next[index]))];
    return from && to ? [{ old: from, next: to, kind: "parameter/renamed" }] : [];
  });
}

// Names of headers are the same in any case (RFC 9110, 5.1).
function keyOf({ location, name }: Parameter): string {
  return `${location} ${location === "header" ? name.toLowerCase() : name}`;
}

/** A parameter as people know it: `query parameter limit`. */
export function labelOf({ location, name }: Parameter): string {
  return `${location} parameter ${name}`;
}

function compareNeed(
  before: Parameter,
  after: Parameter,
  spot: Spot,
  argument: ArgumentNames,
  { record, old, next }: TypeComparison,
): void {
  const wasNeeded = isNeeded(before, old.api);
  if (wasNeeded === isNeeded(after, next.api)) return;
  const kind = !wasNeeded ? "parameter/became-required" : "parameter/became-optional";
  const at = { ...spot, old: before.origin, next: after.origin };
  record(kind, at, { name: labelOf(after), argument });
}

function compareOne(
  before: Parameter,
  after: Parameter,
  spot: Spot,
  context: TypeComparison,
): void {
  const name = labelOf(after);
  const at = { ...spot, old: before.origin, next: after.origin };
  const isMoved = before.location !== after.location;
  const [old, next] = [styleOf(before), styleOf(after)];
  if (!isMoved && old !== next)
    context.record("parameter/style-changed", at, { name, before: old, after: next });
  for (const field of changedEncodings(before, after))
    context.record("parameter/encoding-changed", at, { name: field });
  const inside = below(at, name);
  compareDefaults(before.default, after.default, inside, context);
  if (before.docs.deprecated !== after.docs.deprecated) {
    const kind = after.docs.deprecated === true ? "property/deprecated" : "property/reinstated";
    context.record(kind, at, { name });
  }
  compareDocs(before.docs, after.docs, inside, context);
  context.compare(before.type, after.type, inside);
}

function styleOf({ style, explode, allowReserved, mediaType }: Parameter): string {
  if (mediaType !== undefined) return mediaType;
  const words = [style ?? "text", ...(explode === true ? ["exploded"] : [])];
  if (allowReserved === true) words.push("with reserved characters");
  return words.join(", ");
}
