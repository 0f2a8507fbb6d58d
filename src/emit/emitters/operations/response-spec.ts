import { byPreference } from "../../../ir/body-shape.js";
import { isSuccess, successResponses } from "../../../ir/response-shape.js";
import type { Api, MediaContent, Operation } from "../../../ir/types.js";
import type { OperationNames } from "../../../naming/names.js";
import { essenceOf } from "../../../support/media-type.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { headerShape } from "../../header-shape.js";
import { streamReading } from "../../item-stream.js";
import { readingOf } from "../../media-reading.js";
import type { ModuleBuilder } from "../../ts/module.js";
import { literalText, objectText, type Member } from "../../ts/text.js";

/** Writes what an `OperationSpec` says of responses: what is accepted, and how bodies and headers are read. */
export function responseMembers(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): readonly Member[] {
  return [
    ...acceptMembers(operation, context),
    ...readingMembers(operation, context, module),
    ...headerMembers(operation, names, context, module),
  ];
}

function acceptMembers(operation: Operation, { api }: EmitContext): readonly Member[] {
  const accept = acceptText(operation, api);
  return accept === "" || accept === "application/json" ? [] : [["accept", literalText(accept)]];
}

/**
 * The media types of successes, then of errors, from most to least preferred (RFC 9110, 12.5.1).
 *
 * @param first those that are preferred to all others
 */
export function acceptText(
  operation: Operation,
  api: Api,
  first: readonly MediaContent[] = [],
): string {
  const { responses } = operation;
  const lists = [successResponses(operation), responses].map((list) =>
    byPreference(list.flatMap(({ content }) => content)),
  );
  const types = [first, ...lists].flat().flatMap((content) => acceptedTypes(content, api));
  const distinct = [...new Map(types.map((type) => [type.toLowerCase(), type])).values()];
  // One digit tells nine apart; whatever comes after is equally unlikely.
  return distinct
    .map((type, index) => (index === 0 ? type : `${type};q=0.${Math.max(1, 10 - index)}`))
    .join(", ");
}

/** A media type as it is asked for: of a range that has JSON, JSON is what a program can read best. */
function acceptedTypes(content: MediaContent, api: Api): readonly string[] {
  const mediaType = content.mediaType.trim();
  const hasJson = ["*/*", "application/*"].includes(essenceOf(mediaType));
  const isReadAsJson = ["json", "any"].includes(readingOf(content, api));
  return hasJson && isReadAsJson ? ["application/json", mediaType] : [mediaType];
}

function readingMembers(
  operation: Operation,
  { api }: EmitContext,
  module: ModuleBuilder,
): readonly Member[] {
  const { responses } = operation;
  // Without help the runtime reads JSON, and takes an empty body for what it is where it must be empty.
  const isJson = responses.every(
    ({ status, content }) =>
      content.every((media) => readingOf(media, api) === "json") &&
      (content.length > 0 || !isSuccess(status) || status === "204" || status === "205"),
  );
  const successes = successResponses(operation);
  if (isJson && successes.length > 0) return [];
  const readings = responses.map((response): Member => {
    const streaming = successes.includes(response) ? module : undefined;
    return [response.status, objectText(readingsOf(response.content, { api }, streaming))];
  });
  return [
    ["responses", objectText(readings)],
    ["read", module.value("readDeclared", core.declared)],
  ];
}

/** @param streaming where readers of streams are imported; undefined where bodies are read whole */
function readingsOf(
  contents: readonly MediaContent[],
  { api }: Pick<EmitContext, "api">,
  streaming: ModuleBuilder | undefined,
): readonly Member[] {
  const readings = byPreference(contents).map((media) => {
    const stream = streaming && streamReading(media, api, streaming);
    return [essenceOf(media.mediaType), stream ?? literalText(readingOf(media, api))] as const;
  });
  // Types that differ in parameters alone are told apart by nobody; the preferred one counts.
  return [...new Map(readings.toReversed())].toReversed();
}

function headerMembers(
  operation: Operation,
  names: OperationNames,
  { api }: EmitContext,
  module: ModuleBuilder,
): readonly Member[] {
  const declared = successResponses(operation)
    .filter(({ headers }) => headers.length > 0)
    .map(({ status, headers }): Member => {
      const members = headers.map((header): Member => [
        names.headers.get(`${status} ${header.name}`) ?? header.name,
        literalText({ name: header.name, ...headerShape(header, api).reading }),
      ]);
      return [status, objectText(members)];
    });
  if (declared.length === 0) return [];
  return [
    ["headers", objectText(declared)],
    ["readHeaders", module.value("readHeaders", core.responseHeaders)],
  ];
}
