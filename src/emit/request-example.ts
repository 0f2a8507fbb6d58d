import { isJson } from "../runtime/media-type.js";
import type { ParameterSpec } from "../runtime/operation.js";
import { serializeParameter } from "../runtime/parameters.js";
import { expandPath } from "../runtime/path.js";
import { writeStyled } from "../runtime/styles.js";
import { sentContent } from "../ir/body-shape.js";
import type { Operation, Parameter } from "../ir/types.js";
import type { ExampleValues } from "./example.js";
import { sentMediaType } from "./media-reading.js";
import type { EmitContext } from "./emit-context.js";

/** The request that the call of an operation's example is to make. */
export interface RequestExample {
  /** Without a query, encoded as a URL has it. */
  readonly path: string;
  readonly query: readonly string[];
  readonly headers: Readonly<Record<string, string>>;
  /** JSON; undefined where there is no body, or where it is no JSON. */
  readonly body?: unknown;
}

/** Gives the request of an operation's example; undefined where no call of it is possible. */
export type RequestExamples = (operation: Operation) => RequestExample | undefined;

/**
 * Prepares what the examples of an API's operations are to send: what the description says, without
 * the names that a package has for it.
 */
export function createRequestExamples(
  context: EmitContext,
  valuesOf: ExampleValues,
  isCallable: (operation: Operation) => boolean,
): RequestExamples {
  return (operation) => {
    if (!isCallable(operation)) return undefined;
    const { parameters, body } = valuesOf(operation);
    const specs = operation.parameters.map(specOf);
    const at = (location: Parameter["location"]): readonly (readonly [ParameterSpec, unknown])[] =>
      parameters
        .filter(({ parameter }) => parameter.location === location && !parameter.wholeQuery)
        .map(({ parameter, value }) => [specOf(parameter), value]);
    const values = Object.fromEntries(at("path").map(([spec, value]) => [spec.argument, value]));
    const template = operation.path.replace(/[?#].*/s, "");
    const path = findPath(
      template,
      specs.filter((spec) => spec.in === "path"),
      values,
    );
    if (path === undefined) return undefined;
    const headers = at("header").flatMap(([spec, value]) =>
      serializeParameter(spec, value).map((text) => [spec.argument, text] as const),
    );
    const content = sentContent(operation);
    const type = content && sentMediaType(content, context.api);
    const isSent = type !== undefined && isJson(type) && body !== undefined;
    return {
      path: new URL(`http://localhost${path}`).pathname,
      query: at("query").flatMap(([spec, value]) => serializeParameter(spec, value)),
      headers: Object.fromEntries(headers),
      ...(isSent ? { body } : {}),
    };
  };
}

/** A path with the values of an example; undefined where it cannot hold one of them, such as `..`. */
function findPath(...given: Parameters<typeof expandPath>): string | undefined {
  try {
    return expandPath(...given);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

function specOf(parameter: Parameter): ParameterSpec {
  const { name, location, style, explode, allowReserved, mediaType } = parameter;
  return {
    argument: name,
    in: location,
    write: writeStyled,
    ...(style === undefined ? {} : { style }),
    ...(explode === undefined ? {} : { explode }),
    ...(allowReserved === undefined ? {} : { allowReserved }),
    ...(mediaType === undefined ? {} : { mediaType }),
  };
}
