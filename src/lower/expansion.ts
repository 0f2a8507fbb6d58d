import type { Property } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { docsOf, optional, textOf, type Located, type LowerContext } from "./context.js";

/** The extension of a property that holds a JSONPath to related objects. */
const pathKeyword = "x-sdkwright-expands";
/** The extension of the property that holds the list of related objects. */
const listKeyword = "x-sdkwright-expanded";

/**
 * Reads what a property has to do with expansion: that an answer has the objects it refers to in a list
 * beside it, with JSONPaths that lead there.
 *
 * `x-sdkwright-expands` marks a JSONPath: `as` is the name of what it leads to, by default the
 * property's own without `Path`; `schema` refers to the type of that, `many` says that it is several, and
 * `description` describes it.
 * `x-sdkwright-expanded` marks the list; its `schema` refers to a type of the items that says more of
 * them than the list's own does.
 *
 * @returns undefined for a property that has nothing to do with it
 */
export function lowerExpansion(
  name: string,
  schema: Located,
  context: LowerContext,
): Pick<Property, "expands" | "expanded"> | undefined {
  if (!isObject(schema.value)) return undefined;
  if (!(listKeyword in schema.value || pathKeyword in schema.value)) return undefined;
  const list = context.child(schema, listKeyword);
  const expanded =
    list && isObject(list.value) ? { expanded: optional("item", findTarget(list, context)) } : {};
  const marked = context.child(schema, pathKeyword);
  if (marked === undefined || !isObject(marked.value)) return expanded;
  return {
    ...expanded,
    expands: {
      name: textOf(marked, "as") ?? name.replace(/(?<=.)[-_]?path$/i, ""),
      many: marked.value["many"] === true,
      docs: docsOf(marked.value),
      ...optional("target", findTarget(marked, context)),
    },
  };
}

/** The declaration that `schema` refers to; a component, since only those have a name of their own. */
function findTarget(marked: Located, context: LowerContext): string | undefined {
  const reference = textOf(marked, "schema");
  if (reference === undefined) return undefined;
  const target = context.target(reference);
  if (target && /^\/components\/schemas\/[^/]+$/.test(target.pointer)) return target.pointer;
  context.report(
    "schema/expansion-unknown",
    { reference },
    context.child(marked, "schema") ?? marked,
  );
  return undefined;
}
