import type * as jsYaml from "js-yaml";
import type { Event, ScalarEvent } from "js-yaml";
import type { TextChild, TextNode } from "./text-node.js";

/** The module js-yaml; passed around, because it is loaded only when there is YAML. */
export type YamlLibrary = typeof jsYaml;

/** A key that a mapping has twice. */
export interface RepeatedKey {
  readonly key: string;
  readonly offset: number;
  readonly firstOffset: number;
}

/** The positions of a YAML document. */
export interface YamlTree {
  readonly root: TextNode;
  /** Keys that their mapping has already, in the order of the text. */
  readonly repeated: readonly RepeatedKey[];
}

/**
 * Builds the positions of a YAML document from the events of js-yaml, which are offsets into the
 * text; the values that js-yaml constructs from the same events are therefore always in step.
 *
 * Children of an alias are those of its anchor, and members that a merge key (`<<`) brings in are
 * found where they were written.
 */
export function buildYamlTree(yaml: YamlLibrary, text: string, events: readonly Event[]): YamlTree {
  return new TreeBuilder(yaml, text).build(events);
}

interface YamlChild extends TextChild {
  readonly node: YamlNode;
}

class YamlNode implements TextNode {
  readonly offset: number;
  readonly isSequence: boolean;
  /** Shared between an anchor's node and its aliases, so that it may still grow. */
  readonly children: Map<string, YamlChild>;

  constructor(offset: number, isSequence = false, children: Map<string, YamlChild> = new Map()) {
    this.offset = offset;
    this.isSequence = isSequence;
    this.children = children;
  }

  child(token: string): TextChild | undefined {
    return this.children.get(token);
  }
}

interface Key {
  readonly name: string;
  readonly offset: number;
  readonly isMerge: boolean;
}

/** A collection whose end has not been reached. */
interface OpenCollection {
  readonly node: YamlNode;
  /** The key whose value comes next. */
  key: Key | undefined;
  /** What `<<` brings in: applied at the end, because the mapping's own members win. */
  readonly merged: YamlNode[];
}

class TreeBuilder {
  readonly #yaml: YamlLibrary;
  readonly #text: string;
  readonly #anchors = new Map<string, YamlNode>();
  readonly #open: OpenCollection[] = [];
  readonly #repeated: RepeatedKey[] = [];
  #root: YamlNode | undefined;

  constructor(yaml: YamlLibrary, text: string) {
    this.#yaml = yaml;
    this.#text = text;
  }

  build(events: readonly Event[]): YamlTree {
    for (const event of events) this.#take(event);
    return { root: this.#root ?? new YamlNode(0), repeated: this.#repeated };
  }

  #take(event: Event): void {
    const { MAPPING, SEQUENCE, SCALAR, ALIAS, POP } = this.#yaml.EVENT_ID;
    switch (event.type) {
      case MAPPING:
      case SEQUENCE: {
        const node = new YamlNode(event.start, event.type === SEQUENCE);
        this.#keepAnchor(event, node);
        this.#add(node, undefined);
        this.#open.push({ node, key: undefined, merged: [] });
        break;
      }
      case SCALAR: {
        const node = new YamlNode(this.#scalarOffset(event));
        this.#keepAnchor(event, node);
        this.#add(node, event);
        break;
      }
      case ALIAS: {
        const target = this.#anchors.get(this.#text.slice(event.anchorStart, event.anchorEnd));
        // The alias itself stands one character before its name, at the asterisk.
        this.#add(
          new YamlNode(event.anchorStart - 1, target?.isSequence, target?.children),
          undefined,
        );
        break;
      }
      case POP:
        this.#close();
        break;
      default:
        break;
    }
  }

  #keepAnchor(
    event: { readonly anchorStart: number; readonly anchorEnd: number },
    node: YamlNode,
  ): void {
    if (event.anchorStart === -1) return;
    this.#anchors.set(this.#text.slice(event.anchorStart, event.anchorEnd), node);
  }

  #add(node: YamlNode, scalar: ScalarEvent | undefined): void {
    const parent = this.#open.at(-1);
    if (parent === undefined) {
      this.#root ??= node;
    } else if (parent.node.isSequence) {
      const { children } = parent.node;
      children.set(String(children.size), { keyOffset: node.offset, node });
    } else if (parent.key === undefined) {
      parent.key = this.#readKey(node, scalar);
    } else {
      this.#addMember(parent, parent.key, node);
      parent.key = undefined;
    }
  }

  #readKey({ offset }: YamlNode, scalar: ScalarEvent | undefined): Key {
    if (scalar === undefined) return { name: "", offset, isMerge: false };
    const name = this.#yaml.getScalarValue(this.#text, scalar);
    const isPlain = scalar.style === this.#yaml.SCALAR_STYLE.PLAIN && scalar.tagStart === -1;
    return { name, offset, isMerge: name === "<<" && isPlain };
  }

  #addMember({ node: mapping, merged }: OpenCollection, key: Key, node: YamlNode): void {
    if (key.isMerge) {
      merged.push(node);
      return;
    }
    const first = mapping.children.get(key.name);
    if (first === undefined) {
      mapping.children.set(key.name, { keyOffset: key.offset, node });
    } else {
      this.#repeated.push({ key: key.name, offset: key.offset, firstOffset: first.keyOffset });
    }
  }

  #close(): void {
    const closed = this.#open.pop();
    if (closed === undefined) return;
    const { children } = closed.node;
    const sources = closed.merged.flatMap((source) =>
      source.isSequence ? [...source.children.values()].map(({ node }) => node) : [source],
    );
    for (const source of sources) {
      for (const [name, child] of source.children)
        if (!children.has(name)) children.set(name, child);
    }
  }

  /** An empty value has no place of its own: it stands where its key does. */
  #scalarOffset(event: ScalarEvent): number {
    const { PLAIN, LITERAL_BLOCK, FOLDED_BLOCK } = this.#yaml.SCALAR_STYLE;
    const { style, valueStart } = event;
    if (valueStart === -1) {
      const parent = this.#open.at(-1);
      return parent?.key?.offset ?? parent?.node.offset ?? 0;
    }
    if (style === PLAIN) return valueStart;
    if (style === LITERAL_BLOCK || style === FOLDED_BLOCK)
      return blockStart(this.#text, valueStart);
    return valueStart - 1;
  }
}

/** A block scalar starts at its indicator (YAML 1.2, section 8.1.1), a line before its content. */
function blockStart(text: string, contentStart: number): number {
  const end = text[contentStart - 1] === "\n" ? contentStart - 1 : contentStart;
  const start = text.lastIndexOf("\n", end - 1) + 1;
  const indicator = text.slice(start, end).search(/[|>][-+0-9]*[ \t]*(?:#.*)?\r?$/);
  return indicator === -1 ? contentStart : start + indicator;
}
