import type { IrType } from "../ir/types.js";

/** A type for each type of value that JSON has, null aside, all of its values included. */
export const plainTypes: readonly IrType[] = [
  { kind: "string" },
  { kind: "number", integer: false },
  { kind: "boolean" },
  { kind: "array", items: { kind: "unknown" } },
  { kind: "object", properties: [], groups: [], additional: "unspecified" },
];
