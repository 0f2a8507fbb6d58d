import { preferredContent } from "../ir/body-shape.js";
import type {
  JsonObject,
  MediaContent,
  Operation,
  Parameter,
  ParameterLocation,
  ParameterStyle,
  PropertyEncoding,
  RequestBody,
  Response,
  SecurityRequirement,
  SymbolId,
} from "../ir/types.js";
import { listOf } from "../normalize/repair.js";
import { httpMethods, isObject } from "../normalize/structure.js";
import { joinPointer } from "../support/json-pointer.js";
import { docsOf, optional, type Located, type LowerContext } from "./context.js";
import { lowerInline } from "./declare.js";
import { readOperationHints } from "./hints.js";

/** Lowers every operation below `paths`, sorted by path and method (OpenAPI 3.1, 4.8.8). */
export function lowerOperations(context: LowerContext): readonly Operation[] {
  return context.entries(context.root, "paths").flatMap(([path, item]) => {
    const pathItem = context.resolve(item);
    if (pathItem === undefined || !path.startsWith("/")) return [];
    return httpMethods.toSorted().flatMap((method) => {
      const operation = context.child(pathItem, method);
      if (operation === undefined || !isObject(operation.value)) return [];
      const located = { ...operation, value: operation.value };
      return [lowerOperation(path, method, located, pathItem, context)];
    });
  });
}

function lowerOperation(
  path: string,
  method: string,
  node: Located<JsonObject>,
  pathItem: Located,
  context: LowerContext,
): Operation {
  const id = joinPointer("/paths", path, method);
  const operationId = node.value["operationId"];
  const body = lowerBody(id, node, context);
  return {
    id,
    ...optional(
      "operationId",
      typeof operationId === "string" && operationId.trim() !== "" ? operationId : undefined,
    ),
    method: method.toUpperCase(),
    path,
    docs: docsOf(node.value),
    tags: listOf(node.value["tags"]).filter((tag) => typeof tag === "string"),
    hints: readOperationHints(node.value),
    parameters: lowerParameters(id, path, node, pathItem, context),
    ...optional("body", body),
    responses: lowerResponses(id, node, context),
    security: lowerSecurity(node, context),
    origin: node.origin,
  };
}

/** The parameters of a path and of its operation; the operation's own win (OpenAPI 3.1, 4.8.10.1). */
function lowerParameters(
  id: SymbolId,
  path: string,
  node: Located,
  pathItem: Located,
  context: LowerContext,
): readonly Parameter[] {
  const found = new Map<string, Parameter>();
  const inTemplate = new Set([...path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? ""));
  const declared = [...context.list(pathItem, "parameters"), ...context.list(node, "parameters")];
  for (const place of declared) {
    const parameter = lowerParameter(id, place, context);
    if (parameter === undefined) continue;
    const { name, location } = parameter;
    if (location === "path" && !inTemplate.has(name)) {
      context.report("operation/undeclared-in-path", { name }, place);
    } else found.set(`${location} ${name}`, parameter);
  }
  for (const name of inTemplate) {
    if (found.has(`path ${name}`)) continue;
    context.report("operation/missing-path-parameter", { name }, node, true);
    found.set(`path ${name}`, missingPathParameter(name, node));
  }
  const order: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];
  return [...found.values()].toSorted(
    (a, b) => order.indexOf(a.location) - order.indexOf(b.location) || (a.name < b.name ? -1 : 1),
  );
}

function missingPathParameter(name: string, node: Located): Parameter {
  const { origin } = node;
  const type = { kind: "string" } as const;
  return {
    name,
    location: "path",
    required: true,
    type,
    docs: {},
    origin,
    style: "simple",
    explode: false,
  };
}

// Left to the description's other fields (OpenAPI 3.1, 4.8.12.1).
const ignoredHeaders: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);
const locations: ReadonlySet<string> = new Set(["path", "query", "header", "cookie"]);

function lowerParameter(
  id: SymbolId,
  declared: Located,
  context: LowerContext,
): Parameter | undefined {
  const node = context.resolve(declared);
  if (node === undefined || !isObject(node.value)) return undefined;
  const { name, in: location } = node.value;
  if (typeof name !== "string" || typeof location !== "string" || !locations.has(location)) {
    context.report(
      "document/invalid",
      { reason: "a parameter needs a 'name', and 'in' must be path, query, header or cookie" },
      node,
    );
    return undefined;
  }
  if (location === "header" && ignoredHeaders.has(name.toLowerCase())) return undefined;
  return lowerHeaderOrParameter(
    id,
    name,
    location as ParameterLocation,
    { ...node, value: node.value },
    context,
  );
}

// The standard says so of form only, but leaves deepObject without explode undefined.
const explodedStyles: ReadonlySet<ParameterStyle> = new Set(["form", "deepObject"]);

/** Lowers a Parameter Object, or a Header Object, which is one without a name and place (OpenAPI 3.1, 4.8.21). */
function lowerHeaderOrParameter(
  id: SymbolId,
  name: string,
  location: ParameterLocation,
  node: Located<JsonObject>,
  context: LowerContext,
): Parameter {
  const [content] = context.entries(node, "content");
  const schema = context.child(node, "schema") ?? (content && context.child(content[1], "schema"));
  const defaultStyle = location === "path" || location === "header" ? "simple" : "form";
  const style = (
    typeof node.value["style"] === "string" ? node.value["style"] : defaultStyle
  ) as ParameterStyle;
  const explode =
    typeof node.value["explode"] === "boolean" ? node.value["explode"] : explodedStyles.has(style);
  const resolved = schema === undefined ? undefined : context.resolve(schema)?.value;
  const docs = docsOf(node.value);
  return {
    name,
    location,
    required: location === "path" || node.value["required"] === true,
    type:
      schema === undefined
        ? { kind: "unknown" }
        : lowerInline(schema, context, { parent: id, path: [name] }),
    // Descriptions of a parameter are found on its schema as well.
    docs: { ...docsOf(schema?.value ?? null), ...docs },
    origin: node.origin,
    ...(content === undefined ? { style, explode } : { mediaType: content[0] }),
    ...optional("allowReserved", node.value["allowReserved"] === true ? true : undefined),
    ...optional("default", isObject(resolved) ? resolved["default"] : undefined),
  };
}

function lowerBody(
  id: SymbolId,
  operation: Located,
  context: LowerContext,
): RequestBody | undefined {
  const declared = context.child(operation, "requestBody");
  const node = declared && context.resolve(declared);
  if (node === undefined || !isObject(node.value)) return undefined;
  const content = lowerContent(id, ["body"], node, context);
  const chosen = preferredContent(content);
  if (chosen === undefined) return undefined;
  for (const { mediaType } of content) {
    if (mediaType === chosen.mediaType) continue;
    const at = context.child(node, "content", mediaType) ?? node;
    const params = { mediaType, chosen: chosen.mediaType };
    context.report("operation/media-type-unsupported", params, at, true);
  }
  return {
    required: node.value["required"] === true,
    docs: docsOf(node.value),
    content,
    origin: node.origin,
  };
}

function lowerContent(
  id: SymbolId,
  path: readonly string[],
  node: Located,
  context: LowerContext,
): readonly MediaContent[] {
  const entries = context.entries(node, "content");
  return entries.map(([mediaType, media]) => {
    const schema = context.child(media, "schema");
    const scope = { parent: id, path: entries.length > 1 ? [...path, mediaType] : path };
    return {
      mediaType,
      type: schema === undefined ? { kind: "unknown" } : lowerInline(schema, context, scope),
      origin: media.origin,
      encoding: context
        .entries(media, "encoding")
        .map(([property, encoding]) => lowerEncoding(property, encoding)),
    };
  });
}

function lowerEncoding(property: string, { value }: Located): PropertyEncoding {
  const encoding = isObject(value) ? value : {};
  const text = (name: string): string | undefined => {
    const field = encoding[name];
    return typeof field === "string" ? field : undefined;
  };
  return {
    property,
    ...optional("contentType", text("contentType")),
    ...optional("style", text("style") as ParameterStyle | undefined),
    ...optional(
      "explode",
      typeof encoding["explode"] === "boolean" ? encoding["explode"] : undefined,
    ),
  };
}

/** Responses sorted by status: exact ones, then ranges, then `default` (OpenAPI 3.1, 4.8.16). */
function lowerResponses(
  id: SymbolId,
  operation: Located,
  context: LowerContext,
): readonly Response[] {
  return context
    .entries(operation, "responses")
    .filter(([status]) => /^([1-5](\d\d|XX)|default)$/i.test(status))
    .flatMap(([key, declared]) => {
      const node = context.resolve(declared);
      if (node === undefined || !isObject(node.value)) return [];
      const status = key.toLowerCase() === "default" ? "default" : key.toUpperCase();
      const headers = context.entries(node, "headers").flatMap(([name, header]) => {
        const target = context.resolve(header);
        if (target === undefined || !isObject(target.value)) return [];
        const located = { ...target, value: target.value };
        return [lowerHeaderOrParameter(id, name, "header", located, context)];
      });
      const content = lowerContent(id, [status, "response"], node, context);
      return [{ status, docs: docsOf(node.value), content, headers, origin: node.origin }];
    });
}

/** An operation's own requirements, or else the document's (OpenAPI 3.1, 4.8.10.1). */
function lowerSecurity(
  operation: Located<JsonObject>,
  context: LowerContext,
): readonly SecurityRequirement[] {
  const own = operation.value["security"];
  const holder = Array.isArray(own) ? operation : context.root;
  const declared = context.child(context.root, "components", "securitySchemes")?.value;
  return context.list(holder, "security").map((requirement) =>
    context
      .entries({ ...requirement, value: { all: requirement.value } }, "all")
      .map(([scheme, scopes]) => {
        if (!isObject(declared) || !Object.hasOwn(declared, scheme)) {
          const at = context.child(requirement, scheme) ?? requirement;
          context.report("security/unknown-scheme", { name: scheme }, at, true);
        }
        return {
          scheme,
          scopes: listOf(scopes.value).filter((scope) => typeof scope === "string"),
        };
      }),
  );
}
