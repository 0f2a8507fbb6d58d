import { CharacterCursor } from "../support/character-cursor.js";
import { posixSet, propertySet } from "./character-sets.js";

/** What the flags of a pattern, or of a part of it, say. */
export interface PatternFlags {
  readonly ignoreCase?: boolean;
  readonly multiline?: boolean;
  readonly dotAll?: boolean;
}

/** Thrown for what ECMA-262 has no words for. */
export class UnsayablePattern extends Error {
  /** Whether it is of another dialect, and not just unbalanced. */
  readonly isForeign: boolean;

  constructor(isForeign = true) {
    super("the pattern cannot be said");
    this.isForeign = isForeign;
  }
}

/** Escapes that mean the same in all dialects, anywhere. */
const shared = "dDwWsSnrtfv";

/** Escapes of other dialects, outside of classes. */
const anchors: Readonly<Record<string, string>> = {
  A: "^",
  z: "$",
  Z: "$",
  R: "(?:\\r\\n|[\\n\\v\\f\\r\\u0085\\u2028\\u2029])",
};
const controls: Readonly<Record<string, string>> = { a: "\\x07", e: "\\x1b" };

/** Escapes that dialects disagree about, or that say what no pattern of ECMA-262 does. */
const unsayable = "hHVXKGCNQEg";

/** How deep groups nest that anybody wrote. */
const deepest = 100;

/** Turns a pattern of another dialect into one of ECMA-262 that holds in Unicode mode, piece by piece. */
export class PatternTranslator {
  readonly #cursor: CharacterCursor;
  #depth = 0;
  #isForeign = false;

  constructor(source: string) {
    this.#cursor = new CharacterCursor(source);
  }

  /**
   * Translates the whole pattern.
   *
   * @returns the pattern, and whether anything in it was of another dialect
   * @throws {UnsayablePattern} for what cannot be said
   */
  translate(flags: PatternFlags): { readonly text: string; readonly isForeign: boolean } {
    const text = this.#alternatives(flags);
    if (this.#cursor.peek() !== undefined) throw new UnsayablePattern(this.#isForeign);
    return { text, isForeign: this.#isForeign };
  }

  #alternatives(given: PatternFlags): string {
    let flags = given;
    let text = "";
    for (
      let next = this.#cursor.peek();
      next !== undefined && next !== ")";
      next = this.#cursor.peek()
    ) {
      const set = this.#flagsFromHere();
      if (set === undefined) text += this.#quantified(this.#atom(flags));
      else flags = Object.assign({}, flags, set);
    }
    return text;
  }

  /** Flags that hold for the rest of a group, as `(?i)` sets them. */
  #flagsFromHere(): PatternFlags | undefined {
    const [whole, on = "", off = ""] =
      /^\(\?([a-z]*)(?:-([a-z]+))?\)/.exec(this.#cursor.rest(16)) ?? [];
    if (whole === undefined) return undefined;
    this.#cursor.skip(whole);
    return this.#flagsOf(on, off);
  }

  #flagsOf(on: string, off: string): PatternFlags {
    this.#isForeign = true;
    // `u` and `U` are about Unicode, which counts anyway.
    if (!/^[imsuU]*$/.test(on + off)) throw new UnsayablePattern();
    const flag = (letter: string, name: keyof PatternFlags): PatternFlags =>
      on.includes(letter) ? { [name]: true } : off.includes(letter) ? { [name]: false } : {};
    return { ...flag("i", "ignoreCase"), ...flag("m", "multiline"), ...flag("s", "dotAll") };
  }

  #quantified(atom: string): string {
    const [quantifier, most] =
      /^(?:[*+?]|\{\d+,?\d*\}|\{,(\d+)\})/.exec(this.#cursor.rest(24)) ?? [];
    if (quantifier === undefined) return atom;
    this.#cursor.skip(quantifier);
    // What a possessive repetition does not give back makes a difference to what matches.
    if (this.#cursor.peek() === "+") throw new UnsayablePattern();
    const lazy = this.#cursor.take("?") ? "?" : "";
    if (most === undefined) return atom + quantifier + lazy;
    this.#isForeign = true;
    return `${atom}{0,${most}}${lazy}`;
  }

  #atom(flags: PatternFlags): string {
    const character = this.#next();
    switch (character) {
      case "(":
        return this.#group(flags);
      case "[":
        return this.#class(flags);
      case "\\":
        return this.#escape(flags);
      case ".":
        return flags.dotAll === true ? "[\\s\\S]" : ".";
      case "^":
        return flags.multiline === true ? "(?:^|(?<=[\\n\\r]))" : "^";
      case "$":
        return flags.multiline === true ? "(?:$|(?=[\\n\\r]))" : "$";
      case "|":
        return "|";
      case "*":
      case "+":
      case "?":
        throw new UnsayablePattern(this.#isForeign);
      default:
        return literal(character, flags);
    }
  }

  #group(flags: PatternFlags): string {
    const rest = this.#cursor.rest(80);
    const [comment] = /^\?#[^)]*\)/.exec(rest) ?? [];
    if (comment !== undefined) {
      this.#isForeign = true;
      this.#cursor.skip(comment);
      return "";
    }
    const [referring, referred] = /^\?P=(\w+)\)/.exec(rest) ?? [];
    if (referring !== undefined) {
      this.#isForeign = true;
      this.#cursor.skip(referring);
      return this.#backreference(`\\k<${referred ?? ""}>`, flags);
    }
    const [own, on = "", off = ""] = /^\?([a-z]*)(?:-([a-z]+))?:/.exec(rest) ?? [];
    if (own !== undefined && own !== "?:") {
      this.#cursor.skip(own);
      return this.#closed("(?:", { ...flags, ...this.#flagsOf(on, off) });
    }
    const [foreign, name] = /^\?P<(\w+)>|^\?'\w+'/.exec(rest) ?? [];
    if (foreign !== undefined) {
      this.#isForeign = true;
      this.#cursor.skip(foreign);
      return this.#closed(`(?<${name ?? foreign.slice(2, -1)}>`, flags);
    }
    const [prefix] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(rest) ?? [""];
    // Atomic groups, conditions, recursion.
    if (prefix === "" && rest.startsWith("?")) throw new UnsayablePattern();
    this.#cursor.skip(prefix);
    return this.#closed(`(${prefix}`, flags);
  }

  #closed(opening: string, flags: PatternFlags): string {
    this.#depth += 1;
    if (this.#depth > deepest) throw new UnsayablePattern();
    const inner = this.#alternatives(flags);
    this.#depth -= 1;
    if (!this.#cursor.take(")")) throw new UnsayablePattern(this.#isForeign);
    return `${opening}${inner})`;
  }

  #backreference(text: string, { ignoreCase }: PatternFlags): string {
    if (ignoreCase === true) throw new UnsayablePattern();
    return text;
  }

  #escape(flags: PatternFlags): string {
    const rest = this.#cursor.rest(80);
    const [named, name] = /^k(?:<(\w+)>|'\w+'|\{\w+\})/.exec(rest) ?? [];
    if (named !== undefined) {
      this.#isForeign ||= name === undefined;
      this.#cursor.skip(named);
      return this.#backreference(`\\k<${name ?? named.slice(2, -1)}>`, flags);
    }
    const [numbered] = /^[1-9]\d*/.exec(rest) ?? [];
    if (numbered !== undefined) {
      this.#cursor.skip(numbered);
      return this.#backreference(`\\${numbered}`, flags);
    }
    const letter = this.#cursor.peek() ?? "";
    if (letter === "b" || letter === "B") return `\\${this.#next()}`;
    const anchor = Object.hasOwn(anchors, letter) ? anchors[letter] : undefined;
    if (anchor !== undefined) {
      this.#isForeign = true;
      this.#next();
      return anchor;
    }
    const set = this.#set(flags);
    return set === undefined ? literal(this.#character(), flags) : asClass(set);
  }

  /** A set of characters that an escape names, as it stands in a class; undefined for one character. */
  #set(flags: PatternFlags): string | undefined {
    const letter = this.#cursor.peek() ?? "";
    if (letter !== "" && shared.includes(letter)) return `\\${this.#next()}`;
    const [whole, caret = "", long, short] =
      /^[pP](?:\{(\^?)([^}]+)\}|([A-Z]))/.exec(this.#cursor.rest(80)) ?? [];
    if (whole === undefined) return undefined;
    this.#isForeign = true;
    this.#cursor.skip(whole);
    const negated = whole.startsWith("P") !== (caret === "^");
    const set = propertySet(long ?? short ?? "", negated);
    const isCased = /^(Lu|Ll|Lt|Upper|Lower|IsUpper|IsLower)/.test(long ?? "");
    if (set === undefined || (flags.ignoreCase === true && isCased)) throw new UnsayablePattern();
    return set;
  }

  /** The one character that stands for itself after a backslash, or that an escape names. */
  #character(): string {
    const [code, byte, unit, point] =
      /^(?:x([\da-f]{2})|u([\da-f]{4})|[xu]\{([\da-f]{1,6})\})/i.exec(this.#cursor.rest(12)) ?? [];
    if (code !== undefined) {
      this.#isForeign ||= code.startsWith("x{");
      this.#cursor.skip(code);
      return String.fromCodePoint(Number.parseInt(byte ?? unit ?? point ?? "0", 16));
    }
    const character = this.#next();
    const control = Object.hasOwn(controls, character) ? controls[character] : undefined;
    if (control !== undefined) this.#isForeign = true;
    if (unsayable.includes(character) || character === "c") throw new UnsayablePattern();
    if (/\d/.test(character) && character !== "0") throw new UnsayablePattern();
    if (character === "0") return "\0";
    return control === undefined
      ? character
      : String.fromCodePoint(Number.parseInt(control.slice(2), 16));
  }

  #class(flags: PatternFlags): string {
    const negation = this.#cursor.take("^") ? "^" : "";
    let text = "";
    // Elsewhere a class cannot be empty, and a bracket that comes first is in it.
    if (this.#cursor.peek() === "]" && /^\][^[]*\]/.test(this.#cursor.rest(200))) {
      this.#isForeign = true;
      this.#next();
      text = "\\]";
    }
    while (!this.#cursor.take("]")) {
      if (text !== "" && this.#cursor.rest(3) === "&&[") {
        if (negation !== "") throw new UnsayablePattern();
        return this.#intersection(`[${text}]`, flags);
      }
      text += this.#posix() ?? this.#classItem(flags);
    }
    return `[${negation}${text}]`;
  }

  /** Java's `[a&&[b]]`: characters that both classes accept. */
  #intersection(first: string, flags: PatternFlags): string {
    this.#isForeign = true;
    this.#cursor.skip("&&[");
    const second = this.#class(flags);
    if (!this.#cursor.take("]")) throw new UnsayablePattern();
    return `(?:(?=${second})${first})`;
  }

  #posix(): string | undefined {
    const [whole, caret, name = ""] = /^\[:(\^?)(\w+):\]/.exec(this.#cursor.rest(20)) ?? [];
    if (whole === undefined) return undefined;
    const set = posixSet(name);
    if (set === undefined || caret === "^") throw new UnsayablePattern();
    this.#isForeign = true;
    this.#cursor.skip(whole);
    return set;
  }

  #classItem(flags: PatternFlags): string {
    const first = this.#classMember(flags);
    if (first.isSet || this.#cursor.peek() !== "-" || this.#cursor.rest(2) === "-]")
      return first.text;
    this.#next();
    const last = this.#classMember(flags);
    if (last.isSet) return `${first.text}\\-${last.text}`;
    if (first.one > last.one) throw new UnsayablePattern(this.#isForeign);
    return `${inClass(first.one)}-${inClass(last.one)}${flags.ignoreCase === true ? otherCase(first.one, last.one) : ""}`;
  }

  #classMember(flags: PatternFlags): { isSet: boolean; text: string; one: string } {
    const isEscaped = this.#cursor.take("\\");
    const set = isEscaped ? this.#set(flags) : undefined;
    if (set !== undefined) return { isSet: true, text: set, one: "" };
    // A backspace.
    const isBackspace = isEscaped && this.#cursor.take("b");
    const one = isBackspace ? "\b" : isEscaped ? this.#character() : this.#next();
    const other = flags.ignoreCase === true ? otherCase(one, one) : "";
    return { isSet: false, text: inClass(one) + other, one };
  }

  #next(): string {
    const character = this.#cursor.next();
    if (character === undefined) throw new UnsayablePattern(this.#isForeign);
    return character;
  }
}

function asClass(set: string): string {
  return /^\\(\w|[pP]\{[^}]*\})$/.test(set) ? set : `[${set}]`;
}

/** One character outside of a class. */
function literal(character: string, { ignoreCase }: PatternFlags): string {
  const other = ignoreCase === true ? otherCase(character, character) : "";
  if (other !== "") return `[${inClass(character)}${other}]`;
  return /^[\^$\\.*+?()[\]{}|]$/.test(character) ? `\\${character}` : plain(character);
}

function inClass(character: string): string {
  return /^[\^\\\]\-[]$/.test(character) ? `\\${character}` : plain(character);
}

function plain(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return code < 0x20 || code === 0x7f ? `\\x${code.toString(16).padStart(2, "0")}` : character;
}

/** The letters of the other case of a range, as they stand in a class; empty where there are none. */
function otherCase(first: string, last: string): string {
  if (first === last) {
    const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    return other === first || Array.from(other).length > 1 ? "" : inClass(other);
  }
  const within = (from: string, to: string, shift: number): string => {
    const [low, high] = [first > from ? first : from, last < to ? last : to];
    if (low > high) return "";
    const shifted = (letter: string): string =>
      String.fromCodePoint((letter.codePointAt(0) ?? 0) + shift);
    return `${shifted(low)}-${shifted(high)}`;
  };
  return within("a", "z", -32) + within("A", "Z", 32);
}
