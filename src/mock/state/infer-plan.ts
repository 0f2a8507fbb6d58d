import { isMergePatch } from "../merge-patch.js";
import { preferredContent, sentContent } from "../../ir/body-shape.js";
import { successResponses } from "../../ir/response-shape.js";
import type { Api, IrType, Operation } from "../../ir/types.js";
import { formatPointer, joinPointer } from "../../support/json-pointer.js";
import { pagePlan, responseType } from "./page-plan.js";
import type { EffectPlan, FilterPlan, ResourcePlan, StatePlan } from "./plan.js";
import { isSame, namesOf, objectsOf, placesIn, plainType, typeAt } from "./type-places.js";

/** A resource, and the type that its objects have. */
export interface KnownResource {
  readonly plan: ResourcePlan;
  readonly type: IrType;
}

/** A plan together with the types that it is about. */
export interface InferredPlan extends StatePlan {
  readonly known: ReadonlyMap<string, KnownResource>;
}

/**
 * Infers what an API keeps from its paths, by the convention that most follow: `/pets` is a collection and
 * `/pets/{petId}` an object of it. POST to the collection makes an object, GET of it lists them; GET, PUT,
 * PATCH (or POST) and DELETE of an object do what they are called.
 *
 * @param excluded operations about which the description itself says what they do
 */
export function inferPlan(api: Api, excluded: ReadonlySet<string>): InferredPlan {
  const byPath = new Map<string, Map<string, Operation>>();
  for (const operation of api.operations) {
    const methods = byPath.get(operation.path) ?? new Map<string, Operation>();
    byPath.set(operation.path, methods.set(operation.method, operation));
  }
  const known = new Map<string, KnownResource>();
  const operations = new Map<string, readonly EffectPlan[]>();
  for (const [path, ofItem] of [...byPath].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    const [, collection, parameter] = /^(.*)\/\{([^{}]+)\}$/.exec(path) ?? [];
    if (collection === undefined || parameter === undefined) continue;
    const ofCollection = byPath.get(collection) ?? new Map<string, Operation>();
    const resource = inferResource(collection, parameter, { ofItem, ofCollection, known, api });
    if (resource === undefined) continue;
    known.set(collection, resource);
    const id = formatPointer(["path", parameter]);
    for (const [operation, effect] of effectsOf(ofItem, ofCollection, resource, id, api)) {
      if (!excluded.has(operation.id)) operations.set(operation.id, [effect]);
    }
  }
  const resources = new Map([...known].map(([name, { plan }]) => [name, plan]));
  return { resources, operations, known };
}

interface Around {
  readonly ofItem: ReadonlyMap<string, Operation>;
  readonly ofCollection: ReadonlyMap<string, Operation>;
  readonly known: ReadonlyMap<string, KnownResource>;
  readonly api: Api;
}

function inferResource(
  collection: string,
  parameter: string,
  { ofItem, ofCollection, known, api }: Around,
): KnownResource | undefined {
  const candidates = [
    ofItem.get("GET"),
    ofCollection.get("GET"),
    ofItem.get("PUT"),
    ofItem.get("PATCH"),
    ofCollection.get("POST"),
  ];
  for (const operation of candidates) {
    const body = operation && responseType(operation);
    if (body === undefined) continue;
    for (const { type } of placesIn(body, api)) {
      const described = plainType(type, api);
      const item = described?.kind === "array" ? described.items : type;
      const key = findKey(item, parameter, collection, api);
      if (key === undefined) continue;
      const scope = [...collection.matchAll(/\{([^{}]+)\}/g)].map(([, name = ""]) => name);
      const parents = [...known]
        .filter(([name]) => collection.startsWith(`${name}/{`))
        .map(([name]) => ({
          resource: name,
          parameter: /^\/\{([^{}]+)\}/.exec(collection.slice(name.length))?.[1] ?? "",
        }));
      const schema = withoutNull(item);
      const plan: ResourcePlan = {
        name: collection,
        keys: [joinPointer("", key)],
        scope,
        parents,
        schema: schema.kind === "reference" ? schema.target : undefined,
      };
      return { plan, type: item };
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
  const names = objectsOf(type, api).length > 0 ? [...namesOf(type, api)] : [];
  const plain = (name: string): string => name.replaceAll(/[\W_]/g, "").toLowerCase();
  const noun = plain(collection.split("/").findLast((segment) => !segment.includes("{")) ?? "");
  const wanted = plain(parameter);
  // `petId` of pets is the pet's `id`, or else its `petId`.
  const stem = wanted.replace(/(id|uuid|key|name|slug|code|number)$/, "");
  const isOwn = stem === "" || noun.startsWith(stem.replace(/y$/, ""));
  const ending = stem === "" ? wanted : wanted.slice(stem.length);
  const choices = [wanted, ...(isOwn ? [ending === "" ? "id" : ending, "id", `${stem}id`] : [])];
  for (const choice of choices) {
    const found = names.find((name) => plain(name) === choice);
    if (found === undefined) continue;
    const kind = plainType(
      typeAt(type, joinPointer("", found), api) ?? { kind: "never" },
      api,
    )?.kind;
    if (["string", "number", "literal", "enum", "union"].includes(kind ?? "")) return found;
  }
  return undefined;
}

function* effectsOf(
  ofItem: ReadonlyMap<string, Operation>,
  ofCollection: ReadonlyMap<string, Operation>,
  resource: KnownResource,
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
        ...plainEffect(resource),
        effect: effect as EffectPlan["effect"],
        id,
        ...given("answer", answer),
        ...(isChange ? bodyOf(operation, resource, api) : {}),
      },
    ];
  }
  const create = ofCollection.get("POST");
  const made = create && findAnswer(create, resource.type, api);
  if (create !== undefined && (made !== undefined || hasNoBody(create))) {
    const body = bodyOf(create, resource, api);
    yield [
      create,
      { ...plainEffect(resource), effect: "create", ...given("answer", made), ...body },
    ];
  }
  const list = ofCollection.get("GET");
  const listed = list && findList(list, resource.type, api);
  if (list !== undefined && listed !== undefined) {
    yield [
      list,
      {
        ...plainEffect(resource),
        effect: "list",
        answer: listed,
        where: filtersOf(list, resource, api),
        ...given("page", pagePlan(list, api)),
      },
    ];
  }
}

/** An effect that changes nothing yet. */
export function plainEffect({ plan }: KnownResource): Omit<EffectPlan, "effect"> {
  return { resource: plan.name, set: [], body: "ignore", bodyAt: "", where: [] };
}

/** A member to spread, where there is a value. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [N in Name]?: Value } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [N in Name]?: Value };
}

/** What of a body gets into an object: the properties that objects have, but not their id. */
function bodyOf(
  operation: Operation,
  { plan, type }: KnownResource,
  api: Api,
): Pick<EffectPlan, "body" | "bodyAt" | "bodyNames"> {
  const sent = sentContent(operation);
  if (sent === undefined) return { body: "ignore", bodyAt: "" };
  const own = namesOf(type, api);
  const names = namesOf(sent.type, api);
  // `{"pet": {...}}` holds the pet in a place of its own.
  const wrapped = [...placesIn(sent.type, api)].find(
    ({ pointer, type: held }) => pointer !== "" && isSame(held, type, api),
  );
  const isMerged = operation.method !== "PUT" || isMergePatch(sent.mediaType);
  const body = isMerged ? "merge" : "replace";
  if (wrapped !== undefined && ![...names].some((name) => own.has(name)))
    return { body: "ignore", bodyAt: "" };
  const key = plan.keys[0].slice(1);
  return { body, bodyAt: "", bodyNames: new Set([...own].filter((name) => name !== key)) };
}

/** Where the response of an operation has an object of a type. */
export function findAnswer(operation: Operation, type: IrType, api: Api): string | undefined {
  const body = responseType(operation);
  if (body === undefined) return undefined;
  return [...placesIn(body, api)].find((place) => isSame(place.type, type, api))?.pointer;
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
function filtersOf(operation: Operation, { type }: KnownResource, api: Api): readonly FilterPlan[] {
  const own = namesOf(type, api);
  return operation.parameters
    .filter(({ location, name }) => location === "query" && own.has(name))
    .map((parameter) => ({
      at: joinPointer("", parameter.name),
      is: plainType(parameter.type, api)?.kind === "array" ? "in" : "equal",
      from: formatPointer(["query", parameter.name]),
    }));
}
