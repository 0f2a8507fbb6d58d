import type { Direction } from "../ir/forms.js";
import { isOptional } from "../ir/index-types.js";
import type { Api, IrType, ObjectType, Property } from "../ir/types.js";
import { allProperties, hasType } from "../ir/visit.js";
import { canonicalJson } from "../support/canonical-json.js";
import { compareDocs } from "./docs.js";
import { compareGroups, groupNames } from "./groups.js";
import { compareLimits } from "./limits.js";
import { below, type Spot } from "./recorder.js";
import { findRenames } from "./renames.js";
import type { TypeComparison } from "./type-comparison.js";

/** Compares two objects as they are in one direction: members of the other one are not there. */
export function compareObjects(
  before: ObjectType,
  after: ObjectType,
  spot: Spot,
  context: TypeComparison,
): void {
  const direction = spot.direction ?? "response";
  const old = visible(before, direction);
  const next = visible(after, direction);
  const gone = [...old.values()].filter(({ name }) => !next.has(name));
  const come = [...next.values()].filter(({ name }) => !old.has(name));
  // Of another schema, what is called nearly the same is something else.
  const isOther = spot.node.subject.was !== undefined;
  const renames = isOther ? [] : findRenames(gone, come, context);
  const renamed = new Set(renames.flatMap(({ before: from, after: to }) => [from, to]));
  for (const { before: from, after: to } of renames) {
    const at = { ...spot, old: from.origin, next: to.origin };
    context.record("property/renamed", at, { name: to.name, before: from.name, after: to.name });
    context.compare(from.type, to.type, below(at, to.name));
  }
  for (const property of gone) {
    if (!renamed.has(property)) recordGone(property, after, spot, context);
  }
  for (const property of come) {
    if (renamed.has(property)) continue;
    const kind =
      isOptional(property, direction) || isArm(property, after) ? "optional" : "required";
    const at = { ...spot, next: property.origin };
    const group = groupOf(property, after);
    context.record(`property/added-${kind}`, at, { name: property.name, after: group });
  }
  const groups = { old: groupNames(before), next: groupNames(after) };
  for (const property of old.values()) {
    const same = next.get(property.name);
    if (same === undefined) continue;
    const isGrouped = groups.old.has(property.name) || groups.next.has(property.name);
    compareProperty(property, same, isGrouped, spot, context);
  }
  compareGroups(before, after, spot, context);
  compareOthers(before, after, spot, context);
  compareLimits(before, after, spot, context);
}

function visible(type: ObjectType, direction: Direction): ReadonlyMap<string, Property> {
  const isSeen = (property: Property): boolean =>
    direction === "request" ? !property.readOnly : !property.writeOnly;
  return new Map(
    allProperties(type)
      .filter(isSeen)
      .map((property) => [property.name, property]),
  );
}

function isArm(property: Property, { groups }: ObjectType): boolean {
  return groups.some(({ arms }) => arms.includes(property));
}

/** The name of the group that a property is an arm of, if there is another arm. */
function groupOf(property: Property, { groups }: ObjectType): string | undefined {
  return groups.find(({ arms }) => arms.length > 1 && arms.includes(property))?.name;
}

function recordGone(
  { name, origin }: Property,
  after: ObjectType,
  spot: Spot,
  context: TypeComparison,
): void {
  const hidden = allProperties(after).find((property) => property.name === name);
  const kind =
    hidden === undefined
      ? "property/removed"
      : hidden.readOnly
        ? "property/became-read-only"
        : "property/became-write-only";
  const at = { ...spot, old: origin, ...(hidden === undefined ? {} : { next: hidden.origin }) };
  context.record(kind, at, { name });
}

function compareProperty(
  before: Property,
  after: Property,
  isGrouped: boolean,
  spot: Spot,
  context: TypeComparison,
): void {
  const { name } = after;
  const direction = spot.direction ?? "response";
  const at = { ...spot, old: before.origin, next: after.origin };
  const [old, next] = [withoutTag(before), withoutTag(after)];
  const wasOptional = isOptional(old, direction);
  const isNowOptional = isOptional(next, direction);
  // Arms are optional, one for one; what their group says of them is compared by itself.
  if (wasOptional !== isNowOptional && !isGrouped) {
    const kind = isNowOptional ? "property/became-optional" : "property/became-required";
    context.record(kind, at, { name });
  }
  compareDefaults(before.default, after.default, below(at, name), context);
  const isDeprecated = after.docs.deprecated === true;
  if ((before.docs.deprecated === true) !== isDeprecated) {
    const kind = isDeprecated ? "property/deprecated" : "property/reinstated";
    context.record(kind, at, { name });
  }
  compareDocs(before.docs, after.docs, below(at, name), context);
  context.compare(old.type, next.type, below(at, name));
}

/** What the schema says of a property by itself; its tags are compared where the choice is. */
function withoutTag({ untagged, ...property }: Property): Property {
  return untagged === undefined ? property : { ...property, ...untagged };
}

/** Compares what is taken for a value that is left out. */
export function compareDefaults(
  before: unknown,
  after: unknown,
  spot: Spot,
  context: TypeComparison,
): void {
  const [old, next] = [before, after].map((value) =>
    value === undefined ? undefined : canonicalJson(value),
  );
  if (old === next) return;
  const kind =
    old === undefined
      ? "default/added"
      : next === undefined
        ? "default/removed"
        : "default/changed";
  context.record(kind, spot, { name: "default", before: old, after: next });
}

/** Compares what names hold that are not declared. */
function compareOthers(
  before: ObjectType,
  after: ObjectType,
  spot: Spot,
  context: TypeComparison,
): void {
  const direction = spot.direction ?? "response";
  const old = othersOf(before, direction, context.old.api);
  const next = othersOf(after, direction, context.next.api);
  if (typeof old !== "string" && typeof next !== "string") {
    context.compare(old, next, below(spot, "{}"));
  } else if (typeof old !== "string") {
    const texts = { before: context.texts(old, old, spot).before, after: undefined };
    context.record("index/changed", spot, { name: "others", ...texts });
  } else if (old !== next) {
    context.record(next === "none" ? "object/closed" : "object/opened", spot, { name: "others" });
  }
  const patterns = new Map((after.patterns ?? []).map((one) => [one.pattern, one.type]));
  for (const { pattern, type } of before.patterns ?? []) {
    const same = patterns.get(pattern);
    patterns.delete(pattern);
    const at = below(spot, `{${pattern}}`);
    if (same !== undefined) context.compare(type, same, at);
    // Where no other names are allowed, these are gone; elsewhere they may hold anything now.
    else if (next === "none") context.record("index/changed", at, { name: pattern });
    else context.record("limit/loosened", spot, { name: "patternProperties", before: pattern });
  }
  for (const pattern of patterns.keys()) {
    if (old === "none") context.record("object/opened", spot, { name: pattern });
    else context.record("limit/tightened", spot, { name: "patternProperties", after: pattern });
  }
}

/**
 * What is declared of other names. An object of which nothing is said may hold anything, but not in an API that
 * says so of others: there it is one that has no properties yet, such as an empty message of protocol buffers.
 */
function othersOf(
  type: ObjectType,
  direction: Direction,
  api: Api,
): IrType | "unspecified" | "none" {
  const isBare = type.additional === "unspecified" && type.groups.length === 0;
  return isBare && visible(type, direction).size === 0 && !saysAnything(api)
    ? { kind: "unknown" }
    : type.additional;
}

const sayingAnything = new WeakMap<Api, boolean>();

/** Whether some object of an API is said to hold anything: `additionalProperties: true`. */
function saysAnything(api: Api): boolean {
  const known = sayingAnything.get(api);
  if (known !== undefined) return known;
  const isSaid = (type: IrType): boolean =>
    type.kind === "object" &&
    typeof type.additional !== "string" &&
    type.additional.kind === "unknown";
  const found = hasType(api, isSaid);
  sayingAnything.set(api, found);
  return found;
}
