import { dereference } from "../ir/dereference.js";
import type { Api, IrType, Parameter } from "../ir/types.js";
import type { HeaderReading } from "../runtime/response-headers.js";

/** How a declared header of a response is read, and the type of what that gives. */
export interface HeaderShape {
  readonly as: HeaderReading;
  /** Undefined where it is its text, whatever the schema says. */
  readonly type?: IrType;
}

/**
 * Tells how a header is read: scalars and lists of them by type, content in JSON as what it holds.
 * Objects and choices of types stay text, which is what the wire has.
 */
export function headerShape({ type, mediaType }: Parameter, api: Api): HeaderShape {
  if (mediaType !== undefined) {
    return /[/+]json\b/i.test(mediaType) ? { as: "json", type } : { as: "text" };
  }
  const value = withoutNull(type, api);
  if (value === undefined) return { as: "text" };
  const scalar = scalarReading(value.target);
  if (scalar !== undefined) return { as: scalar, type: value.written };
  if (value.target.kind !== "array") return { as: "text" };
  const item = withoutNull(value.target.items, api);
  const items = item && scalarReading(item.target);
  return item === undefined || items === undefined
    ? { as: "text" }
    : { as: `${items}s`, type: { kind: "array", items: item.written } };
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
