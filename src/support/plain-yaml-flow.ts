import { NotPlain } from "./plain-yaml-lines.js";
import { readPlainYamlScalar } from "./plain-yaml-scalar.js";
import { setMember } from "./set-member.js";

/** What stands in brackets in one line, and how long it is. */
export interface PlainYamlFlow {
  readonly value: unknown;
  readonly length: number;
}

/**
 * Reads the mapping or list in brackets that a line begins with (YAML 1.2, section 7.4), where all that is
 * in it are words, simple texts in quotes, and more such mappings and lists.
 */
export function readPlainYamlFlow(line: string): PlainYamlFlow {
  const reader = new FlowReader(line);
  return { value: reader.read(0), length: reader.at };
}

/** A text in quotes without escapes, or words without anything that could mean more. */
export const flowScalar: RegExp = /"([^"\\]*)"|'([^']*)'|([\w$/](?:[\w$/.+-]| (?=[\w$/]))*)/y;
const spaces = / */y;
const maximumDepth = 20;

class FlowReader {
  at = 0;
  readonly #line: string;

  constructor(line: string) {
    this.#line = line;
  }

  read(depth: number): unknown {
    if (depth > maximumDepth) throw new NotPlain();
    const opened = this.#line[this.at];
    if (opened === "[") return this.#list(depth);
    if (opened === "{") return this.#mapping(depth);
    return this.#scalar(readPlainYamlScalar);
  }

  #list(depth: number): unknown[] {
    const items: unknown[] = [];
    this.at += 1;
    for (let isFirst = true; !this.#takes("]"); isFirst = false) {
      if (!isFirst && !this.#takes(",")) throw new NotPlain();
      this.#skipSpaces();
      items.push(this.read(depth + 1));
    }
    return items;
  }

  #mapping(depth: number): unknown {
    const members: Record<string, unknown> = {};
    this.at += 1;
    for (let isFirst = true; !this.#takes("}"); isFirst = false) {
      if (!isFirst && !this.#takes(",")) throw new NotPlain();
      this.#skipSpaces();
      const key = this.#scalar((source) => source) as string;
      if (!this.#line.startsWith(": ", this.at) || Object.hasOwn(members, key))
        throw new NotPlain();
      this.at += 1;
      this.#skipSpaces();
      setMember(members, key, this.read(depth + 1));
    }
    return members;
  }

  #scalar(readWords: (source: string) => unknown): unknown {
    flowScalar.lastIndex = this.at;
    const [whole, double, single, words] = flowScalar.exec(this.#line) ?? [];
    if (whole === undefined) throw new NotPlain();
    this.at += whole.length;
    return words === undefined ? (double ?? single) : readWords(words);
  }

  #takes(character: string): boolean {
    this.#skipSpaces();
    if (this.#line[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  #skipSpaces(): void {
    spaces.lastIndex = this.at;
    this.at += spaces.exec(this.#line)?.[0].length ?? 0;
  }
}
