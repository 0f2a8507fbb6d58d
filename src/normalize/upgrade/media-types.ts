import type { Placed, UpgradeContext } from "./context.js";

/** The media types of an operation's bodies, each with the place that declares it. */
export type MediaTypes = readonly Placed<string>[];

/**
 * The media types that `consumes` or `produces` lists: an operation's own, even if there are none,
 * otherwise the document's (Swagger 2.0, Operation Object). What is not a text is left out.
 */
export function mediaTypesOf(
  operation: Placed,
  name: "consumes" | "produces",
  context: UpgradeContext,
): MediaTypes {
  const own = context.member(operation, name);
  const holder = own === undefined || own.value === null ? documentOf(context) : operation;
  const seen = new Set<string>();
  return context.items(holder, name).flatMap(({ value, pointer }) => {
    const text = typeof value === "string" ? value.trim() : "";
    if (text === "" || seen.has(text)) return [];
    seen.add(text);
    return [{ value: text, pointer }];
  });
}

/** The document's own media types, which shared parameters and responses have. */
export function sharedMediaTypes(
  name: "consumes" | "produces",
  context: UpgradeContext,
): MediaTypes {
  return mediaTypesOf(documentOf(context), name, context);
}

/** True where two lists name the same media types in the same order. */
export function areSame(some: MediaTypes, others: MediaTypes): boolean {
  return (
    some.length === others.length &&
    some.every(({ value }, index) => value === others[index]?.value)
  );
}

/** A media type that nobody declared, at the node that needs one. */
export function assumed(mediaType: string, { pointer }: Placed<unknown>): MediaTypes {
  return [{ value: mediaType, pointer }];
}

function documentOf({ root }: UpgradeContext): Placed {
  return { value: root, pointer: "" };
}
