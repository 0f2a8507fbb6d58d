import { sentContent } from "../../../ir/body-shape.js";
import type {
  JsonObject,
  JsonValue,
  MediaContent,
  Operation,
  Parameter,
} from "../../../ir/types.js";
import type { OperationNames } from "../../../naming/names.js";
import type { EmitContext } from "../../emit-context.js";
import { readingOf } from "../../media-reading.js";
import { defaultSecurity, securityNames } from "../../security.js";

/**
 * Describes an operation to the runtime, as the data of an `OperationSpec`: everything that is the
 * default is left out.
 */
export function operationSpec(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
): JsonObject {
  const parameters = operation.parameters.map((parameter) => parameterSpec(parameter, names));
  const content = sentContent(operation);
  const responses = responseReadings(operation);
  const security = securitySpec(operation, context);
  return {
    id: operation.operationId ?? `${operation.method} ${operation.path}`,
    method: operation.method,
    path: operation.path,
    ...(parameters.length === 0 ? {} : { parameters }),
    ...(content === undefined ? {} : { body: bodySpec(content, operation, names) }),
    ...(responses === undefined ? {} : { responses }),
    ...(security === undefined ? {} : { security }),
  };
}

const defaultStyles = { path: "simple", header: "simple", query: "form", cookie: "form" } as const;

function parameterSpec(parameter: Parameter, names: OperationNames): JsonObject {
  const { location, name, style, explode, mediaType } = parameter;
  const argument = names.arguments.get(`${location} ${name}`) ?? name;
  return {
    argument,
    ...(argument === name ? {} : { name }),
    in: location,
    ...(style === undefined || style === defaultStyles[location] ? {} : { style }),
    ...(explode === undefined || explode === (style === "form") ? {} : { explode }),
    ...(parameter.allowReserved === true ? { allowReserved: true } : {}),
    ...(mediaType === undefined ? {} : { mediaType }),
  };
}

function bodySpec(content: MediaContent, operation: Operation, names: OperationNames): JsonObject {
  const encoding = content.encoding.map(({ property, ...how }): [string, JsonValue] => [
    property,
    { ...how },
  ]);
  const flat = names.bodyArgument === undefined;
  return {
    mediaType: content.mediaType,
    ...(names.bodyArgument === undefined ? {} : { argument: names.bodyArgument }),
    ...(flat && operation.body?.required === true ? { required: true } : {}),
    ...(encoding.length === 0 ? {} : { encoding: Object.fromEntries(encoding) }),
  };
}

function responseReadings(operation: Operation): JsonObject | undefined {
  const every = operation.responses.flatMap((response) => response.content);
  const empty = operation.responses.some((response) => response.content.length === 0);
  if (!empty && every.every((content) => readingOf(content.mediaType) === "json")) return undefined;
  return Object.fromEntries(
    operation.responses.map((response) => [
      response.status,
      Object.fromEntries(
        response.content.map(({ mediaType }) => [essenceOf(mediaType), readingOf(mediaType)]),
      ),
    ]),
  );
}

function essenceOf(mediaType: string): string {
  return (mediaType.split(";")[0] ?? "").trim().toLowerCase();
}

/** An operation's security where it is not the one that most operations have. */
function securitySpec(operation: Operation, context: EmitContext): JsonValue | undefined {
  const own = securityNames(operation.security, context.api.securitySchemes);
  const usual = defaultSecurity(context);
  return JSON.stringify(own) === JSON.stringify(usual) ? undefined : own;
}
