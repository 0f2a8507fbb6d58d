import { PatternTranslator, UnsayablePattern, type PatternFlags } from "./pattern-translator.js";

// Groups that set flags, which newer engines know and older ones do not.
const flagGroup = /\(\?[a-z]*(-[a-z]+)?[:)]/;

/**
 * Reads a pattern as its author meant it: as ECMA-262 has it, which JSON Schema asks for (2020-12 core,
 * 6.4), or in another dialect (PCRE, Java, Python, .NET, a literal of JavaScript with its slashes), which
 * is said in ECMA-262's words.
 *
 * @returns the very same text where it is ECMA-262 already; undefined where it is no pattern at all, or
 *   one of another dialect that cannot be said
 */
export function readPattern(source: string): string | undefined {
  const literal = readLiteral(source);
  if (literal !== undefined) return translated(literal.body, literal.flags);
  if (compiles(source, "u") && !flagGroup.test(source)) return source;
  return translated(source, {});
}

function translated(source: string, flags: PatternFlags): string | undefined {
  const isPlain = Object.keys(flags).length === 0;
  if (isPlain && compiles(source, "u") && !flagGroup.test(source)) return source;
  try {
    const { text, isForeign } = new PatternTranslator(source).translate(flags);
    if (isForeign || !isPlain) return compiles(text, "u") ? text : undefined;
  } catch (error) {
    if (!(error instanceof UnsayablePattern)) throw error;
    if (error.isForeign) return undefined;
  }
  return compiles(source, "") ? source : undefined;
}

/** The flags that make a difference to what a pattern accepts. */
const telling: Readonly<Record<string, PatternFlags>> = {
  i: { ignoreCase: true },
  m: { multiline: true },
  s: { dotAll: true },
};

/**
 * Reads a literal of JavaScript. Slashes at both ends may as well be those of a path, so that something
 * has to speak for a literal: an anchor next to a slash, which nothing could match as it stands; flags; or
 * that slashes inside are escaped, as a literal needs it.
 */
function readLiteral(source: string): { body: string; flags: PatternFlags } | undefined {
  const [, body, letters] = /^\/(.+)\/([dgimsuvy]*)$/s.exec(source) ?? [];
  if (body === undefined || letters === undefined) return undefined;
  if (new Set(letters).size < letters.length) return undefined;
  const withoutEscaped = body.replaceAll(/\\./gs, "");
  if (withoutEscaped.replaceAll(/\[[^\]]*\]/g, "").includes("/")) return undefined;
  const isAnchored = body.startsWith("^") || withoutEscaped.endsWith("$");
  const isEscaped = body.includes("\\/") || body.includes("(?P<");
  if (!isAnchored && letters === "" && !isEscaped) return undefined;
  const flags = Object.assign({}, ...[...letters].map((letter) => telling[letter] ?? {}));
  return { body, flags };
}

function compiles(source: string, flags: string): boolean {
  try {
    return new RegExp(source, flags) instanceof RegExp;
  } catch {
    return false;
  }
}
