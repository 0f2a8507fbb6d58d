/**
 * Sets of characters that other dialects of regular expressions have names for, as what stands between
 * the brackets of a class in ECMA-262. POSIX has them in classes, as `[:alpha:]`; Java writes `\p{Alpha}`.
 * Both mean ASCII.
 */
const posix: Readonly<Record<string, string>> = {
  alpha: "A-Za-z",
  digit: "0-9",
  alnum: "A-Za-z0-9",
  upper: "A-Z",
  lower: "a-z",
  punct: "!-\\/:-@\\[-`\\{-~",
  graph: "!-~",
  print: " -~",
  blank: " \\t",
  cntrl: "\\x00-\\x1f\\x7f",
  xdigit: "0-9A-Fa-f",
  space: "\\s",
  word: "\\w",
  ascii: "\\x00-\\x7f",
};

/** Sets that are named like a property of Unicode, but not as ECMA-262 names it. */
const others: Readonly<Record<string, string>> = {
  all: "\\s\\S",
  any: "\\s\\S",
  ld: "\\p{L}\\p{Nd}",
  isletter: "\\p{L}",
  isalphabetic: "\\p{Alphabetic}",
  isdigit: "\\p{Nd}",
  isletterordigit: "\\p{L}\\p{Nd}",
  isuppercase: "\\p{Uppercase}",
  islowercase: "\\p{Lowercase}",
  iswhitespace: "\\p{White_Space}",
  iswhite_space: "\\p{White_Space}",
  ispunctuation: "\\p{P}",
};

/** What stands in a class for one of POSIX's names; undefined for a name that POSIX has not. */
export function posixSet(name: string): string | undefined {
  return Object.hasOwn(posix, name) ? posix[name] : undefined;
}

/**
 * What stands in a class for `\p{…}`: the property itself where ECMA-262 knows it (table "Unicode property
 * value aliases"), or what Java, .NET or PCRE mean by the name.
 *
 * @returns undefined for a name that none of them has
 */
export function propertySet(name: string, negated: boolean): string | undefined {
  const letter = negated ? "P" : "p";
  // Java's names of POSIX classes are ASCII; `\p{Upper}` of Unicode would be more.
  const set = /^(Java)?[A-Z]/.test(name) ? posixSet(name.toLowerCase()) : undefined;
  const listed = set ?? others[name.toLowerCase()];
  if (listed !== undefined) return negated ? complementOf(listed) : listed;
  const candidates = [name, `Script=${name}`, `Script=${name.replace(/^Is/, "")}`];
  const known = [...candidates, name.replace(/^Is/, "")].find((one) => isProperty(one));
  return known === undefined ? undefined : `\\${letter}{${known}}`;
}

/** All characters but some, which can be said in a class only where those are one escape. */
function complementOf(set: string): string | undefined {
  const [, letter, rest] = /^\\([swp])(\{\w+\})?$/.exec(set) ?? [];
  return letter === undefined ? undefined : `\\${letter.toUpperCase()}${rest ?? ""}`;
}

function isProperty(name: string): boolean {
  if (!/^\w+(=\w+)?$/.test(name)) return false;
  try {
    return new RegExp(`\\p{${name}}`, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
