import type { Parameter } from "../ir/types.js";

/** Writes the value of a response's header in the style `simple`, the only one there (OpenAPI 3.1, 4.8.21). */
export function headerText({ explode, mediaType }: Parameter, value: unknown): string | undefined {
  const written = mediaType === undefined ? styled(value, explode === true) : JSON.stringify(value);
  if (written === undefined) return undefined;
  // What a field's value cannot hold (RFC 9110, 5.5).
  return written.replaceAll(/[^\t\u0020-\u007e\u0080-\u00ff]/g, "?").trim();
}

function styled(value: unknown, explode: boolean): string | undefined {
  if (value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.map((item) => scalarText(item)).join(",");
  if (typeof value !== "object") return scalarText(value);
  return Object.entries(value)
    .map(([name, item]) => `${name}${explode ? "=" : ","}${scalarText(item)}`)
    .join(",");
}

function scalarText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
