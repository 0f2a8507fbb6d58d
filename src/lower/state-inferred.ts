import { preferredContent, sentContent } from "../ir/body-shape.js";
import { successResponses } from "../ir/response-shape.js";
import type { Api, IrType, Operation } from "../ir/types.js";
import { formatPointer, joinPointer, parsePointer } from "../support/json-pointer.js";
import type { PlannedResource, StatePlan } from "../ir/state.js";
import type { EffectPlan, FilterPlan, ResourcePlan } from "../runtime/mock-state-plan.js";
import { foldName } from "./paging-shape.js";
import { idPlan } from "./state-ids.js";
import { definedMembers } from "./state-members.js";
import { pagePlan, responseType } from "./state-paging.js";
import {
  isSame,
  namesOf,
  objectsOf,
  placesIn,
  plainType,
  rememberedByType,
  typeAt,
} from "./type-places.js";

/**
 * Infers what an API keeps from its paths, by the convention that most follow: `/pets` is a collection and
 * `/pets/{petId}` an object of it. POST to the collection makes an object, GET of it lists them; GET, PUT,
 * PATCH (or POST) and DELETE of an object do what they are called.
 *
 * @param excluded operations about which the description itself says what they do
 */
export function inferPlan(api: Api, excluded: ReadonlySet<string>): StatePlan {
  const byPath = new Map<string, Map<string, Operation>>();
  for (const operation of api.operations) {
    const methods = byPath.get(operation.path) ?? new Map<string, Operation>();
    byPath.set(operation.path, methods.set(operation.method, operation));
  }
  const known = new Map<string, PlannedResource>();
  const operations = new Map<string, readonly EffectPlan[]>();
  for (const [path, ofItem] of [...byPath].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [, collection, parameter] = /^(.*)\/\{([^{}]+)\}$/.exec(path) ?? [];
    if (collection === undefined || parameter === undefined) continue;
    const ofCollection = byPath.get(collection) ?? new Map<string, Operation>();
    const resource = inferResource(collection, parameter, { ofItem, ofCollection, known, api });
    if (resource === undefined) continue;
    known.set(collection, resource);
    const id = formatPointer(["path", parameter]);
    const effects = [...effectsOf(ofItem, ofCollection, resource, id, api)];
    // What can be neither found nor changed would be known by its fixture's id alone.
    if (effects.every(([, { effect }]) => effect === "read")) continue;
    for (const [operation, effect] of effects) {
      if (!excluded.has(operation.id)) operations.set(operation.id, [effect]);
    }
  }
  return { resources: known, operations };
}

interface Around {
  readonly ofItem: ReadonlyMap<string, Operation>;
  readonly ofCollection: ReadonlyMap<string, Operation>;
  readonly known: ReadonlyMap<string, PlannedResource>;
  readonly api: Api;
}

function inferResource(
  collection: string,
  parameter: string,
  { ofItem, ofCollection, known, api }: Around,
): PlannedResource | undefined {
  const candidates = [
    ofItem.get("GET"),
    ofCollection.get("GET"),
    ofItem.get("PUT"),
    ofItem.get("PATCH"),
    ofCollection.get("POST"),
  ];
  for (const operation of candidates) {
    const body = operation && responseType(operation);
    if (operation === undefined || body === undefined) continue;
    for (const { type } of placesIn(body, api)) {
      const described = plainType(type, api);
      const item = described?.kind === "array" ? described.items : type;
      const key = findKey(item, parameter, collection, api);
      if (key === undefined) continue;
      const scope = [...collection.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
      const parents = [...collection.matchAll(/\/\{(?:([^{}]+)\})?/g)]
        .map(({ index, 1: held = "" }) => ({
          resource: collection.slice(0, index),
          parameter: held,
        }))
        .filter(({ resource }) => known.has(resource));
      const plain = withoutNull(item);
      const place = joinPointer("", key);
      const plan: ResourcePlan = {
        name: collection,
        keys: [place],
        ids: idPlan(plain, place, api),
        ...(scope.length === 0 ? {} : { scope }),
        ...(parents.length === 0 ? {} : { parents }),
      };
      return { plan, type: plain, origin: operation.origin };
    }
  }
  return undefined;
}

function withoutNull(type: IrType): IrType {
  return type.kind === "nullable" ? withoutNull(type.inner) : type;
}

/** The property that a path's parameter is about: `id`, or one of the parameter's own name. */
function findKey(
  type: IrType,
  parameter: string,
  collection: string,
  api: Api,
): string | undefined {
  if (objectsOf(type, api).length === 0) return undefined;
  const names = plainNamesOf(type, api);
  const noun = foldName(collection.split("/").findLast((segment) => !segment.includes("{")) ?? "");
  const wanted = foldName(parameter);
  // `petId` of pets is the pet's `id`, or else its `petId`.
  const stem = wanted.replace(/(id|uuid|key|name|slug|code|number)$/, "");
  const isOwn = stem === "" || noun.startsWith(stem.replace(/y$/, ""));
  const ending = stem === "" ? wanted : wanted.slice(stem.length);
  // `pet_gid` and `petSlug` are called so by their last word, whatever that is.
  const [, around = "", last = ""] =
    /^(.*?[a-z\d])(?:[\W_]+|(?=[A-Z]))([A-Za-z\d]+)$/.exec(parameter) ?? [];
  const isNamed = last !== "" && noun.startsWith(foldName(around).replace(/y$/, ""));
  const choices = [
    wanted,
    ...(isOwn ? [ending === "" ? "id" : ending, "id", `${stem}id`] : []),
    ...(isNamed ? [foldName(last)] : []),
  ];
  for (const choice of choices) {
    const found = names.get(choice);
    if (found === undefined) continue;
    const kind = plainType(
      typeAt(type, joinPointer("", found), api) ?? { kind: "never" },
      api,
    )?.kind;
    if (["string", "number", "literal", "enum", "union"].includes(kind ?? "")) return found;
  }
  return undefined;
}

/** The names that a type declares, by their letters and digits alone; of several the first. */
const plainNamesOf = rememberedByType<ReadonlyMap<string, string>>(
  (type, api) =>
    new Map([...namesOf(type, api)].toReversed().map((name) => [foldName(name), name] as const)),
);

function* effectsOf(
  ofItem: ReadonlyMap<string, Operation>,
  ofCollection: ReadonlyMap<string, Operation>,
  resource: PlannedResource,
  id: string,
  api: Api,
): Generator<readonly [Operation, EffectPlan]> {
  const kinds = { GET: "read", PUT: "update", PATCH: "update", POST: "update", DELETE: "delete" };
  for (const [method, effect] of Object.entries(kinds)) {
    const operation = ofItem.get(method);
    if (operation === undefined) continue;
    const isChange = effect === "update";
    const answer = findAnswer(operation, resource.type, api);
    // What answers with something else may do something else.
    if (method === "POST" && answer === undefined) continue;
    yield [
      operation,
      {
        resource: resource.plan.name,
        effect: effect as EffectPlan["effect"],
        id,
        ...definedMembers({ answer }),
        ...(isChange ? bodyOf(operation, resource, answer, api) : {}),
      },
    ];
  }
  const create = ofCollection.get("POST");
  const made = create && findAnswer(create, resource.type, api);
  if (create !== undefined && (made !== undefined || hasNoBody(create))) {
    yield [
      create,
      {
        resource: resource.plan.name,
        effect: "create",
        ...definedMembers({ answer: made }),
        ...bodyOf(create, resource, made, api),
      },
    ];
  }
  const list = ofCollection.get("GET");
  const listed = list && findList(list, resource.type, api);
  if (list !== undefined && listed !== undefined) {
    const where = filtersOf(list, resource, api);
    yield [
      list,
      {
        resource: resource.plan.name,
        effect: "list",
        answer: listed,
        ...(where.length === 0 ? {} : { where }),
        ...definedMembers({ page: pagePlan(list, api) }),
      },
    ];
  }
}

/** What of a body gets into an object: the properties that objects have, but not their id. */
function bodyOf(
  operation: Operation,
  { plan, type }: PlannedResource,
  answer: string | undefined,
  api: Api,
): Pick<EffectPlan, "body" | "bodyAt" | "names"> {
  const sent = sentContent(operation);
  if (sent === undefined) return {};
  const own = namesOf(type, api);
  const body = operation.method === "PUT" ? "replace" : "merge";
  const [key] = parsePointer(plan.keys[0]);
  const names = [...own].filter((name) => name !== key).toSorted();
  const hasOwn = (one: IrType): boolean => [...namesOf(one, api)].some((name) => own.has(name));
  if (hasOwn(sent.type)) return { body, names };
  // `{"pet": {...}}` holds the pet in a place of its own, which is often where the response has it.
  const wrapped = [...placesIn(sent.type, api)].find(
    ({ pointer, type: held }) =>
      pointer !== "" && (isSame(held, type, api) || (pointer === answer && hasOwn(held))),
  );
  if (wrapped === undefined) return { body, names };
  return { body, bodyAt: wrapped.pointer, names };
}

/** Where the response of an operation has an object of a type. */
export function findAnswer(operation: Operation, type: IrType, api: Api): string | undefined {
  const body = responseType(operation);
  if (body === undefined) return undefined;
  for (const place of placesIn(body, api)) if (isSame(place.type, type, api)) return place.pointer;
  return undefined;
}

/** Where the response of an operation has a list of objects of a type. */
export function findList(operation: Operation, type: IrType, api: Api): string | undefined {
  const body = responseType(operation);
  if (body === undefined) return undefined;
  const paged = operation.paging && formatPointer(operation.paging.items);
  const isList = (place: { readonly type: IrType }): boolean => {
    const list = plainType(place.type, api);
    return list?.kind === "array" && isSame(list.items, type, api);
  };
  const lists = [...placesIn(body, api)].filter(isList).map(({ pointer }) => pointer);
  return lists.find((pointer) => pointer === paged) ?? lists[0];
}

function hasNoBody(operation: Operation): boolean {
  return successResponses(operation).every(
    ({ content }) => preferredContent(content) === undefined,
  );
}

/** Parameters of a query that are called like a property of the objects are conditions on it. */
function filtersOf(
  operation: Operation,
  { type }: PlannedResource,
  api: Api,
): readonly FilterPlan[] {
  const own = namesOf(type, api);
  return operation.parameters
    .filter(({ location, name }) => location === "query" && own.has(name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .map((parameter) => ({
      at: joinPointer("", parameter.name),
      is: plainType(parameter.type, api)?.kind === "array" ? "in" : "equal",
      from: formatPointer(["query", parameter.name]),
    }));
}
