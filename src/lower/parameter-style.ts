import type { JsonValue, ParameterLocation, ParameterStyle } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";

/** What a style is defined for, as far as it matters how a value is written. */
export type ValueShape = "scalar" | "array" | "object";

/**
 * Where a style is defined (OpenAPI 3.2, Parameter Object, Style Values and Style Examples). Swagger 2.0
 * has delimited values in paths and headers as well (Parameter Object, `collectionFormat`).
 */
interface StyleRule {
  readonly locations: readonly ParameterLocation[];
  readonly shapes: readonly ValueShape[];
  /** Set where the standard defines one of the two only. */
  readonly explode?: boolean;
}

const anyShape: readonly ValueShape[] = ["scalar", "array", "object"];
const textual: readonly ParameterLocation[] = ["path", "query", "header"];
// prettier-ignore
const styles: Readonly<Record<ParameterStyle, StyleRule>> = {
  simple:         { locations: ["path", "header"],  shapes: anyShape },
  label:          { locations: ["path"],            shapes: anyShape },
  matrix:         { locations: ["path"],            shapes: anyShape },
  form:           { locations: ["query", "cookie"], shapes: anyShape },
  cookie:         { locations: ["cookie"],          shapes: anyShape },
  spaceDelimited: { locations: textual,             shapes: ["array", "object"], explode: false },
  pipeDelimited:  { locations: textual,             shapes: ["array", "object"], explode: false },
  tabDelimited:   { locations: textual,             shapes: ["array", "object"], explode: false },
  deepObject:     { locations: ["query"],           shapes: ["object"],          explode: true },
};

const defaultStyles: Readonly<Record<ParameterLocation, ParameterStyle>> = {
  path: "simple",
  header: "simple",
  query: "form",
  cookie: "form",
};

/** How a parameter is written, and what of its declaration the standard does not define. */
export interface ChosenStyle {
  readonly style: ParameterStyle;
  readonly explode: boolean;
  /** Why the declared style was replaced, or leaves to the client how the value is written. */
  readonly problem?: string;
}

/**
 * Chooses the style of a parameter (OpenAPI 3.2, Parameter Object).
 *
 * A style that does not exist or that the location does not have becomes the location's default. A
 * combination that the standard leaves undefined is written in the nearest way: a delimited scalar
 * and deepObject's scalars as form, delimited values that are exploded as exploded form, deepObject
 * always exploded.
 *
 * @param shape undefined where the schema does not say
 */
export function chooseStyle(
  location: ParameterLocation,
  declared: { readonly style?: JsonValue | undefined; readonly explode?: JsonValue | undefined },
  shape: ValueShape | undefined,
): ChosenStyle {
  const standard = defaultStyles[location];
  const named = typeof declared.style === "string" ? declared.style : standard;
  const explicit = typeof declared.explode === "boolean" ? declared.explode : undefined;
  const rule = isStyle(named) ? styles[named] : undefined;
  if (!isStyle(named) || rule === undefined || !rule.locations.includes(location)) {
    const problem = isStyle(named) ? `it is not one of 'in: ${location}'` : "it does not exist";
    return { style: standard, explode: explicit ?? explodesByDefault(standard), problem };
  }
  const explode = explicit ?? explodesByDefault(named);
  if (shape !== undefined && !rule.shapes.includes(shape)) {
    const problem = `it is not defined for ${shape === "array" ? "an array" : `${shape === "object" ? "an" : "a"} ${shape}`}`;
    // Whoever declares deepObject for an array means names with brackets.
    return shape === "scalar"
      ? { style: standard, explode: explodesByDefault(standard), problem }
      : { style: named, explode: rule.explode ?? explode, problem };
  }
  if (rule.explode === undefined || rule.explode === explode) return { style: named, explode };
  const problem = `it is not defined with 'explode: ${explode}'`;
  return { style: named, explode: named === "deepObject" ? true : explode, problem };
}

function isStyle(text: string): text is ParameterStyle {
  return Object.hasOwn(styles, text);
}

/** The standard says so of form and cookie only, but leaves deepObject without explode undefined. */
function explodesByDefault(style: ParameterStyle): boolean {
  return style === "form" || style === "cookie" || style === "deepObject";
}

/** Tells the shape of a schema's values where its keywords do; undefined for a choice of shapes. */
export function shapeOf(schema: JsonValue | undefined): ValueShape | undefined {
  if (!isObject(schema)) return undefined;
  const { type } = schema;
  const types = (Array.isArray(type) ? (type as readonly JsonValue[]) : [type]).filter(
    (name) => name !== "null" && name !== undefined,
  );
  if (types.length > 1 || ["oneOf", "anyOf", "allOf"].some((word) => word in schema)) {
    return undefined;
  }
  const [only] = types;
  if (only === "array" || only === "object") return only;
  if (typeof only === "string") return "scalar";
  if ("properties" in schema || "additionalProperties" in schema) return "object";
  if ("items" in schema || "prefixItems" in schema) return "array";
  return undefined;
}
