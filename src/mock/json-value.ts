/** Bytes have no form in JSON but a text. */
export function withTexts(value: unknown): unknown {
  if (value instanceof Uint8Array) return Buffer.from(value).toString("latin1");
  if (value instanceof Blob) return "binary";
  if (Array.isArray(value)) return value.map(withTexts);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, withTexts(item)]));
}

/** A value as JSON has it. */
export function jsonText(value: unknown): string {
  return JSON.stringify(withTexts(value)) ?? "null";
}
