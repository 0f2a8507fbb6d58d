/** One `{expression}` of a path template. */
export interface PathExpression {
  /** The name of the parameter that it stands for. */
  readonly name: string;
  /** What stood between the braces. */
  readonly text: string;
  /** True where the value may go on over slashes: reserved expansion or a pattern with segments. */
  readonly spansSegments: boolean;
  /** True where it stands in a query, which some documents have behind the path. */
  readonly inQuery?: true;
}

/** A path template whose expressions hold nothing but names. */
export interface PathTemplate {
  readonly path: string;
  readonly expressions: readonly PathExpression[];
}

/**
 * Parses a path template (OpenAPI 3.1, 4.8.8.2). The standard has nothing but names in braces; what
 * frameworks write there as well is reduced to the name:
 *
 * - RFC 6570's `{+name}` and `{name*}`, the catch-all `{*name}` and `{**name}`, and `{name+}` of Smithy
 * - patterns: `{name=shelves/*}` of google.api.http, `{name:.+}` of JAX-RS
 * - `{?a,b}` and `{&a,b}`, which are left out: queries are made of parameters
 */
export function parsePathTemplate(template: string): PathTemplate {
  const expressions: PathExpression[] = [];
  const path = template
    .replaceAll(/\{[?&][^{}]*\}/g, "")
    .replaceAll(/\{([^{}]*)\}/g, (_, text: string, at: number, whole: string) => {
      const [, before = "", name = "", after = ""] = expression.exec(text) ?? [];
      const spansSegments = before !== "" || /^[*+]/.test(after) || mayHoldSlash(after);
      const inQuery = whole.slice(0, at).includes("?") ? { inQuery: true as const } : {};
      expressions.push({ name: name === "" ? text : name, text, spansSegments, ...inQuery });
      return `{${name === "" ? text : name}}`;
    });
  return { path, expressions };
}

// An operator, the name, and what restricts its value.
const expression = /^([+*]*)([^*=:]*?)(\+|[*=:].*)?$/s;

/** Whether what restricts a value leaves room for a slash: a glob of segments, or a regular expression of any text. */
function mayHoldSlash(restriction: string): boolean {
  if (restriction.startsWith("=")) return /[/*]/.test(restriction);
  const pattern = restriction.replaceAll("\\/", "/").replaceAll(/\\.|\[\^[^\]]*\]/g, "");
  return /\/|\.[*+{]/.test(pattern);
}

/** Names that differ only in case and in what separates their words. */
export function isSimilarName(a: string, b: string): boolean {
  const plain = (name: string): string => name.replaceAll(/[\s_.-]/g, "").toLowerCase();
  return plain(a) === plain(b);
}
