/**
 * Writes a value as XML: an element for each property, and one for each item of a list. What the
 * description's `xml` says of names and attributes is not followed.
 */
export function xmlText(name: string, value: unknown): string {
  if (value === null || value === undefined) return `<${name}/>`;
  if (Array.isArray(value)) return value.map((item) => xmlText(name, item)).join("");
  const text =
    typeof value === "object"
      ? Object.entries(value)
          .map(([member, held]) => xmlText(elementName(member), held))
          .join("")
      : escapeXml(typeof value === "string" ? value : JSON.stringify(value));
  return `<${name}>${text}</${name}>`;
}

/** A name that an element may have (XML 1.0, 2.3), made of one that anything may have. */
export function elementName(text: string): string {
  const name = text.replaceAll(/[^\w.-]/g, "_");
  return /^[A-Za-z_]/.test(name) ? name : `_${name}`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
