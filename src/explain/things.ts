import type {
  Api,
  Declaration,
  IncomingOperation,
  IrType,
  Operation,
  Origin,
} from "../ir/types.js";
import { allProperties, childTypes } from "../ir/visit.js";
import type { NameTable } from "../naming/names.js";
import { isObject } from "../normalize/structure.js";
import { formatPointer, parsePointer } from "../support/json-pointer.js";
import type { ExplainedKind, ExplainFacts } from "./explanation.js";

/** Something of a description that people ask about. */
export interface Thing {
  readonly kind: ExplainedKind;
  /** The identity that names are given to; that of what holds it, for a property or a parameter. */
  readonly id: string;
  readonly title: string;
  readonly origin: Origin | undefined;
  /** What it may be called by who asks, besides its names in the package. */
  readonly aliases: readonly string[];
  readonly facts: readonly string[];
}

/** Lists everything that can be asked about. */
export function thingsOf(facts: ExplainFacts): readonly Thing[] {
  const { api, names, documents } = facts;
  const [entry] = documents;
  const client: Thing = {
    kind: "client",
    id: "client",
    title: "the client",
    origin: entry && { source: entry.name, pointer: "/info/title" },
    aliases: [api.title],
    facts: [`The package is '${names.packageName}'.`],
  };
  return [
    client,
    ...names.services.map((service): Thing => {
      const count = service.operations.length;
      return {
        kind: "group",
        id: service.file,
        title: `the group '${service.title}'`,
        origin: groupOrigin(service, facts),
        aliases: [service.title],
        facts: [`It holds ${count} ${count === 1 ? "operation" : "operations"}.`],
      };
    }),
    ...api.operations.flatMap((operation) => [
      operationThing(operation, facts),
      ...parameterThings(operation, facts),
    ]),
    ...api.incoming.map(incomingThing),
    ...[...api.declarations.values()].flatMap((declaration) => [
      schemaThing(declaration, api),
      ...propertyThings(declaration, facts),
    ]),
  ];
}

/** The tag at the top that a group is made of, or else its first operation. */
function groupOrigin(
  { title, operations }: NameTable["services"][number],
  { api, documents: [entry] }: ExplainFacts,
): Origin | undefined {
  const tags = isObject(entry?.value) ? entry.value["tags"] : undefined;
  const index = Array.isArray(tags)
    ? tags.findIndex((tag) => isObject(tag) && tag["name"] === title)
    : -1;
  return entry !== undefined && index >= 0
    ? { source: entry.name, pointer: `/tags/${index}` }
    : api.operations.find(({ id }) => id === operations[0])?.origin;
}

function operationThing(operation: Operation, { names }: ExplainFacts): Thing {
  const { id, operationId, method, path, origin } = operation;
  const wire = `${method} ${path}`;
  const call = `${names.service(id).property}.${names.operation(id).method}`;
  return {
    kind: "operation",
    id,
    title: operationId === undefined ? `the operation ${wire}` : `the operation '${operationId}'`,
    origin,
    aliases: [wire, call, ...(operationId === undefined ? [] : [operationId])],
    facts: [`It sends ${wire}, and is called as '${call}'.`],
  };
}

function parameterThings(operation: Operation, { names }: ExplainFacts): readonly Thing[] {
  const own = names.operation(operation.id).arguments;
  return operation.parameters.map(({ name, location, origin }): Thing => {
    const argument = own.get(`${location} ${name}`) ?? name;
    const words = operation.operationId ?? `${operation.method} ${operation.path}`;
    return {
      kind: "parameter",
      id: operation.id,
      title: `the ${location} parameter '${name}' of '${words}'`,
      origin,
      aliases: [name, argument],
      facts: [`Calls take it as '${argument}', and send it as '${name}' in the ${location}.`],
    };
  });
}

function incomingThing({ id, kind, name, origin }: IncomingOperation): Thing {
  const title = `the ${kind} '${name}'`;
  return { kind, id, title, origin, aliases: [name], facts: ["The API sends it."] };
}

function schemaThing({ id, nameParts, origin }: Declaration, api: Api): Thing {
  const [name = ""] = nameParts.path;
  if (nameParts.parent === undefined) {
    const fact = "It is a component, whose name is never sent.";
    return {
      kind: "schema",
      id,
      title: `the schema '${name}'`,
      origin,
      aliases: [name],
      facts: [fact],
    };
  }
  const holder = api.declarations.get(nameParts.parent)?.nameParts.path[0];
  const within = holder === undefined ? "of an operation" : `within '${holder}'`;
  const way = nameParts.path.join(", ");
  const title = `the schema ${within} at '${way}'`;
  const fact =
    nameParts.property === undefined
      ? "It stands where it is used."
      : "It stands in one operation, where others refer to it.";
  return { kind: "schema", id, title, origin, aliases: [], facts: [fact] };
}

function propertyThings(declaration: Declaration, { names }: ExplainFacts): readonly Thing[] {
  const { type } = names.declaration(declaration.id);
  const found: Thing[] = [];
  const open: IrType[] = [declaration.type];
  for (let one = open.pop(); one !== undefined; one = open.pop()) {
    open.push(...childTypes(one));
    if (one.kind !== "object") continue;
    const arms = new Set(one.groups.flatMap((group) => group.arms.map(({ name }) => name)));
    for (const { name, origin } of allProperties(one)) {
      const fact = `It is '${name}' in the types as it is on the wire: models rename nothing.`;
      const arm = arms.has(name)
        ? ["It is an arm of a oneof group: at most one of them is set."]
        : [];
      found.push({
        kind: "property",
        id: declaration.id,
        title: `the property '${name}' of '${type.response}'`,
        origin,
        aliases: [name, `${type.response}.${name}`, `${type.request}.${name}`],
        facts: [fact, ...arm],
      });
    }
  }
  return found;
}

/** The pointers by which a thing can be asked for: its place in the source, and its identity. */
export function pointersOf({ kind, id, origin }: Thing): readonly string[] {
  // A group without a tag has the place of an operation, which is something else.
  if (kind === "group" && origin?.pointer.startsWith("/tags/") !== true) return [];
  const isWhole = kind !== "property" && kind !== "parameter" && id.startsWith("/");
  return [...(origin === undefined ? [] : [origin.pointer]), ...(isWhole ? [id] : [])];
}

/** The pointers of what holds a node, from the nearest on. */
export function* enclosingPointers(pointer: string): Generator<string> {
  const tokens = parsePointer(pointer);
  for (let length = tokens.length - 1; length > 0; length -= 1)
    yield formatPointer(tokens.slice(0, length));
}
