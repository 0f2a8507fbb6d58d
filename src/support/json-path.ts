/**
 * Writes the place of a node as a normalized JSONPath (RFC 9535, section 2.7), which selects that node and
 * nothing else.
 */
export function formatJsonPath(path: readonly (string | number)[]): string {
  const segments = path.map((step) =>
    typeof step === "number" ? `[${step}]` : `[${quote(step)}]`,
  );
  return `$${segments.join("")}`;
}

const escapes: Readonly<Record<string, string>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  "'": "\\'",
  "\\": "\\\\",
};

function quote(name: string): string {
  // oxlint-disable-next-line no-control-regex -- these are what has to be escaped.
  const escaped = name.replace(/[\u0000-\u001f'\\]/g, (char) => {
    const code = char.charCodeAt(0).toString(16).padStart(4, "0");
    return escapes[char] ?? `\\u${code}`;
  });
  return `'${escaped}'`;
}
