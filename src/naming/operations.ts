import { flatBody, isStructured, sentContent } from "../ir/body-shape.js";
import type { Operation, SymbolId } from "../ir/types.js";
import { NameAllocator } from "./allocator.js";
import { camelCase, pascalCase } from "./casing.js";
import { fileName } from "./file-name.js";
import { groupOf, type NamingContext, type OperationNames, type ServiceNames } from "./names.js";
import { isReservedValue } from "./reserved.js";

/** Names the groups of operations: their classes, properties and files. */
export function nameServices(
  context: NamingContext,
  types: NameAllocator,
): readonly ServiceNames[] {
  const groups = new Map<string, Operation[]>();
  for (const operation of context.api.operations) {
    // Groups that differ only in how they are written are one.
    const key = fileName(groupOf(operation));
    groups.set(key, [...(groups.get(key) ?? []), operation]);
  }
  const sorted = [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const properties = new NameAllocator(["constructor", "prototype", "client"]);
  return sorted.map(([file, operations]) => {
    const title = operations[0] === undefined ? file : groupOf(operations[0]);
    const base = pascalCase(title);
    const className = /service$/i.test(base) ? base : `${base}Service`;
    return {
      title,
      className: types.allocate(
        `service ${file}`,
        className,
        `${base}Operations`,
        `${base}ServiceOperations`,
      ),
      property: properties.allocate(file, camelCase(title)),
      file,
      operations: operations.map(({ id }) => id),
    };
  });
}

/** The word that an operation is known by, from most to least wanted. */
function methodCandidates(operation: Operation): readonly string[] {
  const segments = operation.operationId?.split(".").filter((segment) => segment !== "") ?? [];
  const dotted = segments.map((_, index) => camelCase(segments.slice(-1 - index).join(" ")));
  const path = operation.path.split("/").filter((part) => part !== "");
  const words = path.map((part) => (part.startsWith("{") ? `by ${part.slice(1, -1)}` : part));
  const derived = camelCase([operation.method.toLowerCase(), ...words].join(" "));
  const hint = operation.hints.method === undefined ? [] : [camelCase(operation.hints.method)];
  return [...hint, ...dotted, derived];
}

/** What operations are called, before any type is: the bases of their types' names. */
export interface OperationBase {
  readonly operation: Operation;
  readonly service: ServiceNames;
  readonly method: string;
  readonly base: string;
}

/** Names the methods of every service. */
export function nameMethods(
  context: NamingContext,
  services: readonly ServiceNames[],
): readonly OperationBase[] {
  const operations = new Map(context.api.operations.map((operation) => [operation.id, operation]));
  return services.flatMap((service) => {
    const members = service.operations
      .map((id) => operations.get(id))
      .filter((found) => found !== undefined);
    const methods = new NameAllocator(["constructor"]).allocateAll(
      members.map((operation) => ({ id: operation.id, candidates: methodCandidates(operation) })),
    );
    return members.map((operation) => {
      const method = methods.get(operation.id) ?? "";
      return { operation, service, method, base: pascalCase(service.title) + pascalCase(method) };
    });
  });
}

// What the functions and methods of generated modules call their own parameters.
const parameterNames: ReadonlySet<string> = new Set(["client", "params", "options"]);

/** True where a function may have a name: it is no reserved word, and nothing else in its module. */
function isFree(name: string, types: NameAllocator): boolean {
  return !isReservedValue(name) && !parameterNames.has(name) && !types.hasExactly(name);
}

/** Names everything that belongs to one operation. */
export function nameOperations(
  context: NamingContext,
  bases: readonly OperationBase[],
  types: NameAllocator,
): ReadonlyMap<SymbolId, OperationNames> {
  return new Map(
    bases.map(({ operation, method, base }) => [
      operation.id,
      {
        function: isFree(method, types) ? method : `${method}_`,
        method,
        spec: `${method}Spec`,
        params: types.allocate(`${operation.id} params`, `${base}Params`, `${base}CallParams`),
        error: types.allocate(`${operation.id} error`, `${base}Error`, `${base}CallError`),
        ...nameArguments(operation, context),
      },
    ]),
  );
}

/**
 * Names the properties of the argument object. Body properties keep their wire names, so a body is
 * flat only where no parameter has one of them.
 */
function nameArguments(
  operation: Operation,
  { api }: NamingContext,
): Pick<OperationNames, "arguments" | "bodyArgument"> {
  const content = sentContent(operation);
  const flat =
    content !== undefined && isStructured(content.mediaType)
      ? flatBody(content.type, api)
      : undefined;
  const allocator = new NameAllocator();
  // Location by location, so that a path parameter never gives way to one that is added elsewhere.
  const names = new Map(
    (["path", "query", "header", "cookie"] as const).flatMap((place) => [
      ...allocator.allocateAll(
        operation.parameters
          .filter(({ location }) => location === place)
          .map(({ location, name }) => ({
            id: `${location} ${name}`,
            candidates: [
              camelCase(name),
              camelCase(`${name} ${location}`),
              camelCase(`${location} ${name} parameter`),
            ],
          })),
      ),
    ]),
  );
  if (content === undefined) return { arguments: names };
  const taken = new Set([...names.values()].map((name) => name.toLowerCase()));
  const collides = flat?.properties.some((property) => taken.has(property.toLowerCase())) ?? true;
  if (!collides) return { arguments: names };
  return { arguments: names, bodyArgument: allocator.allocate("body", "body", "requestBody") };
}
