import { byPreference } from "../ir/body-shape.js";
import type {
  IrType,
  JsonObject,
  Parameter,
  ParameterLocation,
  ParameterStyle,
  SymbolId,
} from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { httpToken } from "../support/http-token.js";
import { essenceOf } from "../support/media-type.js";
import { docsOf, optional, type Located, type LowerContext } from "./context.js";
import { lowerInline } from "./declare.js";
import { formMediaType, lowerEncodings } from "./encoding.js";
import { isShared, ownerOf } from "./owner.js";
import { chooseStyle, shapeOf } from "./parameter-style.js";
import { isSimilarName, type PathExpression } from "./path-template.js";

const order: readonly ParameterLocation[] = ["path", "query", "header", "cookie"];

/**
 * Lowers the parameters of a path and of its operation, of which the operation's own win (OpenAPI
 * 3.1, 4.8.10.1), sorted by location and name. Every expression of the path's template has one.
 */
export function lowerParameters(
  id: SymbolId,
  expressions: readonly PathExpression[],
  node: Located,
  pathItem: Located,
  context: LowerContext,
): readonly Parameter[] {
  const found = new Map<string, Declared>();
  for (const holder of [pathItem, node]) {
    for (const [key, declared] of declaredIn(id, holder, context)) found.set(key, declared);
  }
  const all = [...found.values()];
  const placed = placeInPath(expressions, all, node, context);
  const elsewhere = all.flatMap(({ parameter }) =>
    parameter.location === "path" || isWritten(parameter, expressions) ? [] : [parameter],
  );
  return [...placed, ...elsewhere].toSorted(
    (a, b) => order.indexOf(a.location) - order.indexOf(b.location) || (a.name < b.name ? -1 : 1),
  );
}

/** Whether the value of a parameter is what an expression stands for in a query that the path has behind it. */
function isWritten(parameter: Parameter, expressions: readonly PathExpression[]): boolean {
  return (
    parameter.location === "query" &&
    parameter.required &&
    expressions.some(({ name, inQuery }) => inQuery === true && name === parameter.name)
  );
}

interface Declared {
  readonly parameter: Parameter;
  readonly place: Located;
}

/** The parameters of one list by location and name; of several alike the last one. */
function declaredIn(
  id: SymbolId,
  holder: Located,
  context: LowerContext,
): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>();
  for (const place of context.list(holder, "parameters")) {
    const parameter = lowerParameter(id, place, context);
    if (parameter === undefined) continue;
    const { name, location } = parameter;
    // Header fields have no case (RFC 9110, 5.1).
    const key = `${location} ${location === "header" ? name.toLowerCase() : name}`;
    if (found.has(key)) context.report("operation/duplicate-parameter", { name, location }, place);
    found.set(key, { parameter, place });
  }
  return found;
}

/** Gives every expression of a path its parameter: the declared one, or a string. */
function placeInPath(
  expressions: readonly PathExpression[],
  declared: readonly Declared[],
  node: Located,
  context: LowerContext,
): readonly Parameter[] {
  const inPath = declared.flatMap(({ parameter, place }): readonly Declared[] => {
    if (parameter.location === "path") return [{ parameter, place }];
    if (!isWritten(parameter, expressions)) return [];
    const { default: _, ...written } = parameter;
    const style = written.style === undefined ? {} : ({ style: "simple", explode: false } as const);
    return [{ parameter: { ...written, location: "path", ...style }, place }];
  });
  const names = new Set(expressions.flatMap(({ name, text }) => [name, text]));
  const loose = inPath.filter(({ parameter }) => !names.has(parameter.name));
  const placed = new Map<string, Parameter>();
  const missing: string[] = [];
  for (const { name, text, spansSegments } of expressions) {
    const exact = inPath.find(({ parameter }) => [name, text].includes(parameter.name));
    const similar = loose.findIndex(({ parameter }) => isSimilarName(parameter.name, name));
    const chosen = exact ?? (similar < 0 ? undefined : loose.splice(similar, 1)[0]);
    if (chosen === undefined) missing.push(name);
    else if (chosen !== exact) {
      const params = { name: chosen.parameter.name, wanted: name };
      context.report("operation/path-name-mismatch", params, chosen.place);
    }
    const parameter = chosen?.parameter ?? missingParameter(name, node);
    placed.set(name, {
      ...parameter,
      name,
      ...optional("allowReserved", spansSegments ? true : parameter.allowReserved),
    });
  }
  for (const { parameter, place } of loose) {
    context.report("operation/undeclared-in-path", { name: parameter.name }, place);
  }
  for (const name of new Set(missing)) {
    context.report("operation/missing-path-parameter", { name }, node, true);
  }
  return [...placed.values()];
}

function missingParameter(name: string, { origin }: Located): Parameter {
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

function lowerParameter(
  id: SymbolId,
  declared: Located,
  context: LowerContext,
): Parameter | undefined {
  const node = context.resolve(declared);
  if (node === undefined || !isObject(node.value)) return undefined;
  const { name, in: location } = node.value;
  const located = { ...node, value: node.value };
  // OpenAPI 3.2: the whole query, whose name is for readers only.
  if (typeof name === "string" && location === "querystring") {
    const parameter = lowerHeaderOrParameter(id, name, "query", located, context);
    const fields = lowerFields(located, parameter.mediaType, context);
    return { ...parameter, wholeQuery: true, ...fields };
  }
  if (typeof name !== "string" || !isLocation(location)) {
    context.report(
      "document/invalid",
      { reason: "a parameter needs a 'name', and 'in' must be path, query, header or cookie" },
      node,
    );
    return undefined;
  }
  if (location === "header" && ignoredHeaders.has(name.toLowerCase())) return undefined;
  if (location === "header" && !isHeaderName(name, node, context)) return undefined;
  return lowerHeaderOrParameter(id, name, location, located, context);
}

/** How the fields of a whole query are written, where it is a form; nothing else has fields. */
function lowerFields(
  parameter: Located,
  mediaType: string | undefined,
  context: LowerContext,
): Pick<Parameter, "encoding"> {
  const [, declared] =
    context.entries(parameter, "content").find(([key]) => key === mediaType) ?? [];
  const media = declared && context.resolve(declared);
  const at = media && context.child(media, "encoding");
  if (media === undefined || at === undefined) return {};
  if (essenceOf(mediaType ?? "") === formMediaType) {
    const encoding = lowerEncodings(media, formMediaType, context);
    return encoding.length === 0 ? {} : { encoding };
  }
  const params = { keyword: "encoding", reason: `a query in ${mediaType} has no fields` };
  context.report("schema/keyword-ignored", params, at, true);
  return {};
}

/** True for what HTTP allows as the name of a field (RFC 9110, 5.1); reports anything else. */
export function isHeaderName(name: string, at: Located, context: LowerContext): boolean {
  const isToken = httpToken.test(name);
  if (!isToken) context.report("operation/header-name-invalid", { name }, at);
  return isToken;
}

function isLocation(value: unknown): value is ParameterLocation {
  return order.some((location) => location === value);
}

/** Lowers a Parameter Object, or a Header Object, which is one without a name and place (OpenAPI 3.1, 4.8.21). */
export function lowerHeaderOrParameter(
  id: SymbolId,
  name: string,
  location: ParameterLocation,
  node: Located<JsonObject>,
  context: LowerContext,
): Parameter {
  if (!isShared(node)) return lowerNode(id, name, location, node, context);
  const { parameters } = context.shared;
  const key = `${location} ${name} ${node.pointer}`;
  const parameter = parameters.get(key) ?? lowerNode(id, name, location, node, context);
  parameters.set(key, parameter);
  return parameter;
}

function lowerNode(
  id: SymbolId,
  name: string,
  location: ParameterLocation,
  node: Located<JsonObject>,
  context: LowerContext,
): Parameter {
  const content = chooseContent(name, node, context);
  const media = content && context.resolve(content.node);
  const schema = context.child(node, "schema") ?? (media && context.child(media, "schema"));
  const resolved = schema === undefined ? undefined : context.resolve(schema)?.value;
  const type: IrType =
    schema === undefined
      ? { kind: "unknown" }
      : lowerInline(schema, context, ownerOf(node, { parent: id, path: [name] }, [name]));
  const isEmptiable = location === "query" && node.value["allowEmptyValue"] === true;
  return {
    name,
    location,
    required: location === "path" || node.value["required"] === true,
    type: isEmptiable ? orEmpty(type) : type,
    // Descriptions of a parameter are found on its schema as well.
    docs: { ...docsOf(schema?.value ?? null), ...docsOf(node.value) },
    origin: node.origin,
    ...(content === undefined
      ? lowerStyle(name, location, node, context, shapeOf(resolved))
      : { mediaType: content.mediaType }),
    ...optional("allowReserved", node.value["allowReserved"] === true ? true : undefined),
    // A path cannot leave anything to its default: without the value it is another path.
    ...(location === "path"
      ? {}
      : optional("default", isObject(resolved) ? resolved["default"] : undefined)),
  };
}

/** The media type that a value is written or read in, where it has one instead of a style. */
function chooseContent(
  name: string,
  holder: Located,
  context: LowerContext,
): { readonly mediaType: string; readonly node: Located } | undefined {
  const entries = context.entries(holder, "content");
  const [chosen, ...others] = byPreference(
    entries.map(([mediaType, node]) => ({ mediaType, node })),
  );
  if (chosen !== undefined && others.length > 0) {
    const at = context.child(holder, "content") ?? holder;
    context.report("operation/several-contents", { name, used: chosen.mediaType }, at, true);
  }
  return chosen;
}

/** `allowEmptyValue`: the name may stand without a value, whatever the schema says. */
function orEmpty(type: IrType): IrType {
  if (type.kind === "string" || type.kind === "unknown") return type;
  return { kind: "union", variants: [type, { kind: "literal", value: "" }], exclusive: false };
}

function lowerStyle(
  name: string,
  location: ParameterLocation,
  node: Located<JsonObject>,
  context: LowerContext,
  shape: ReturnType<typeof shapeOf>,
): { readonly style: ParameterStyle; readonly explode: boolean } {
  const { style: declared, explode: exploded } = node.value;
  const chosen = chooseStyle(location, { style: declared, explode: exploded }, shape);
  const { style, explode, problem } = chosen;
  if (problem !== undefined) {
    const params = { name, style: String(declared), reason: problem, used: style };
    const at = context.child(node, "style") ?? node;
    context.report("operation/style-undefined", params, at);
  }
  return { style, explode };
}
