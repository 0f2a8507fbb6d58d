/** What a client asks for by Prefer (RFC 7240), in the words that Prism has for it. */
export interface Preferences {
  /** The status of the answer. */
  readonly code?: number;
  /** The name of an example of the description. */
  readonly example?: string;
  /** Whether values are to vary from one answer to the next. */
  readonly dynamic?: boolean;
}

/** Says why a Prefer header makes no sense. */
export class PreferenceError extends Error {}

/**
 * Reads the Prefer headers of a request. Preferences that this server does not know are passed over (RFC
 * 7240, 2).
 *
 * @throws PreferenceError where the value of a known one makes no sense
 */
export function readPreferences(lines: readonly string[]): Preferences {
  const found = new Map<string, string>();
  for (const line of lines) {
    for (const [, name = "", quoted, token = ""] of line.matchAll(
      /(?:^|[,;])\s*([\w!#$%&'*+.^`|~-]+)\s*(?:=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s,;"]*)))?\s*(?=[,;]|$)/g,
    )) {
      // The first of several counts (RFC 7240, 2).
      const key = name.toLowerCase();
      if (!found.has(key)) found.set(key, quoted?.replaceAll(/\\(.)/g, "$1") ?? token);
    }
  }
  const [code, example, dynamic] = ["code", "example", "dynamic"].map((name) => found.get(name));
  if (code !== undefined && !/^[2-5]\d\d$/.test(code))
    throw new PreferenceError("'code' takes a status, such as 404");
  if (dynamic !== undefined && !/^(true|false|)$/.test(dynamic))
    throw new PreferenceError("'dynamic' takes 'true' or 'false'");
  return {
    ...(code === undefined ? {} : { code: Number(code) }),
    ...(example === undefined ? {} : { example }),
    ...(dynamic === undefined ? {} : { dynamic: dynamic !== "false" }),
  };
}

/** Says which preferences were heeded, for Preference-Applied (RFC 7240, 3); empty where there were none. */
export function appliedText({ code, example, dynamic }: Preferences): string {
  return [
    ...(code === undefined ? [] : [`code=${code}`]),
    ...(example === undefined
      ? []
      : [
          `example=${/^[\w!#$%&'*+.^`|~-]+$/.test(example) ? example : JSON.stringify(example.replaceAll(/[^\u0020-\u007e]/g, "?"))}`,
        ]),
    ...(dynamic === undefined ? [] : [`dynamic=${dynamic}`]),
  ].join(", ");
}
