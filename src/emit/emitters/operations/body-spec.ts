import { bodyVariants, formOf, preferredContent } from "../../../ir/body-shape.js";
import { itemSequence } from "../../../ir/item-sequence.js";
import { kindOf } from "../../../ir/media-kind.js";
import { partEncodings } from "../../../ir/part-encodings.js";
import type { Api, MediaContent, Operation } from "../../../ir/types.js";
import type { OperationNames } from "../../../naming/names.js";
import { essenceOf, isMediaRange } from "../../../support/media-type.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { sentMediaType } from "../../media-reading.js";
import type { ModuleBuilder } from "../../ts/module.js";
import { literalText, objectText, type Member } from "../../ts/text.js";
import { encodingMembers } from "./encoding-spec.js";

/** Writes the `body` of an `OperationSpec`, the preferred media type first; nothing where there is no body. */
export function bodyMembers(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  module: ModuleBuilder,
): readonly Member[] {
  const preferred = preferredContent(operation.body?.content ?? []);
  if (preferred === undefined) return [];
  const specs = bodyVariants(operation, context.api).flatMap(({ contents, flat }, index) =>
    contents.map((content) => {
      const argument = names.bodyArguments[index];
      const isRequired = operation.body?.required === true || index > 0;
      const isWhole = flat?.allOptional === false || kindOf(content, context.api) === "multipart";
      const flag = isRequired ? "required" : isWhole ? "whole" : undefined;
      const flags = argument !== undefined || flag === undefined ? [] : [[flag, "true"] as const];
      return { content, members: contentMembers(content, argument, flags, context, module) };
    }),
  );
  const own = specs.find(({ content }) => content === preferred)?.members ?? [];
  const others = specs
    .filter(({ content }) => content !== preferred)
    .map(({ members }) => objectText(members));
  return [["body", objectText([...own, ...choiceMembers(others, names, module)])]];
}

function choiceMembers(
  others: readonly string[],
  { contentTypeArgument }: OperationNames,
  module: ModuleBuilder,
): readonly Member[] {
  if (contentTypeArgument === undefined) return [];
  return [
    ["contentType", literalText(contentTypeArgument)],
    ["choose", module.value("chooseBody", core.chooseBody)],
    ...(others.length === 0 ? [] : [["others", `[${others.join(", ")}]`] as const]),
  ];
}

function contentMembers(
  content: MediaContent,
  argument: string | undefined,
  flags: readonly Member[],
  { api }: Pick<EmitContext, "api">,
  module: ModuleBuilder,
): readonly Member[] {
  const mediaType = sentMediaType(content, api);
  const writer = writerOf(content, api, module);
  const isEncoded = ["fields", "multipart"].includes(kindOf(content, api));
  return [
    ["mediaType", literalText(mediaType)],
    ...(isMediaRange(content.mediaType)
      ? [["range", literalText(content.mediaType)] as const]
      : []),
    ...(argument === undefined ? [] : [["argument", literalText(argument)] as const]),
    ...flags,
    ...(isEncoded ? encodingMembers(partEncodings(content, api), api, module) : []),
    ...(writer === undefined ? [] : [["write", writer] as const]),
  ];
}

/** The function that writes a body; undefined for JSON, which needs none where it is called so. */
function writerOf(content: MediaContent, api: Api, module: ModuleBuilder): string | undefined {
  const format = itemSequence(content, api)?.format;
  if (format === "lines") return module.value("writeJsonLines", core.writtenItems);
  if (format === "records") return module.value("writeJsonSequence", core.writtenItems);
  const kind = kindOf(content, api);
  if (formOf(content, api) === "parts") return module.value("writeParts", core.writtenParts);
  if (kind === "json" && essenceOf(sentMediaType(content, api)).endsWith("json")) return undefined;
  const hasFields = ["value", "fields"].includes(formOf(content, api));
  if (kind === "fields" && hasFields) return module.value("writeForm", core.form);
  if (kind === "multipart" && hasFields) return module.value("writeMultipart", core.multipart);
  return module.value("writeRaw", core.raw);
}
