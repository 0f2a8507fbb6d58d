import { hasResponseType } from "../ir/response-shape.js";
import type { Operation, SymbolId } from "../ir/types.js";
import { type NameRequest, wantedNames } from "./name-request.js";
import { nameArguments, nameHeaders } from "./arguments.js";
import { camelCase, pascalCase, pascalPart, wordsOf } from "./casing.js";
import { derive, type Subject } from "./derived.js";
import { distinctFileNames, fileName } from "./file-name.js";
import { findFunctionNames } from "./function-names.js";
import { methodScope } from "./moved-identities.js";
import { getName, type NamingContext, type OperationNames, type ServiceNames } from "./names.js";
import { afterGroup, givenGroup, groupOf, idSegments } from "./operation-id.js";
import { localNames, reservedMembers } from "./reserved.js";

/** Names the groups of operations: their classes, properties and files. */
export function nameServices(context: NamingContext): readonly ServiceNames[] {
  const groups = new Map<string, Operation[]>();
  const published = context.publishedGroups();
  for (const operation of context.api.operations) {
    // A group that nothing but we gave an operation stays. Groups that differ only in how they are written are one.
    const kept = givenGroup(operation) === undefined ? published.get(operation.id) : undefined;
    const key = kept ?? fileName(groupOf(operation));
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [operation]);
    else group.push(operation);
  }
  const services = [...groups]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([file, operations]) => {
      const title = operations.map(groupOf).find((group) => fileName(group) === file) ?? file;
      return { file, operations, title };
    });
  const classes = context.types.allocateAll(
    services.map(({ file, title, operations }) => ({
      id: file,
      candidates: classCandidates(title),
      ...optionalOrigin(operations),
    })),
  );
  const properties = context
    .publish("services", { reserved: reservedMembers })
    .allocateAll(services.map(({ file, title }) => propertyRequest(file, title)));
  return services.map(({ file, operations, title }) => ({
    title,
    className: getName(classes, file),
    property: getName(properties, file),
    file,
    operations: operations.map(({ id }) => id),
  }));
}

// A tag may be declared nowhere; what uses it first is.
function optionalOrigin([first]: readonly Operation[]): Pick<NameRequest, "origin"> {
  return first === undefined ? {} : { origin: first.origin };
}

function classCandidates(title: string): readonly string[] {
  const base = pascalCase(title);
  const className = /service$/i.test(base) ? base : `${base}Service`;
  return [className, `${base}Operations`, `${base}ServiceOperations`];
}

function propertyRequest(id: string, title: string): NameRequest {
  const property = camelCase(title);
  return { id, candidates: [property, `${property}Service`], written: title };
}

/** The word that an operation is known by, from most to least wanted. */
function methodCandidates(
  operation: Operation,
  functionName: string | undefined,
): Pick<NameRequest, "candidates" | "further"> {
  const segments = idSegments(operation);
  const fromId = segments
    .map((_, index) => () => camelCase(segments.slice(-1 - index).join(" ")))
    // `Pets_List` is `list` only in the group that it names itself, and `projects.keys.list` is no `list` of projects.
    .slice(isPairOfOther(operation, segments) || isOfPartOfGroup(operation, segments) ? 1 : 0);
  const { method: hint } = operation.hints;
  // One function may answer several methods.
  const byMethod = functionName && `${functionName} ${operation.method.toLowerCase()}`;
  const known = [hint, functionName, byMethod].flatMap((name) =>
    name === undefined ? [] : camelCase(name),
  );
  const [first, ...others] = [
    ...[...known, ...afterGroup(operation)].map((name) => () => name),
    ...fromId,
  ];
  // Where all of an API is below `/api/v1`, that says nothing of an operation.
  const short = { ...operation, path: operation.path.replace(/^(\/(api|v\d+))+(?=\/\w)/i, "") };
  const derived = [short, operation].map((one) => () => derivedMethod(one));
  return first === undefined
    ? { candidates: derived.map((name) => name()) }
    : wantedNames(first(), [...others, ...derived]);
}

function derivedMethod({ method, path }: Pick<Operation, "method" | "path">): string {
  // Some documents have a query behind the path: the value in `?id={id}` is what the path would have a segment for.
  const parts = path
    .split(/[/?&]/)
    .map((part) => part.replace(/^[^={}]*=(?=\{)/, "").replace("=", " "));
  const words = parts.map((part) => (part.startsWith("{") ? `by ${part.slice(1, -1)}` : part));
  return camelCase([method.toLowerCase(), ...words].join(" "));
}

function isPairOfOther(operation: Operation, [group = ""]: readonly string[]): boolean {
  const isPair = operation.operationId?.startsWith(`${group}_`) === true;
  return isPair && fileName(group) !== fileName(groupOf(operation));
}

/** Whether an id names something between the group and the method, which the method is about. */
function isOfPartOfGroup(operation: Operation, segments: readonly string[]): boolean {
  const group = fileName(groupOf(operation));
  const at = segments.findLastIndex((segment) => fileName(segment) === group);
  return at >= 0 && segments.slice(at + 1, -1).some((segment) => !/^v\d/i.test(segment));
}

/** What operations are called, before any type is: the bases of their types' names. */
export interface OperationBase {
  readonly operation: Operation;
  readonly service: ServiceNames;
  readonly method: string;
  /** The method alone where that tells the operation from all others, else as `full`. */
  readonly base: string;
  /** The service and the method. */
  readonly full: string;
}

/** Names the methods of every service. */
export function nameMethods(
  context: NamingContext,
  services: readonly ServiceNames[],
): readonly OperationBase[] {
  const operations = new Map(context.api.operations.map((operation) => [operation.id, operation]));
  const functionNames = findFunctionNames(context.api.operations);
  const named = services.flatMap((service) => {
    const members = service.operations.map((id) => getName(operations, id));
    const scope = context.publish(methodScope(service.file), { reserved: reservedMembers });
    const methods = scope.allocateAll(
      members.map((operation) => ({
        id: operation.id,
        ...methodCandidates(operation, functionNames.get(operation.id)),
        ...writtenMethod(operation),
        origin: operation.origin,
      })),
    );
    return members.map((operation) => ({
      operation,
      service,
      method: getName(methods, operation.id),
    }));
  });
  const isAlone = isOnce(named.map(({ method }) => method));
  return named.map((one) => {
    const { operation, service, method } = one;
    const full = pascalCase(service.title) + pascalPart(method);
    const functionName = functionNames.get(operation.id);
    const isTelling = isAlone(method) && tellsAll(operation, method, functionName);
    return { ...one, base: isTelling ? pascalCase(method) : full, full };
  });
}

/** Tells what a list has once. */
function isOnce(list: readonly string[]): (item: string) => boolean {
  const seen = new Set<string>();
  const again = new Set<string>();
  for (const item of list) (seen.has(item) ? again : seen).add(item);
  return (item) => !again.has(item);
}

/**
 * Whether a method says so much that its service need not be named with it: all of the operationId, which no other
 * operation has, or of the path, in more than one word.
 */
function tellsAll(
  { operationId, hints }: Operation,
  method: string,
  functionName: string | undefined,
): boolean {
  if (hints.method !== undefined || wordsOf(method).length === 1) return false;
  const whole = [operationId, functionName].filter((name) => name !== undefined);
  return operationId === undefined || whole.some((name) => camelCase(name) === method);
}

function writtenMethod({ hints, operationId }: Operation): Pick<NameRequest, "written"> {
  const written = hints.method ?? operationId?.split(".").at(-1);
  return written === undefined ? {} : { written };
}

/** The types of an operation, by its id. */
type OperationTypes = ReadonlyMap<SymbolId, Pick<OperationNames, "params" | "error" | "response">>;

/** Names the types that operations declare themselves. */
export function nameOperationTypes(
  { types, api }: NamingContext,
  bases: readonly OperationBase[],
): OperationTypes {
  const subjects = bases.map(({ operation: { id, origin }, base, full }) => ({
    id,
    base,
    full,
    origin,
  }));
  const params = derive(types, "params", subjects);
  const errors = derive(types, "error", subjects);
  const answered = new Set(
    bases.flatMap(({ operation }) => (hasResponseType(operation, api) ? [operation.id] : [])),
  );
  const responses = derive(
    types,
    "response",
    subjects.filter(({ id }) => answered.has(id)),
  );
  return new Map(
    subjects.map(({ id }) => {
      const names = { params: getName(params, id), error: getName(errors, id) };
      const response = responses.get(id);
      return [id, response === undefined ? names : { ...names, response }];
    }),
  );
}

/** Names everything else that belongs to operations: what their modules declare, and their arguments. */
export function nameOperations(
  context: NamingContext,
  bases: readonly OperationBase[],
  types: OperationTypes,
): ReadonlyMap<SymbolId, OperationNames> {
  const byService = new Map<ServiceNames, OperationBase[]>();
  for (const base of bases) {
    const members = byService.get(base.service);
    if (members === undefined) byService.set(base.service, [base]);
    else members.push(base);
  }
  return new Map(
    [...byService].flatMap(([{ file }, members]) => {
      const scope = context.publish(`${file}/functions`, context.valueOptions(localNames));
      const subjects = members.map(({ operation: { id, origin }, method }): Subject => ({
        id,
        base: method,
        origin,
      }));
      const functions = derive(scope, "function", subjects);
      const specs = derive(scope, "spec", subjects);
      const files = distinctFileNames(members.map(({ method }) => method));
      return members.map(({ operation, method }) => {
        const names: OperationNames = {
          function: getName(functions, operation.id),
          method,
          file: getName(files, method),
          spec: getName(specs, operation.id),
          ...getName(types, operation.id),
          headers: nameHeaders(operation, context),
          ...nameArguments(operation, context),
        };
        return [operation.id, names] as const;
      });
    }),
  );
}
