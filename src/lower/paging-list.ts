import { dereference } from "../ir/dereference.js";
import { scalarKind } from "../ir/reach.js";
import { remembering } from "../support/remembering.js";
import { pageWords } from "./paging-names.js";
import { foldName, type List, type Output, type PagingShape } from "./paging-shape.js";

// What lists of results are called, whatever is in them.
const listNames: ReadonlySet<string> = new Set(
  `items item data results result records record list values value entries entry entities elements
   objects content contents rows docs documents hits nodes edges resources collection members member
   matches page response payload`.split(/\s+/),
);

// Lists that stand beside the results and say something of them.
const besideNames: ReadonlySet<string> = new Set(
  `errors error warnings warning messages notices links expanded included includes facets facet order
   aggregations aggs aggregates filters filter sort sorts sorting orderby columns fields headers
   schema suggestions breadcrumbs deprecations features unreachable partialerrors failures
   availablefilters meta metadata`.split(/\s+/),
);

// Objects that hold nothing but the results, with what is said of them.
const wrapperNames: ReadonlySet<string> = new Set(
  `data result results response payload body content embedded output value list d page items
   collection pagedresults resultset`.split(/\s+/),
);

/**
 * Finds the one list that a page of an operation consists of: that with a usual name, that with the
 * name of the path, or the only one. Outer lists come before those in an object.
 *
 * @returns undefined where there is none, or no telling which
 */
export function findItems(shape: PagingShape): List | undefined {
  const { path: whole } = shape.operation;
  const nouns = nounsIn(whole);
  const all = shape.lists.filter(
    ({ name, within }) =>
      nouns.has(name) ||
      (!besideNames.has(name) &&
        within.every(
          (wrapper) =>
            wrapperNames.has(wrapper) || nouns.has(wrapper) || /(items|results)$/.test(wrapper),
        )),
  );
  for (const depth of [0, 1, 2, 3]) {
    const found = all.filter(({ path }) => path.length === depth);
    const last = nounsIn(whole.slice(whole.lastIndexOf("/") + 1));
    if (found.length > 0) return chooseList(found, last, nouns, shape);
  }
  return undefined;
}

/** True for a list that its name, or the absence of one, tells to be what was asked for. */
export function isUsualList({ path, name }: List, { operation }: PagingShape): boolean {
  const nouns = nounsIn(operation.path);
  return path.length === 0 || listNames.has(name) || nouns.has(name);
}

/** True where something an operation answers with is said of a list, and not of something beside it. */
export function isAbout({ place }: Output, { path }: List): boolean {
  if (place.kind === "header") return true;
  const parents = place.path.slice(0, -1);
  return parents.every((name, index) => name === path[index] || aboutNames.test(foldName(name)));
}

// Objects that hold what is said of a list.
const aboutNames = /pag(e|ing|ination)|cursor|meta|links?$|info$|next$|additional|summary/;

/**
 * True for an answer that is nothing but a page: a list, with what is said of pages beside it. An object
 * that has properties of its own may have a list and a next one as well, as chapters of a book do.
 */
export function isBarePage({ paths }: PagingShape, { path: list }: List): boolean {
  return (
    list.length > 0 &&
    paths.every((path) => {
      const isOfList = path.every((name, index) => name === list[index]);
      const names = path.map(foldName);
      return isOfList || pageWords.has(names.at(-1) ?? "") || aboutNames.test(names[0] ?? "");
    })
  );
}

function chooseList(
  lists: readonly List[],
  last: ReadonlySet<string>,
  nouns: ReadonlySet<string>,
  { api }: PagingShape,
): List | undefined {
  const ofObjects = lists.filter(({ itemType }) => {
    const kind = dereference(itemType, api)?.kind;
    return kind !== "unknown" && ["structure", undefined].includes(scalarKind(itemType, api));
  });
  const preferences: readonly (readonly List[])[] = [
    lists,
    ofObjects,
    lists.filter(({ name }) => listNames.has(name)),
    lists.filter(({ name }) => last.has(name)),
    lists.filter(({ name }) => nouns.has(name)),
  ];
  return preferences.find((candidates) => candidates.length === 1)?.[0];
}

/** The names in a path, in the plural as well; those of protocol buffers' custom methods are verbs. */
const nounsIn = remembering((whole): ReadonlySet<string> => {
  const names = whole
    .split("/")
    .filter((segment) => segment !== "" && !segment.includes("{"))
    .map((segment) => foldName(segment.replace(/:.*|\.(json|xml)$/s, "")));
  return new Set(names.flatMap((name) => [name, `${name}s`, name.replace(/y$/, "ies")]));
});
