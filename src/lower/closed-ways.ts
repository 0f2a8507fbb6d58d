import type { IrType, ObjectType, Origin } from "../ir/types.js";
import { allProperties } from "../ir/visit.js";
import type { Condition } from "./collection.js";
import { mergeObjects } from "./merge-objects.js";
import { withRequired } from "./object.js";

/** How many ways a type lists; each condition more doubles them. */
const mostWays = 16;

const anyObject: ObjectType = {
  kind: "object",
  properties: [],
  groups: [],
  additional: "unspecified",
};

/**
 * The objects that `unevaluatedProperties: false` closes beside conditions: one for each way that those can
 * turn out, because what `if`, `then` and `else` declare is spoken of only where it applies (JSON Schema
 * 2020-12 core, 10.2.2 and 11.3).
 *
 * @param choices what conditions on tags came to
 * @param conditions those that are left
 * @param required the names that each way has to declare; one that none speaks of is forbidden
 * @returns undefined where a way is no object, or there are too many to list
 */
export function closedWays(
  object: ObjectType,
  choices: readonly IrType[],
  conditions: readonly Condition[],
  required: ReadonlySet<string>,
  origin: Origin,
): IrType | undefined {
  let ways: readonly ObjectType[] = [{ ...object, additional: "unspecified" }];
  for (const outcomes of [...choices.map(variantsOf), ...conditions.map(outcomesOf)]) {
    if (outcomes === undefined || ways.length * outcomes.length > mostWays) return undefined;
    ways = ways.flatMap((way) => outcomes.map((outcome) => mergeObjects([way, outcome])));
  }
  const variants = ways
    .filter((way) => way.except?.some((condition) => isSurelyMet(condition, way)) !== true)
    .filter((way) => declaresAll(way, required))
    .map((way) => withRequired({ ...way, additional: "none" }, required, origin));
  const [only = { kind: "never" }] = variants;
  return variants.length < 2 ? only : { kind: "union", variants, exclusive: false };
}

function variantsOf(choice: IrType): readonly ObjectType[] | undefined {
  const variants = choice.kind === "union" ? choice.variants : [choice];
  const objects = variants.filter(isOpen);
  return objects.length === variants.length ? objects : undefined;
}

/** A condition that is met, and one that is not; a consequence that no value fits rules its way out. */
function outcomesOf({ when, then, otherwise }: Condition): readonly ObjectType[] | undefined {
  const unmet = { ...anyObject, except: [when] };
  const [consequence, alternative] = [then?.type ?? anyObject, otherwise?.type ?? anyObject];
  if (!isOpen(when)) return undefined;
  const outcomes: ObjectType[] = [];
  for (const [base, type] of [
    [when, consequence],
    [unmet, alternative],
  ] as const) {
    if (type.kind === "never") continue;
    if (!isOpen(type)) return undefined;
    outcomes.push(mergeObjects([base, type]));
  }
  return outcomes;
}

function isOpen(type: IrType): type is ObjectType {
  return type.kind === "object" && type.additional === "unspecified";
}

function declaresAll(object: ObjectType, names: ReadonlySet<string>): boolean {
  const declared = new Set(allProperties(object).map(({ name }) => name));
  return [...names].every((name) => declared.has(name));
}

/** Whether all objects of a type meet a condition, as far as it is seen without comparing types. */
function isSurelyMet(condition: IrType, { properties }: ObjectType): boolean {
  if (condition.kind !== "object" || !hasOnlyProperties(condition)) return false;
  return condition.properties.every(({ name, type, required }) => {
    const own = properties.find((property) => property.name === name);
    if (own === undefined || (required && !own.required)) return false;
    return type.kind === "unknown" || JSON.stringify(type) === JSON.stringify(own.type);
  });
}

function hasOnlyProperties({
  kind,
  properties,
  groups,
  additional,
  ...limits
}: ObjectType): boolean {
  const isPlain = kind === "object" && groups.length === 0 && additional === "unspecified";
  return isPlain && properties.length > 0 && Object.keys(limits).length === 0;
}
