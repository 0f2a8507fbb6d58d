import { dereference } from "./dereference.js";
import type { Api, Parameter, Property } from "./types.js";
import { allProperties } from "./visit.js";

/** A property of a parameter that a query holds under a name of its own. */
export interface QueryMember {
  readonly property: Property;
  /** What it is called there. */
  readonly wireName: string;
}

/**
 * Finds the properties of a query parameter that is an object and is written property by property: as what they are
 * called (`form`, exploded) or as `name[property]` (`deepObject`; OpenAPI 3.1, 4.8.12.3).
 */
export function queryMembers(parameter: Parameter, api: Api): readonly QueryMember[] {
  const { location, name, style, explode, mediaType, type } = parameter;
  const isDeep = style === "deepObject";
  const isExploded = isDeep || (style === "form" && explode === true);
  if (location !== "query" || mediaType !== undefined || !isExploded) return [];
  const target = dereference(type, api);
  const object = target?.kind === "nullable" ? dereference(target.inner, api) : target;
  if (object?.kind !== "object") return [];
  return allProperties(object).map((property) => ({
    property,
    wireName: isDeep ? `${name}[${property.name}]` : property.name,
  }));
}
