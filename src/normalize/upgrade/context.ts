import type { DiagnosticCode, DiagnosticParams } from "../../diagnostics/catalog.js";
import type { JsonObject, JsonValue } from "../../ir/types.js";
import { joinPointer, resolvePointer } from "../../support/json-pointer.js";
import { localPointer, plainReference } from "../references.js";
import { isObject } from "../structure.js";

/** A value of the document that is upgraded, with its place there. */
export interface Placed<Value = JsonValue> {
  readonly value: Value;
  readonly pointer: string;
}

/** Reports a finding at a place of the document that is upgraded. */
export type ReportAt = <Code extends DiagnosticCode>(
  code: Code,
  params: DiagnosticParams<Code>,
  pointer: string,
) => void;

/**
 * What the rules of an upgrade share: the document, and the places that the new nodes stand for, which
 * is what keeps diagnostics pointing at the source.
 */
export class UpgradeContext {
  /** The document as it was given, and where it has schemas, those of the new dialect. */
  readonly root: JsonObject;
  readonly report: ReportAt;
  readonly #origins: WeakMap<JsonObject, string>;

  constructor(root: JsonObject, origins: WeakMap<JsonObject, string>, report: ReportAt) {
    this.root = root;
    this.report = report;
    this.#origins = origins;
  }

  /** Notes the place that a new node stands for, and gives the node back. */
  place(node: JsonObject, pointer: string): JsonObject {
    this.#origins.set(node, pointer);
    return node;
  }

  /** The member of a mapping; undefined where there is none. */
  member({ value, pointer }: Placed, name: string): Placed | undefined {
    if (!isObject(value) || !Object.hasOwn(value, name)) return undefined;
    return { value: value[name] ?? null, pointer: joinPointer(pointer, name) };
  }

  /** The members of a mapping within a mapping; empty where there is none. */
  members(of: Placed, name: string): readonly (readonly [name: string, member: Placed])[] {
    const held = this.member(of, name);
    if (!isObject(held?.value)) return [];
    return Object.entries(held.value).map(([key, value]) => [
      key,
      { value, pointer: joinPointer(held.pointer, key) },
    ]);
  }

  /** The items of a list within a mapping; empty where there is none. */
  items(of: Placed, name: string): readonly Placed[] {
    const held = this.member(of, name);
    if (!Array.isArray(held?.value)) return [];
    return held.value.map((value: JsonValue, index) => ({
      value,
      pointer: joinPointer(held.pointer, index),
    }));
  }

  /**
   * Follows `$ref` until a mapping that is not a reference.
   *
   * @returns undefined where a reference leads nowhere, out of the document or in a circle, which is
   *   reported elsewhere
   */
  resolve(node: Placed): Placed<JsonObject> | undefined {
    const visited = new Set<string>();
    let { value, pointer } = node;
    while (isObject(value) && typeof value["$ref"] === "string") {
      const target = localPointer(plainReference(this.root, value["$ref"]));
      if (target === undefined || visited.has(target)) return undefined;
      visited.add(target);
      pointer = target;
      value = (resolvePointer(this.root, target) ?? null) as JsonValue;
    }
    return isObject(value) ? { value, pointer } : undefined;
  }
}

/** Splits a mapping by the names of its members. */
export function splitFields(
  node: JsonObject,
  belongs: (name: string) => boolean,
): [belonging: JsonObject, others: JsonObject] {
  const entries = Object.entries(node);
  return [
    Object.fromEntries(entries.filter(([name]) => belongs(name))),
    Object.fromEntries(entries.filter(([name]) => !belongs(name))),
  ];
}

/** A field for a mapping to be spread into another: none where there is no value. */
export function field(name: string, value: JsonValue | undefined): JsonObject {
  return value === undefined ? {} : { [name]: value };
}

/** A field that holds a mapping: none where that would be empty. */
export function mapField(
  name: string,
  entries: readonly (readonly [string, JsonValue])[],
): JsonObject {
  return entries.length === 0 ? {} : { [name]: Object.fromEntries(entries) };
}
