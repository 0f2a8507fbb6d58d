import type { JsonObject, JsonValue } from "../ir/types.js";
import { isObject } from "./structure.js";

/** What becomes of one place, and of the places below it. */
interface Edit {
  /** What stands here now; undefined where nothing does. Without it, what was here stays. */
  change?: { readonly value: JsonValue | undefined };
  readonly below: Map<string, Edit>;
}

/**
 * Changes to a document, collected while it is looked at and made all at once: a document with nothing
 * to change, as most are, is not copied.
 */
export class Edits {
  readonly #root: Edit = { below: new Map() };
  #isEmpty = true;

  /** Puts a value where another one is; changes below it are made to the new one. */
  replace(path: readonly (string | number)[], value: JsonValue): void {
    this.#at(path).change = { value };
  }

  /** Takes away a member of a mapping, or an item of a list. */
  remove(path: readonly (string | number)[]): void {
    this.#at(path).change = { value: undefined };
  }

  /** The document with every change made; the document itself where there is none. */
  apply(root: JsonObject): JsonObject {
    return this.#isEmpty ? root : (applyBelow(root, this.#root) as JsonObject);
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

function applyBelow(value: JsonValue, { below }: Edit): JsonValue {
  if (below.size === 0) return value;
  const changed = (name: string, member: JsonValue): [string, JsonValue][] => {
    const edit = below.get(name);
    if (edit === undefined) return [[name, member]];
    const current = edit.change === undefined ? member : edit.change.value;
    return current === undefined ? [] : [[name, applyBelow(current, edit)]];
  };
  if (Array.isArray(value)) {
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
