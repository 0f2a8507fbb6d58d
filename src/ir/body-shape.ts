import type { Api, IrType, MediaContent, ObjectType, Operation } from "./types.js";
import { allProperties } from "./visit.js";

/** The body of a call as its argument object can hold it. */
export interface FlatBody {
  readonly properties: readonly string[];
  /** True where a value without any property is valid. */
  readonly allOptional: boolean;
}

/** Follows references to the type itself; undefined where they only lead to each other. */
export function dereference(type: IrType, api: Api): IrType | undefined {
  const visited = new Set<string>();
  let current: IrType | undefined = type;
  while (current?.kind === "reference") {
    if (visited.has(current.target)) return undefined;
    visited.add(current.target);
    current = api.declarations.get(current.target)?.type;
  }
  return current;
}

/**
 * Tells whether the properties of a body can stand beside the parameters of a call: it must be an
 * object whose names are all known.
 *
 * @returns undefined where the body has to stay in one piece
 */
export function flatBody(type: IrType, api: Api): FlatBody | undefined {
  const object = dereference(type, api);
  if (object?.kind !== "object" || typeof object.additional !== "string") return undefined;
  const properties = allProperties(object);
  if (properties.length === 0) return undefined;
  return { properties: properties.map(({ name }) => name), allOptional: isAllOptional(object) };
}

function isAllOptional(object: ObjectType): boolean {
  const sent = object.properties.filter((property) => !property.readOnly);
  return (
    sent.every((property) => !property.required || property.default !== undefined) &&
    object.groups.every((group) => !group.required)
  );
}

// Kinds of media type from most to least convenient to call with.
const preferred: readonly RegExp[] = [
  /^application\/json\b/i,
  /\+json\b/i,
  /^multipart\/form-data\b/i,
  /^application\/x-www-form-urlencoded\b/i,
  /^text\//i,
];

/** The media type that a call sends, where an operation takes several. */
export function preferredContent(contents: readonly MediaContent[]): MediaContent | undefined {
  for (const pattern of preferred) {
    const found = contents.find(({ mediaType }) => pattern.test(mediaType));
    if (found !== undefined) return found;
  }
  return contents[0];
}

/** True for media types whose body is written property by property, so that an object can be flat. */
export function isStructured(mediaType: string): boolean {
  return preferred.slice(0, 4).some((pattern) => pattern.test(mediaType));
}

/** The content that an operation sends, if it sends any. */
export function sentContent(operation: Operation): MediaContent | undefined {
  return operation.body && preferredContent(operation.body.content);
}
