import type { DiagnosticSink } from "../diagnostics/sink.js";
import { sentContent } from "../ir/body-shape.js";
import type { Api, IrType, JsonObject, JsonValue, Operation, Origin } from "../ir/types.js";
import { localPointer } from "../normalize/references.js";
import {
  formatPointer,
  joinPointer,
  parsePointer,
  resolvePointer,
} from "../support/json-pointer.js";
import { canonicalJson } from "../support/canonical-json.js";
import { closest } from "../support/closest.js";
import type { NormalizedDocument } from "../normalize/normalize.js";
import { isObject } from "../normalize/structure.js";
import type { PlannedResource } from "../ir/state.js";
import type {
  ChangePlan,
  EffectKind,
  EffectPlan,
  FilterKind,
  FilterPlan,
} from "../runtime/mock-state-plan.js";
import { idPlan } from "./state-ids.js";
import { findAnswer, findList } from "./state-inferred.js";
import { definedMembers } from "./state-members.js";
import { pagePlan, responseType } from "./state-paging.js";
import { typeAt } from "./type-places.js";

/** The extension in which a description says what operations do to the objects that the API keeps. */
export const stateExtension = "x-sdkwright-state";

/** What a description itself says of its state. */
export interface DeclaredPlan {
  readonly resources: ReadonlyMap<string, PlannedResource>;
  /** Of every operation that says something; an empty list where it says that nothing happens. */
  readonly operations: ReadonlyMap<string, readonly EffectPlan[]>;
}

const effectKinds: readonly EffectKind[] = ["create", "read", "list", "update", "delete"];
const filterKinds: readonly FilterKind[] = ["equal", "in", "notIn", "contains", "more", "less"];

/** Reads what a description says of its state, and reports what makes no sense as `mock/invalid-state`. */
export function readDeclaredPlan(
  api: Api,
  { root, origin }: Pick<NormalizedDocument, "root" | "origin">,
  sink: DiagnosticSink,
): DeclaredPlan {
  const resources = new Map<string, PlannedResource>();
  const reader = new Reader(api, resources, sink, extended(origin));
  const declared = root[stateExtension];
  const listed = isObject(declared) ? declared["resources"] : undefined;
  if (declared !== undefined && !isObject(listed))
    reader.report("it needs 'resources': an object of them by name");
  for (const [name, value] of Object.entries(isObject(listed) ? listed : {})) {
    const resource = reader.resource(name, value);
    if (resource !== undefined) resources.set(name, resource);
  }
  const effects = new Map<string, readonly EffectPlan[]>();
  for (const operation of api.operations) {
    const said = findNode(operation, root)?.[stateExtension];
    if (said === undefined) continue;
    const own = new Reader(api, resources, sink, extended(operation.origin));
    const list = said === false ? [] : Array.isArray(said) ? (said as JsonValue[]) : [said];
    effects.set(
      operation.id,
      list.flatMap((one) => own.effect(one, operation) ?? []),
    );
  }
  return { resources, operations: effects };
}

/** The node of the document that an operation was lowered from, whose path item may be a shared one. */
function findNode({ id }: Operation, root: JsonObject): JsonObject | undefined {
  const tokens = parsePointer(id);
  let item = resolvePointer(root, formatPointer(tokens.slice(0, 2)));
  for (let left = 9; left > 0 && isObject(item as JsonValue); left -= 1) {
    const { $ref: reference } = item as JsonObject;
    const target = typeof reference === "string" ? localPointer(reference) : undefined;
    if (target === undefined) break;
    item = resolvePointer(root, target);
  }
  const node = resolvePointer(item, formatPointer(tokens.slice(2))) as JsonValue | undefined;
  return isObject(node) ? node : undefined;
}

function extended({ source, pointer }: Origin): Origin {
  return { source, pointer: joinPointer(pointer, stateExtension) };
}

class Reader {
  readonly #api: Api;
  readonly #resources: ReadonlyMap<string, PlannedResource>;
  readonly #sink: DiagnosticSink;
  readonly #place: Origin;

  constructor(
    api: Api,
    resources: ReadonlyMap<string, PlannedResource>,
    sink: DiagnosticSink,
    place: Origin,
  ) {
    this.#api = api;
    this.#resources = resources;
    this.#sink = sink;
    this.#place = place;
  }

  report(reason: string): void {
    this.#sink.report("mock/invalid-state", { reason }, this.#place);
  }

  resource(name: string, value: JsonValue): PlannedResource | undefined {
    if (!isObject(value)) return this.#fail(`the resource '${name}' is no object`);
    const { schema, key, aliases = [] } = value;
    const id = typeof schema === "string" ? localPointer(schema) : undefined;
    const declaration = id === undefined ? undefined : this.#api.declarations.get(id);
    if (declaration === undefined || id === undefined)
      return this.#fail(`the resource '${name}' needs 'schema': a reference to a component`);
    const type = { kind: "reference", target: id } as const;
    const said = [key, ...(Array.isArray(aliases) ? (aliases as JsonValue[]) : [aliases])];
    const places = said.filter((one) => this.#isPlace(one, type, `of the resource '${name}'`));
    const [first, ...others] = places as string[];
    if (first === undefined || places.length !== said.length) return undefined;
    const keys: readonly [string, ...string[]] = [first, ...others];
    const begun = { name, keys, ids: idPlan(type, first, this.#api) };
    const resource = { plan: begun, type, origin: declaration.origin };
    const begin = this.changes(value, resource, undefined);
    const plan = {
      ...begun,
      ...definedMembers({ most: this.#count(value["seeds"]) }),
      ...(begin.length === 0 ? {} : { begin }),
    };
    return { ...resource, plan };
  }

  effect(value: JsonValue, operation: Operation): EffectPlan | undefined {
    if (!isObject(value)) return this.#fail("it has to be an object, a list of them, or false");
    const resource = this.#resourceOf(value["resource"]);
    const effect = this.#choice(value["effect"], effectKinds, "effect");
    if (resource === undefined || effect === undefined) return undefined;
    const answer =
      effect === "list"
        ? findList(operation, resource.type, this.#api)
        : findAnswer(operation, resource.type, this.#api);
    const id = this.#id(value["id"], effect, operation);
    const body = this.#choice(value["body"] ?? "ignore", ["ignore", "merge", "replace"], "body");
    const set = this.changes(value, resource, operation);
    const where = this.#filters(value["where"], resource, operation);
    return {
      resource: resource.plan.name,
      effect,
      ...(set.length === 0 ? {} : { set }),
      ...(where.length === 0 ? {} : { where }),
      ...definedMembers({
        body: body === "ignore" ? undefined : body,
        id,
        answer: this.#answer(value["answer"], operation) ?? answer,
        page: effect === "list" ? pagePlan(operation, this.#api) : undefined,
      }),
    };
  }

  /** Reads the `set` of an effect, or of a resource, for which there is no request. */
  changes(
    value: JsonValue,
    { type }: PlannedResource,
    operation: Operation | undefined,
  ): readonly ChangePlan[] {
    const list = isObject(value) ? (value["set"] ?? []) : [];
    if (!Array.isArray(list)) {
      this.report("'set' is a list of changes");
      return [];
    }
    return (list as readonly JsonValue[]).flatMap((one): readonly ChangePlan[] => {
      const said = isObject(one) ? one : {};
      const { at, from } = said;
      if (!this.#isPlace(at, type, "in 'set'")) return [];
      const ways = ["value", "from", "remove", "add"].filter((name) => Object.hasOwn(said, name));
      if (ways.length !== 1) {
        this.report(`the change at '${at}' needs one of 'value', 'from', 'remove' and 'add'`);
        return [];
      }
      // Whatever the order of its keys is.
      const constant = JSON.parse(canonicalJson(said["value"] ?? null)) as JsonValue;
      if (ways[0] === "value") return [{ at, value: constant }];
      if (ways[0] === "remove") return [{ at, remove: true }];
      if (ways[0] === "add") {
        const { add } = said;
        if (typeof add === "number") return [{ at, add }];
        this.report(`'add' is a number, not ${JSON.stringify(add)}`);
        return [];
      }
      return operation !== undefined && this.#isSource(from, operation) ? [{ at, from }] : [];
    });
  }

  /** How many objects a resource begins with. */
  #count(value: JsonValue | undefined): number | undefined {
    if (value === undefined) return undefined;
    if (typeof value === "number" && Number.isInteger(value) && value >= 0) return value;
    return this.#fail(`'seeds' is a number of objects, not ${JSON.stringify(value)}`);
  }

  #filters(
    value: JsonValue | undefined,
    { type }: PlannedResource,
    operation: Operation,
  ): readonly FilterPlan[] {
    if (value === undefined) return [];
    if (!Array.isArray(value)) return this.#fail("'where' is a list of conditions") ?? [];
    return (value as readonly JsonValue[]).flatMap((one) => {
      const { at, is, from } = isObject(one) ? one : {};
      const kind = this.#choice(is ?? "equal", filterKinds, "is");
      if (kind === undefined || !this.#isPlace(at, type, "in 'where'")) return [];
      return this.#isSource(from, operation) ? [{ at, is: kind, from }] : [];
    });
  }

  #resourceOf(name: JsonValue | undefined): PlannedResource | undefined {
    const found = typeof name === "string" ? this.#resources.get(name) : undefined;
    if (found !== undefined) return found;
    const suggestion = typeof name === "string" ? closest(name, this.#resources.keys()) : undefined;
    const hint = suggestion === undefined ? "" : `; perhaps '${suggestion}' is meant`;
    return this.#fail(`there is no resource ${JSON.stringify(name)}${hint}`);
  }

  #choice<Choice extends string>(
    value: JsonValue | undefined,
    choices: readonly Choice[],
    name: string,
  ): Choice | undefined {
    const found = choices.find((choice) => choice === value);
    if (found !== undefined) return found;
    return this.#fail(`'${name}' is one of ${choices.join(", ")}, not ${JSON.stringify(value)}`);
  }

  #id(value: JsonValue | undefined, effect: EffectKind, operation: Operation): string | undefined {
    if (effect === "create" || effect === "list") return undefined;
    if (value !== undefined) return this.#isSource(value, operation) ? value : undefined;
    const name = /\{([^{}]+)\}[^{}]*$/.exec(operation.path)?.[1];
    if (name !== undefined) return formatPointer(["path", name]);
    return this.#fail("it needs 'id', as there is no parameter in its path");
  }

  #answer(value: JsonValue | undefined, operation: Operation): string | undefined {
    if (value === undefined) return undefined;
    const body = responseType(operation);
    if (body === undefined) return this.#fail("there is no response that 'answer' could be in");
    return this.#isPlace(value, body, "of 'answer'") ? value : undefined;
  }

  #isPlace(value: JsonValue | undefined, type: IrType, what: string): value is string {
    if (typeof value !== "string" || !/^(\/|$)/.test(value))
      return (
        this.#fail(`the place ${what} is a JSON Pointer, not ${JSON.stringify(value)}`) ?? false
      );
    if (typeAt(type, value, this.#api) !== undefined) return true;
    return this.#fail(`the schema has nothing at '${value}', the place ${what}`) ?? false;
  }

  /** Whether a place is one that requests to an operation have. */
  #isSource(value: JsonValue | undefined, operation: Operation): value is string {
    if (typeof value !== "string" || !value.startsWith("/"))
      return this.#fail(`'from' is a JSON Pointer, not ${JSON.stringify(value)}`) ?? false;
    const [part = "", name = ""] = parsePointer(value);
    if (["now", "id", "item"].includes(part)) return true;
    const body = sentContent(operation)?.type;
    const isThere =
      part === "body"
        ? body !== undefined && typeAt(body, value.slice("/body".length), this.#api) !== undefined
        : operation.parameters.some((one) => one.location === part && one.name === name);
    return isThere || (this.#fail(`requests have nothing at '${value}'`) ?? false);
  }

  #fail(reason: string): undefined {
    this.report(reason);
    return undefined;
  }
}
