import type { JsonObject, JsonValue } from "../ir/types.js";
import { joinPointer, resolvePointer } from "../support/json-pointer.js";
import { allocateComponents, namesFor, type Unnamed } from "./bundle-names.js";
import type { Place, Target } from "./reference-resolver.js";
import {
  documentType,
  isHolder,
  type NodeType,
  referenceOf,
  sectionOf,
  typeAt,
  typeBelow,
} from "./reference-structure.js";
import type { ReferenceWalk } from "./reference-walk.js";
import { isAnnotation } from "./repair.js";
import { isObject } from "./structure.js";

/** A place of the bundled document that something from elsewhere may stand in. */
interface Position {
  readonly pointer: string;
  readonly name: string;
  readonly place: Place;
  readonly value: JsonValue;
}

// A reference may say the same in its own words (OpenAPI 3.1, 4.8.23).
const wording: ReadonlySet<string> = new Set(["$ref", "summary", "description"]);

/** True for a reference that nothing stands beside but words. */
export function isMereReference(value: JsonObject, { kind }: NodeType): boolean {
  return Object.keys(value).every(
    (name) => wording.has(name) || (kind === "schema" ? isAnnotation(name) : name.startsWith("x-")),
  );
}

/**
 * Decides where in the one document everything stands that references lead to.
 *
 * What is a component already, and nothing but a reference, is that component. What lies inside
 * something that has a place stays there. Everything else becomes a component.
 */
export class BundlePlaces {
  readonly #walk: ReferenceWalk;
  readonly #mounted = new Map<Target, string>();
  readonly #byPosition = new Map<string, Target>();
  readonly #hoisted: ReadonlyMap<Target, string>;
  readonly #roots = new Map<string, Target[]>();

  constructor(walk: ReferenceWalk) {
    this.#walk = walk;
    const positions = this.#positions();
    this.#mount(positions);
    const elsewhere = new Set([...walk.targets].map((target) => this.canonical(target)));
    for (const target of this.#mounted.keys()) elsewhere.delete(target);
    const free = [...elsewhere].filter((target) => !walk.isOwn(target));
    for (const target of [...this.#mounted.keys(), ...free]) {
      const key = `${target.document.uri}#${target.pointer}`;
      this.#roots.set(key, [...(this.#roots.get(key) ?? []), target]);
    }
    const unnamed = free.flatMap((target): Unnamed[] => {
      const section = sectionOf(target.type, this.valueOf(target), walk.structure);
      return section === undefined || this.#rootOf(target) !== undefined
        ? []
        : [{ target, section }];
    });
    const taken = new Set(positions.map(({ pointer }) => pointer));
    this.#hoisted = allocateComponents(unnamed, taken, walk.entry.uri, (section, name) =>
      joinPointer("", ...section, name),
    );
  }

  /** What becomes a component, by its place, in the order of places. */
  get hoisted(): readonly (readonly [pointer: string, target: Target])[] {
    return [...this.#hoisted]
      .map(([target, pointer]) => [pointer, target] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
  }

  /** What stands in a place of the description that has only a reference there. */
  mountedAt(pointer: string): Target | undefined {
    return this.#byPosition.get(pointer);
  }

  /** The place of a target; undefined for what is written where it is referred to. */
  find(target: Target): string | undefined {
    const same = this.canonical(target);
    if (this.#walk.isOwn(same)) {
      const isShared = sectionOf(same.type, this.valueOf(same), this.#walk.structure) !== undefined;
      return isShared ? same.pointer : undefined;
    }
    const known = this.#mounted.get(same) ?? this.#hoisted.get(same);
    if (known !== undefined) return known;
    const root = this.#rootOf(same);
    const place = root && this.find(root);
    return place === undefined ? undefined : place + same.pointer.slice(root?.pointer.length);
  }

  /** The value in a target's place. */
  valueOf({ document, pointer }: Target): JsonValue {
    return resolvePointer(document.value, pointer) as JsonValue;
  }

  /** The place of a target as references in it see it. */
  placeOf({ document, pointer, type }: Target): Place {
    const resource = this.#walk.resolver.resources.at(document, pointer);
    return { document, pointer, resource, type };
  }

  /** The target itself, or what it stands for where it is a reference and nothing else. */
  canonical(target: Target): Target {
    const passed = new Set<Target>();
    let current = target;
    while (!this.#walk.isOwn(current) && !passed.has(current)) {
      passed.add(current);
      const value = this.valueOf(current);
      const reference = referenceOf(value);
      if (reference === undefined || !isObject(value) || Object.keys(value).length > 1) break;
      const next = this.#follow(reference, this.placeOf(current));
      if (next === undefined) break;
      current = next;
    }
    return current;
  }

  #follow(reference: string, place: Place): Target | undefined {
    const resolution = this.#walk.resolver.resolve(reference, place, place.type);
    // What stands for something of another kind is written where it is referred to.
    if (resolution.kind !== "target" || resolution.reading?.kind === "content") return undefined;
    return resolution.target;
  }

  #mount(positions: readonly Position[]): void {
    const wanted = positions.flatMap((position) => {
      const { value, place } = position;
      const reference = referenceOf(value);
      if (reference === undefined) {
        const target = this.#walk.resolver.target(place.document, place.pointer, place.type);
        return this.#walk.isOwn(target) ? [] : [{ ...position, target }];
      }
      if (!isObject(value) || !isMereReference(value, place.type)) return [];
      const found = this.#follow(reference, place);
      const target = found && this.canonical(found);
      return target === undefined || this.#walk.isOwn(target) ? [] : [{ ...position, target }];
    });
    const isNamesake = ({ target, name }: (typeof wanted)[number]): boolean =>
      namesFor(target, this.#walk.entry.uri)[0] === name;
    // Of several, the one of the same name, or else the first by name.
    for (const { target, pointer } of [
      ...wanted.filter(isNamesake),
      ...wanted.filter((one) => !isNamesake(one)),
    ]) {
      if (this.#mounted.has(target)) continue;
      this.#mounted.set(target, pointer);
      this.#byPosition.set(pointer, target);
    }
  }

  /** The members of the document's sections, sorted, and the operations of its paths. */
  #positions(): readonly Position[] {
    const { entry, resolver, structure } = this.#walk;
    const root: Position = {
      pointer: "",
      name: "",
      place: {
        document: entry,
        pointer: "",
        resource: resolver.resources.at(entry, ""),
        type: documentType,
      },
      value: entry.value as JsonValue,
    };
    const sections = this.#members(root).flatMap((member) =>
      member.place.type.kind === "components" ? this.#members(member) : [member],
    );
    return sections
      .filter(({ place }) => place.type.shape === "map")
      .flatMap((section) => this.#members(section))
      .flatMap((member) => {
        const isPath = member.place.type.kind === "pathItem";
        const below = isPath ? this.#members(member) : [];
        const operations = below.filter(({ place }) => place.type.kind === "operation");
        return [member, ...operations.filter(({ place }) => place.type.shape === "one")];
      })
      .filter(({ place }) => structure[place.type.kind] !== undefined || sharedOnly(place.type));
  }

  #members(of: Position): readonly Position[] {
    const { place, value } = this.#opened(of);
    if (!isHolder(value)) return [];
    return Object.keys(value)
      .toSorted()
      .flatMap((name): Position[] => {
        const type = typeBelow(place.type, value, name, this.#walk.structure);
        const member = (value as JsonObject)[name];
        if (type === undefined || member === undefined) return [];
        return [
          {
            pointer: joinPointer(of.pointer, name),
            name,
            place: { ...place, pointer: joinPointer(place.pointer, name), type },
            value: member,
          },
        ];
      });
  }

  /** What a position holds, behind references. */
  #opened(position: Position): Pick<Position, "place" | "value"> {
    const reference = referenceOf(position.value);
    const found = reference === undefined ? undefined : this.#follow(reference, position.place);
    if (found === undefined) return position;
    const target = this.canonical(found);
    return { place: this.placeOf(target), value: this.valueOf(target) };
  }

  /** The nearest thing with a place that a target is a part of. */
  #rootOf(target: Target): Target | undefined {
    const { document, pointer, type } = target;
    for (let at = pointer; at !== "";) {
      at = at.slice(0, at.lastIndexOf("/"));
      for (const root of this.#roots.get(`${document.uri}#${at}`) ?? []) {
        const value = this.valueOf(root);
        const isPlaced =
          this.#mounted.has(root) ||
          sectionOf(root.type, value, this.#walk.structure) !== undefined;
        if (!isPlaced) continue;
        const rest = pointer.slice(at.length);
        const found = typeAt(value, root.type, rest, this.#walk.structure, isDefinitions);
        if (found?.kind === type.kind && found.shape === type.shape) return root;
      }
    }
    return undefined;
  }
}

/** True for the members of a schema that are named schemas of their own. */
export function isDefinitions({ kind, shape }: NodeType, token: string): boolean {
  return kind === "schema" && shape === "one" && (token === "$defs" || token === "definitions");
}

function sharedOnly({ kind }: NodeType): boolean {
  return kind === "example" || kind === "link" || kind === "securityScheme";
}
