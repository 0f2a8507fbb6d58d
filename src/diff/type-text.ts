import type { Direction } from "../ir/forms.js";
import type { IrType } from "../ir/types.js";
import type { Side } from "./change.js";

const longest = 80;

/** A type as readers know it, in one short line: names of the package, `string[]`, `"a" | "b"`. */
export function typeText(type: IrType, side: Side, direction: Direction = "response"): string {
  const text = write(type, side, direction, 0);
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

function write(type: IrType, side: Side, direction: Direction, depth: number): string {
  const inner = (child: IrType): string =>
    depth > 3 ? "…" : write(child, side, direction, depth + 1);
  switch (type.kind) {
    case "literal":
      return JSON.stringify(type.value);
    case "enum":
      return type.members.map(({ value }) => JSON.stringify(value)).join(" | ");
    case "number":
      return type.integer ? "integer" : "number";
    case "binary":
      return "bytes";
    case "array":
      return `${operand(type.items, inner)}[]`;
    case "tuple":
      return `[${[...type.prefix.map(inner), ...(type.rest ? [`...${inner(type.rest)}[]`] : [])].join(", ")}]`;
    case "nullable":
      return `${inner(type.inner)} | null`;
    case "union":
      return type.variants.map(inner).join(" | ");
    case "intersection":
      return type.parts.map(inner).join(" & ");
    case "reference":
      return side.names.declaration(type.target).type[direction];
    case "object":
      return typeof type.additional === "string" ? "object" : `map of ${inner(type.additional)}`;
    default:
      return type.kind;
  }
}

function operand(type: IrType, inner: (type: IrType) => string): string {
  const text = inner(type);
  return /[ |&]/.test(text) ? `(${text})` : text;
}
