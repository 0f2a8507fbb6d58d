import { bodyVariants, preferredContent } from "../ir/body-shape.js";
import { findReached, kindOf, scalarKind, type ScalarKind } from "../ir/reach.js";
import type {
  Api,
  JsonValue,
  Link,
  LinkParameter,
  LinkValue,
  Operation,
  Parameter,
  Response,
} from "../ir/types.js";
import { joinPointer } from "../support/json-pointer.js";
import { docsOf, optional, type Located, type LowerContext } from "./context.js";
import { findLinkTarget } from "./link-target.js";
import { parseExpression, splitExpressions, type RuntimeExpression } from "./runtime-expression.js";

/**
 * Lowers the links of all responses (OpenAPI 3.1, 4.8.20). What a link says is held against the
 * types of both operations, so this comes after everything else is lowered. A link without a target
 * is left out, as is a parameter whose value cannot be had; both are reported. A link that gives
 * nothing to its target is left out as well.
 */
export function lowerLinks(api: Api, context: LowerContext): readonly Link[] {
  return api.operations.flatMap((operation) => {
    if (!context.linking.has(operation.id)) return [];
    const node = context.operationNodes.get(operation.id);
    if (node === undefined) return [];
    const entries = context.entries(node, "responses");
    return operation.responses.flatMap((response) => {
      const [, declared] =
        entries.find(([status]) => status.toLowerCase() === response.status.toLowerCase()) ?? [];
      const holder = declared && context.resolve(declared);
      if (holder === undefined) return [];
      return context.entries(holder, "links").flatMap(([name, link]) => {
        const resolved = context.resolve(link);
        if (resolved === undefined) return [];
        return lowerLink({ name, operation, response, node: resolved }, api, context);
      });
    });
  });
}

/** A link with the response that has it. */
interface PlacedLink {
  readonly name: string;
  readonly operation: Operation;
  readonly response: Response;
  readonly node: Located;
}

/** What a link is lowered with. */
interface LinkContext extends PlacedLink {
  readonly api: Api;
  readonly context: LowerContext;
}

function lowerLink(link: PlacedLink, api: Api, context: LowerContext): readonly Link[] {
  const { name, operation, response, node } = link;
  const target = findLinkTarget(name, node, api, context);
  if (target === undefined) return [];
  const within: LinkContext = { ...link, api, context };
  const server = context.child(node, "server");
  if (server !== undefined) context.report("link/server-ignored", { name }, server, true);
  const body = lowerBody(target, within);
  const parameters = context
    .entries(node, "parameters")
    .flatMap(([key, value]) => lowerParameter(key, value, target, within));
  // What gives nothing is no more than a hint to readers.
  if (["parameters", "requestBody"].every((field) => context.child(node, field) === undefined))
    context.report("link/gives-nothing", { name }, node, true);
  if (parameters.length === 0 && body === undefined) return [];
  return [
    {
      id: joinPointer(operation.id, "responses", response.status, "links", name),
      name,
      operation: operation.id,
      status: response.status,
      target: target.id,
      docs: docsOf(node.value),
      parameters,
      ...optional("body", body?.value),
      origin: node.origin,
    },
  ];
}

/** The body that a link gives, if its target takes one and no more than one kind of it. */
function lowerBody(target: Operation, link: LinkContext): TypedValue | undefined {
  const { name, node, api, context } = link;
  const declared = context.child(node, "requestBody");
  if (declared === undefined) return undefined;
  const { length } = bodyVariants(target, api);
  if (length === 1) return lowerValue(declared, link);
  const reason = `the operation takes ${length === 0 ? "no body" : "bodies of several kinds"}`;
  context.report("link/body-ignored", { name, reason }, declared, true);
  return undefined;
}

/** A value with what is known of its type. */
interface TypedValue {
  readonly value: LinkValue;
  /** Undefined where it may be of several kinds. */
  readonly kind: ScalarKind | undefined;
  readonly certain: boolean;
}

function lowerParameter(
  key: string,
  declared: Located,
  target: Operation,
  link: LinkContext,
): readonly LinkParameter[] {
  const parameter = findParameter(key, target);
  if (parameter === undefined) {
    const params = { name: key, operation: target.operationId ?? target.id };
    link.context.report("link/unknown-parameter", params, declared, true);
    return [];
  }
  const found = lowerValue(declared, link);
  if (found === undefined) return [];
  const { name, location } = parameter;
  const wanted = scalarKind(parameter.type, link.api);
  const fitting = convertTo(wanted, found);
  if (fitting === undefined) {
    const reason = `'${name}' takes a ${wanted}, and this is a ${found.kind}`;
    report(declared, reason, link);
    return [];
  }
  return [{ name, location, value: found.value, ...fitting }];
}

/** How a value becomes what a parameter takes; undefined where it cannot. */
function convertTo(
  wanted: ScalarKind | undefined,
  { kind, certain }: TypedValue,
): Pick<LinkParameter, "convert" | "certain"> | undefined {
  if (wanted === undefined || wanted === kind) return { certain };
  if (wanted === "structure") return kind === undefined ? { certain } : undefined;
  if (kind === "structure") return undefined;
  // Not every text is a number.
  return { convert: wanted, certain: certain && wanted !== "number" };
}

/** The parameter of a name, which may say its location (`path.id`; OpenAPI 3.1, 4.8.20.1). */
function findParameter(key: string, { parameters }: Operation): Parameter | undefined {
  return (
    parameters.find(({ name }) => name === key) ??
    parameters.find(({ name, location }) => `${location}.${name}` === key)
  );
}

function lowerValue(declared: Located, link: LinkContext): TypedValue | undefined {
  const { value } = declared;
  if (typeof value !== "string") return constant(value);
  const split = splitExpressions(value);
  if (split.kind === "constant") return constant(value);
  if (split.kind === "expression") return lowerExpression(split.text, declared, link);
  const parts = split.parts.map(({ text, isExpression }) =>
    isExpression ? lowerExpression(text, declared, link) : constant(text),
  );
  const known = parts.filter((part) => part !== undefined);
  if (known.length < parts.length) return undefined;
  return {
    value: { kind: "text", parts: known.map((part) => part.value) },
    kind: "string",
    certain: known.every((part) => part.certain),
  };
}

function constant(value: JsonValue): TypedValue {
  return { value: { kind: "constant", value }, kind: kindOf(value), certain: true };
}

function report(at: Located, reason: string, { context }: LinkContext): undefined {
  const expression = typeof at.value === "string" ? at.value : JSON.stringify(at.value);
  context.report("link/unresolved-expression", { expression, reason }, at);
}

function lowerExpression(text: string, at: Located, link: LinkContext): TypedValue | undefined {
  const expression = parseExpression(text);
  if (expression === undefined) return report(at, `'${text}' is no runtime expression`, link);
  const found = readers[expression.kind](expression as never, link);
  return typeof found === "string" ? report(at, found, link) : found;
}

type Reader<Kind extends RuntimeExpression["kind"]> = (
  expression: Extract<RuntimeExpression, { kind: Kind }>,
  link: LinkContext,
) => TypedValue | string;

/** What each kind of expression comes to, or why it comes to nothing. */
const readers: { readonly [Kind in RuntimeExpression["kind"]]: Reader<Kind> } = {
  url: (value) => ({ value, kind: "string", certain: true }),
  method: (_, { operation }) => constant(operation.method),
  statusCode: (value) => ({ value, kind: "number", certain: true }),
  requestParameter: readParameter,
  requestBody: readRequestBody,
  responseHeader: ({ kind, name }, { response }) => {
    const header = response.headers.find((it) => isSameHeader(it.name, name));
    const value: LinkValue = { kind, name };
    // What has a name in the grammar of HTTP may always be sent, as Location is.
    return { value, kind: "string", certain: header?.required === true };
  },
  responseBody: readResponseBody,
};

function isSameHeader(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

function readParameter(
  { location, name }: Extract<RuntimeExpression, { kind: "requestParameter" }>,
  { operation, api }: LinkContext,
): TypedValue | string {
  const parameter = operation.parameters.find(
    (it) =>
      it.location === location &&
      (location === "header" ? isSameHeader(it.name, name) : it.name === name),
  );
  if (parameter === undefined) return `the operation has no ${location} parameter '${name}'`;
  return {
    value: { kind: "requestParameter", location, name: parameter.name },
    kind: scalarKind(parameter.type, api),
    certain: parameter.required,
  };
}

function readRequestBody(
  value: Extract<RuntimeExpression, { kind: "requestBody" }>,
  { operation, api }: LinkContext,
): TypedValue | string {
  const content = operation.body && preferredContent(operation.body.content);
  if (content === undefined) return "the operation sends no body";
  const reached = findReached(content.type, value.path, "request", api);
  if (reached === undefined) return "there is nothing at that place of the request's body";
  const certain = reached.certain && operation.body?.required === true;
  return { value, kind: scalarKind(reached.type, api), certain };
}

function readResponseBody(
  value: Extract<RuntimeExpression, { kind: "responseBody" }>,
  { response, api }: LinkContext,
): TypedValue | string {
  const content = preferredContent(response.content);
  if (content === undefined) return "the response has no body";
  const reached = findReached(content.type, value.path, "response", api);
  if (reached === undefined) return "there is nothing at that place of the response's body";
  return { value, kind: scalarKind(reached.type, api), certain: reached.certain };
}
