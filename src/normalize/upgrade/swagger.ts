import type { JsonObject, JsonValue } from "../../ir/types.js";
import { omit } from "../repair.js";
import { httpMethods, isObject, mapDocument, swaggerStructure } from "../structure.js";
import { field, mapField, UpgradeContext, type Placed, type ReportAt } from "./context.js";
import { mediaTypesOf, sharedMediaTypes } from "./media-types.js";
import { upgradeParameter } from "./parameter.js";
import { relocateReferences } from "./relocate.js";
import { bodyOf, isBodyPart, upgradeBody, type ListedParameter } from "./request-body.js";
import { responseOf, upgradeResponse } from "./response.js";
import { upgradeSchema } from "./schema.js";
import { upgradeSecurityScheme } from "./security.js";
import { serversOf } from "./servers.js";

/** A document in the structure of OpenAPI 3, and what its nodes stand for in the one it was made of. */
export interface Upgraded {
  readonly root: JsonObject;
  /** The pointer in the given document that a node stands for; undefined for one that is no node there. */
  originOf(node: JsonObject): string | undefined;
}

/**
 * Upgrades a Swagger 2.0 document to the structure of OpenAPI 3. The document is not changed; its
 * structure must have been checked. What the standard leaves out is left out here as well, and what
 * contradicts itself is reported.
 *
 * What JSON Schema has changed since (`exclusiveMinimum`, lists in `items`) is left to the repairs of
 * schemas, which 3.0 needs as well.
 */
export function upgradeSwagger(document: JsonObject, report: ReportAt): Upgraded {
  const origins = new WeakMap<JsonObject, string>();
  // Schemas first, where they stand, so that whoever puts one elsewhere has the new one.
  const root = mapDocument(
    document,
    (node, kind, pointer) => {
      // Nodes are told apart by what they are: each place has one of its own.
      if (kind !== "schema") return { ...node };
      const upgraded = upgradeSchema(node);
      const schema = origins.has(upgraded) ? { ...upgraded } : upgraded;
      origins.set(schema, pointer);
      return schema;
    },
    swaggerStructure,
  );
  const context = new UpgradeContext(isObject(root) ? root : {}, origins, report);
  return {
    root: relocateReferences(upgradeDocument(context), document, origins),
    originOf: (node) => origins.get(node),
  };
}

const replaced = [
  "swagger",
  "host",
  "basePath",
  "schemes",
  "consumes",
  "produces",
  "definitions",
  "parameters",
  "responses",
  "securityDefinitions",
];

function upgradeDocument(context: UpgradeContext): JsonObject {
  const document: Placed = { value: context.root, pointer: "" };
  const paths = context
    .members(document, "paths")
    .map(([path, item]): [string, JsonValue] => [
      path,
      isObject(item.value) && !path.startsWith("x-")
        ? upgradePathItem({ ...item, value: item.value }, context)
        : item.value,
    ]);
  const components = upgradeComponents(document, context);
  return context.place(
    {
      openapi: "3.1.0",
      ...omit(context.root, ...replaced),
      ...field("servers", serversOf(document, context)),
      paths: Object.fromEntries(paths),
      ...(Object.keys(components).length === 0 ? {} : { components }),
    },
    "",
  );
}

function upgradeComponents(document: Placed, context: UpgradeContext): JsonObject {
  const consumes = sharedMediaTypes("consumes", context);
  const produces = sharedMediaTypes("produces", context);
  const parameters = context.members(document, "parameters").flatMap(([name, listed]) => {
    const target = context.resolve(listed);
    return target === undefined || !isObject(listed.value)
      ? []
      : [{ name, listed: { ...listed, value: listed.value }, target }];
  });
  return {
    ...mapField("schemas", context.members(document, "definitions").map(valueOf)),
    ...mapField(
      "parameters",
      parameters
        .filter(({ target }) => !isBodyPart(target.value))
        .map(({ name, listed }) => [name, upgradeParameter(listed, context)]),
    ),
    ...mapField(
      "requestBodies",
      parameters
        .filter(({ target }) => target.value["in"] === "body")
        .map(({ name, listed, target }) => [
          name,
          listed.pointer === target.pointer
            ? bodyOf(target, consumes, context)
            : context.place(listed.value, listed.pointer),
        ]),
    ),
    ...mapField(
      "responses",
      context
        .members(document, "responses")
        .flatMap(([name, response]): [string, JsonValue][] =>
          isObject(response.value)
            ? [[name, responseOf({ ...response, value: response.value }, produces, context)]]
            : [],
        ),
    ),
    ...mapField(
      "securitySchemes",
      context
        .members(document, "securityDefinitions")
        .map(([name, scheme]) => [name, upgradeSecurityScheme(scheme, context)]),
    ),
  };
}

function valueOf([name, { value }]: readonly [string, Placed]): [string, JsonValue] {
  return [name, value];
}

/** Upgrades one Path Item Object; what its parameters say of bodies goes to each of its operations. */
function upgradePathItem(item: Placed<JsonObject>, context: UpgradeContext): JsonObject {
  const shared = parametersOf(item, context);
  const operations = httpMethods.flatMap((method): [string, JsonValue][] => {
    const operation = context.member(item, method);
    return isObject(operation?.value)
      ? [[method, upgradeOperation({ ...operation, value: operation.value }, shared, context)]]
      : [];
  });
  return context.place(
    {
      ...omit(item.value, "parameters"),
      ...withoutBodies(shared, context),
      ...Object.fromEntries(operations),
    },
    item.pointer,
  );
}

function upgradeOperation(
  operation: Placed<JsonObject>,
  shared: readonly ListedParameter[],
  context: UpgradeContext,
): JsonObject {
  const own = parametersOf(operation, context);
  const produces = mediaTypesOf(operation, "produces", context);
  const consumes = mediaTypesOf(operation, "consumes", context);
  const body = upgradeBody(bodyParts(shared, own), consumes, context);
  const schemes = context.member(operation, "schemes");
  const responses = context
    .members(operation, "responses")
    .map(([status, response]): [string, JsonValue] => [
      status,
      isObject(response.value) && !status.startsWith("x-")
        ? upgradeResponse({ ...response, value: response.value }, produces, context)
        : response.value,
    ]);
  return context.place(
    {
      ...omit(operation.value, "consumes", "produces", "schemes", "parameters", "responses"),
      ...field("servers", schemes && serversOf(operation, context)),
      ...withoutBodies(own, context),
      ...field("requestBody", body),
      ...mapField("responses", responses),
    },
    operation.pointer,
  );
}

/** The parameters of a path or an operation, with what they refer to; a reference that leads nowhere is kept. */
function parametersOf(holder: Placed, context: UpgradeContext): readonly ListedParameter[] {
  return context.items(holder, "parameters").flatMap((listed) => {
    const found = context.resolve(listed);
    const target = found ?? { value: {}, pointer: listed.pointer };
    return isObject(listed.value) ? [{ listed, target }] : [];
  });
}

/** A body of the operation replaces those of its path, a field of a form the field of that name. */
function bodyParts(
  shared: readonly ListedParameter[],
  own: readonly ListedParameter[],
): readonly ListedParameter[] {
  const parts = own.filter(({ target }) => isBodyPart(target.value));
  const hasBody = parts.some(({ target }) => target.value["in"] === "body");
  const inherited = shared.filter(({ target }) => {
    if (!isBodyPart(target.value) || hasBody) return false;
    if (target.value["in"] === "body") return parts.length === 0;
    return !parts.some((part) => part.target.value["name"] === target.value["name"]);
  });
  return [...inherited, ...parts];
}

/** The field with the parameters that stand outside of the body; none where there are none. */
function withoutBodies(
  parameters: readonly ListedParameter[],
  context: UpgradeContext,
): JsonObject {
  const outside = parameters
    .filter(({ target }) => !isBodyPart(target.value))
    .map(({ listed }) =>
      upgradeParameter({ value: listed.value as JsonObject, pointer: listed.pointer }, context),
    );
  return outside.length === 0 ? {} : { parameters: outside };
}
