import { dereference } from "../ir/dereference.js";
import type { Api, IrType, ObjectType, Parameter } from "../ir/types.js";
import { isJsonMedia } from "../support/media-type.js";
import type { HeaderReading, ResponseHeaderSpec } from "../runtime/response-headers.js";

/** How a declared header of a response is read, and the type of what that gives. */
export interface HeaderShape {
  readonly reading: HeaderSpec;
  /** Undefined where it is its text, whatever the schema says. */
  readonly type?: IrType;
}

type HeaderSpec = OmitName<ResponseHeaderSpec>;
type OmitName<Spec> = Spec extends unknown ? Omit<Spec, "name"> : never;

const text: HeaderShape = { reading: { as: "text" } };

/**
 * Tells how a header is read: scalars and lists of them by type, objects of scalars by their names,
 * content in JSON as what it holds. Choices of types and whatever else stay text, which is what the
 * wire has.
 */
export function headerShape(header: Parameter, api: Api): HeaderShape {
  const { type, mediaType } = header;
  if (mediaType !== undefined)
    return isJsonMedia(mediaType) ? { reading: { as: "json" }, type } : text;
  const value = withoutNull(type, api);
  if (value === undefined) return text;
  const { target, written } = value;
  const scalar = scalarReading(target);
  if (scalar !== undefined) return { reading: { as: scalar }, type: written };
  if (target.kind === "object") {
    const reading = objectReading(target, header, api);
    return reading === undefined ? text : { reading, type: written };
  }
  const item = target.kind === "array" ? withoutNull(target.items, api) : undefined;
  const items = item && scalarReading(item.target);
  return item === undefined || items === undefined
    ? text
    : { reading: { as: `${items}s` }, type: { kind: "array", items: item.written } };
}

/** How an object is read; undefined where it holds more than declared scalars, of which none is null. */
function objectReading(
  { properties, groups, additional, patterns }: ObjectType,
  { explode }: Parameter,
  api: Api,
): HeaderSpec | undefined {
  const isPlain = groups.length === 0 && typeof additional === "string" && patterns === undefined;
  const readings = properties.map(({ name, type }): [string, HeaderReading | undefined] => {
    const target = dereference(type, api);
    return [name, target && scalarReading(target)];
  });
  const isKnown = readings.every(([, reading]) => reading !== undefined);
  if (!isPlain || !isKnown || readings.length === 0) return undefined;
  const others = readings.flatMap(([name, reading]): [string, HeaderReading][] =>
    reading === undefined || reading === "text" ? [] : [[name, reading]],
  );
  return {
    as: "object",
    ...(explode === true && { explode }),
    ...(others.length > 0 && { properties: Object.fromEntries(others) }),
  };
}

interface Value {
  /** The type as it is declared, a reference perhaps. */
  readonly written: IrType;
  readonly target: IrType;
}

/** A type without null, which a header cannot hold. */
function withoutNull(type: IrType, api: Api): Value | undefined {
  const target = dereference(type, api);
  if (target?.kind === "nullable") return withoutNull(target.inner, api);
  return target && { written: type, target };
}

type ScalarReading = "text" | "number" | "boolean";

function scalarReading(type: IrType): ScalarReading | undefined {
  switch (type.kind) {
    case "string":
      return "text";
    case "number":
    case "boolean":
      return type.kind;
    case "literal":
      return readingOfValues([type.value]);
    case "enum":
      return readingOfValues(type.members.map(({ value }) => value));
    default:
      return undefined;
  }
}

/** How constants are read; undefined where they are of several types. */
function readingOfValues(
  values: readonly (string | number | boolean)[],
): ScalarReading | undefined {
  const [kind, ...others] = new Set(values.map((value) => typeof value));
  if (kind === undefined || others.length > 0) return undefined;
  return kind === "number" || kind === "boolean" ? kind : "text";
}
