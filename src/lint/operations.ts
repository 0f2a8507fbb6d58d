import type { Operation } from "../ir/types.js";
import { fileName } from "../naming/file-name.js";
import { idSegments } from "../naming/operation-id.js";
import { closest } from "../support/closest.js";
import type { LintRule } from "./finding.js";
import { wordsOf } from "./subject.js";

/** Operations that are called by their path. */
export const missingOperationId: LintRule<"lint/missing-operation-id"> = function* (subject) {
  const { operations } = subject.api;
  const ids = new Set(operations.map(({ operationId }) => operationId));
  const uses = countBy(operations, placeOf);
  for (const operation of operations) {
    if (operation.operationId !== undefined || operation.hints.method !== undefined) continue;
    const call = subject.callOf(operation);
    const { method } = subject.names.operation(operation.id);
    const operationId = ids.has(method) ? call : method;
    // Two paths may share a path item; an id in it would be that of two operations.
    const isFixable = uses.get(placeOf(operation)) === 1 && !ids.has(operationId);
    ids.add(operationId);
    yield {
      params: { operation: wordsOf(operation), call },
      place: { ...operation.origin, onKey: true },
      ...(isFixable ? subject.updateAt(operation.origin, { operationId }) : {}),
    };
  }
};

/** Operations without a tag among others that have one. */
export const missingTag: LintRule<"lint/missing-tag"> = function* (subject) {
  const tagged = subject.api.operations.filter(({ tags }) => tags.length > 0);
  if (tagged.length === 0) return;
  const groups = new Set(tagged.map(({ id }) => subject.names.service(id)));
  const tagsBelow = new Map<string, Set<string>>();
  for (const { path, tags } of tagged) {
    const below = tagsBelow.get(firstSegment(path)) ?? new Set();
    tagsBelow.set(firstSegment(path), below.add(tags[0] ?? ""));
  }
  for (const operation of subject.api.operations) {
    if (operation.tags.length > 0 || operation.hints.group !== undefined) continue;
    const service = subject.names.service(operation.id);
    // An id such as `Pets_List` names its group as well.
    if (groups.has(service) || idSegments(operation).length > 1) continue;
    const [tag, ...others] = tagsBelow.get(firstSegment(operation.path)) ?? [];
    yield {
      params: { operation: wordsOf(operation), group: service.property },
      place: { ...operation.origin, onKey: true },
      ...(tag !== undefined && others.length === 0
        ? subject.updateAt(operation.origin, { tags: [tag] })
        : {}),
    };
  }
};

function firstSegment(path: string): string {
  return path.split("/")[1] ?? "";
}

/** A description whose groups are made from its paths alone. */
export const noTags: LintRule<"lint/no-tags"> = function* ({ api, names, document }) {
  const { operations } = api;
  const isByPath = operations.every(
    (operation) =>
      operation.tags.length === 0 &&
      operation.hints.group === undefined &&
      idSegments(operation).length < 2,
  );
  if (!isByPath || names.services.length < 2) return;
  const shown = names.services.slice(0, mostShown).map(({ property }) => `'${property}'`);
  const groups = [...shown, ...(names.services.length > mostShown ? ["…"] : [])].join(", ");
  yield {
    params: { groups },
    place: { ...document.origin, pointer: `${document.origin.pointer}/paths`, onKey: true },
  };
};

const mostShown = 5;

/** Tags that name a group and are not declared. */
export const undeclaredTag: LintRule<"lint/undeclared-tag"> = function* (subject) {
  const { api, entry } = subject;
  if (api.tags.length === 0) return;
  const declared = new Set(api.tags.map(({ name }) => name));
  const seen = new Set<string>();
  for (const { tags, hints, origin } of api.operations) {
    const [tag] = tags;
    if (tag === undefined || hints.group !== undefined) continue;
    if (declared.has(tag) || seen.has(tag)) continue;
    seen.add(tag);
    const variant = [...declared].find((name) => fileName(name) === fileName(tag));
    const suggestion = variant ?? closest(tag, declared);
    const isList = Array.isArray(subject.root["tags"]);
    yield {
      params: { tag, suggestion },
      place: { ...origin, pointer: `${origin.pointer}/tags/0` },
      ...(suggestion === undefined && isList
        ? subject.updateAt({ source: entry.name, pointer: "" }, { tags: [{ name: tag }] })
        : {}),
    };
  }
};

/** Operations that nothing is said of. */
export const missingDescription: LintRule<"lint/missing-description"> = function* (subject) {
  for (const operation of subject.api.operations) {
    const { summary, description } = operation.docs;
    if (summary !== undefined || description !== undefined) continue;
    yield {
      params: { operation: wordsOf(operation), call: subject.callOf(operation) },
      place: { ...operation.origin, onKey: true },
    };
  }
};

function placeOf({ origin }: Operation): string {
  return `${origin.source} ${origin.pointer}`;
}

function countBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}
