import type { JsonObject, JsonValue } from "../ir/types.js";
import { formatPointer, parsePointer } from "../support/json-pointer.js";
import { isObject } from "./structure.js";

/** What becomes of one place, and of the places below it. */
interface Edit {
  /** What stands here now; undefined where nothing does. Without it, what was here stays. */
  change?: { readonly value: JsonValue | undefined };
  /** The members that the items of a new list were before, where they had another place. */
  before?: readonly (readonly string[])[];
  readonly below: Map<string, Edit>;
  /** Whether items of a list are removed here. */
  isList?: boolean;
}

/**
 * Changes to a document, collected while it is looked at and made all at once: a document with nothing
 * to change, as most are, is not copied.
 */
export class Edits {
  readonly #root: Edit = { below: new Map() };
  #isEmpty = true;
  /** Whether places may be others than before. */
  #moves = false;

  /** Puts a value where another one is; changes below it are made to the new one. */
  replace(path: readonly (string | number)[], value: JsonValue): void {
    this.#at(path).change = { value };
  }

  /**
   * Puts a list where something else was.
   *
   * @param before for each item the tokens that led to it; none where it is all that was there
   */
  makeList(
    path: readonly (string | number)[],
    items: readonly JsonValue[],
    before: readonly (readonly string[])[],
  ): void {
    const edit = this.#at(path);
    edit.change = { value: items };
    edit.before = before;
    this.#moves = true;
  }

  /** Takes away a member of a mapping, or an item of a list. */
  remove(path: readonly (string | number)[]): void {
    this.#at(path).change = { value: undefined };
  }

  /** The document with every change made; the document itself where there is none. */
  apply(root: JsonObject): JsonObject {
    if (this.#isEmpty) return root;
    const changed = applyBelow(root, this.#root) as JsonObject;
    this.#moves = movesItems(this.#root);
    return changed;
  }

  /** Whether items of lists have other places in the changed document, which must have been made. */
  get movesItems(): boolean {
    return this.#moves;
  }

  /**
   * The pointer that a place has in the changed document, which must have been made: what follows an item
   * that was taken away moves up, and what became an item of a list has an index. An item that was taken
   * away has the token `-`, which stands for one that does not exist (RFC 6901, section 4).
   */
  placeAfter(pointer: string): string {
    let edit: Edit | undefined = this.#root;
    let left = parsePointer(pointer);
    const tokens: string[] = [];
    while (left.length > 0 && edit !== undefined) {
      const [token = "", ...rest] = left;
      const index: number = edit.before?.findIndex((one) => isPrefix(one, left)) ?? -1;
      tokens.push(indexAfter(index === -1 ? token : String(index), edit));
      left = index === -1 ? rest : left.slice(edit.before?.[index]?.length);
      edit = edit.below.get(index === -1 ? token : String(index));
    }
    return formatPointer([...tokens, ...left]);
  }

  /** The pointer that a place of the changed document had before, where items before it were taken away. */
  originalOf(pointer: string): string {
    if (!this.#moves) return pointer;
    let edit: Edit | undefined = this.#root;
    const tokens: string[] = [];
    for (const token of parsePointer(pointer)) {
      const original: string = edit === undefined ? token : indexBefore(token, edit);
      const made = /^\d+$/.test(original) ? edit?.before?.[Number(original)] : undefined;
      tokens.push(...(made ?? [original]));
      edit = edit?.below.get(original);
    }
    return formatPointer(tokens);
  }

  #at(path: readonly (string | number)[]): Edit {
    this.#isEmpty = false;
    let edit = this.#root;
    for (const token of path.map(String)) {
      const next: Edit = edit.below.get(token) ?? { below: new Map() };
      edit.below.set(token, next);
      edit = next;
    }
    return edit;
  }
}

/** What an item's index was before others were removed; another member's name stays. */
function indexBefore(token: string, { below, isList = false }: Edit): string {
  if (!isList || !/^\d+$/.test(token)) return token;
  let left = Number(token);
  for (let index = 0; ; index += 1) {
    const change = below.get(String(index))?.change;
    if (change !== undefined && change.value === undefined) continue;
    if (left === 0) return String(index);
    left -= 1;
  }
}

/** What an item's index is after others were removed. */
function indexAfter(token: string, { below, isList = false }: Edit): string {
  if (!isList || !/^\d+$/.test(token)) return token;
  const isGone = (index: string): boolean => {
    const change = below.get(index)?.change;
    return change !== undefined && change.value === undefined;
  };
  if (isGone(token)) return "-";
  const before = [...below.keys()].filter((key) => Number(key) < Number(token) && isGone(key));
  return String(Number(token) - before.length);
}

function isPrefix(tokens: readonly string[], of: readonly string[]): boolean {
  return tokens.every((token, index) => of[index] === token);
}

/** Whether items of lists have other places than before. */
function movesItems({ below, isList = false, before }: Edit): boolean {
  const edits = [...below.values()];
  const removes = edits.some(({ change }) => change !== undefined && change.value === undefined);
  return before !== undefined || (isList && removes) || edits.some(movesItems);
}

function applyBelow(value: JsonValue, edit: Edit): JsonValue {
  const { below } = edit;
  if (below.size === 0) return value;
  const changed = (name: string, member: JsonValue): [string, JsonValue][] => {
    const next = below.get(name);
    if (next === undefined) return [[name, member]];
    const current = next.change === undefined ? member : next.change.value;
    return current === undefined ? [] : [[name, applyBelow(current, next)]];
  };
  if (Array.isArray(value)) {
    edit.isList = true;
    return (value as readonly JsonValue[])
      .flatMap((item, index) => changed(String(index), item))
      .map(([, item]) => item);
  }
  if (!isObject(value)) return value;
  const added = [...below].flatMap(([name, { change }]): [string, JsonValue][] =>
    Object.hasOwn(value, name) || change?.value === undefined ? [] : [[name, change.value]],
  );
  const kept = Object.entries(value).flatMap(([name, member]) => changed(name, member));
  return Object.fromEntries([...kept, ...added]);
}
