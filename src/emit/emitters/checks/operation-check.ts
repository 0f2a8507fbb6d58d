import { bodyVariants, byPreference } from "../../../ir/body-shape.js";
import { itemSequence } from "../../../ir/item-sequence.js";
import { successResponses } from "../../../ir/response-shape.js";
import type { MediaContent, Operation, Response } from "../../../ir/types.js";
import type { OperationNames } from "../../../naming/names.js";
import { essenceOf } from "../../../support/media-type.js";
import { isMergePatch } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { readingOf } from "../../media-reading.js";
import { literalText, objectText, type Member } from "../../ts/text.js";
import { checkText, type CheckNameOf } from "./check-text.js";

const anything = literalText("any");

/** Writes what is checked of an operation, as an `OperationCheck`; undefined where that is nothing. */
export function operationCheck(
  operation: Operation,
  names: OperationNames,
  context: EmitContext,
  nameOf: CheckNameOf,
): string | undefined {
  const members = [
    ...parameterMembers(operation, names, nameOf),
    ...bodyMembers(operation, context, nameOf),
    ...responseMembers(operation, context, nameOf),
  ];
  return members.length === 0 ? undefined : objectText(members);
}

function parameterMembers(
  { parameters }: Operation,
  names: OperationNames,
  nameOf: CheckNameOf,
): readonly Member[] {
  const checked = parameters.map((parameter) => ({
    ...parameter,
    argument: names.arguments.get(`${parameter.location} ${parameter.name}`) ?? parameter.name,
  }));
  const checks = checked.map(({ argument, type }): Member => [argument, checkText(type, nameOf)]);
  const required = checked
    .filter((parameter) => parameter.required && parameter.default === undefined)
    .map(({ argument }) => argument);
  return [
    ...(checks.length === 0 ? [] : [["parameters", objectText(checks)] as const]),
    ...(required.length === 0 ? [] : [["required", literalText(required)] as const]),
  ];
}

function bodyMembers(
  operation: Operation,
  { api }: EmitContext,
  nameOf: CheckNameOf,
): readonly Member[] {
  const variants = bodyVariants(operation, api);
  const checks = variants.flatMap(({ contents, form }) =>
    contents.map((content): Member => [
      essenceOf(content.mediaType),
      // What changes a value by a merge patch is no such value.
      form === "value" && !isMergePatch(content) ? checkText(content.type, nameOf) : anything,
    ]),
  );
  const body = byEssence(checks);
  return [
    ...(body.length === 0 ? [] : [["body", objectText(body)] as const]),
    ...(operation.body?.required === true && variants.length > 0
      ? [["bodyRequired", "true"] as const]
      : []),
  ];
}

function responseMembers(
  operation: Operation,
  context: EmitContext,
  nameOf: CheckNameOf,
): readonly Member[] {
  const successes = successResponses(operation);
  const checks = operation.responses.flatMap((response): Member[] => {
    const body = responseChecks(response, successes.includes(response), context, nameOf);
    return body.length === 0 ? [] : [[response.status, objectText(body)]];
  });
  return checks.length === 0 ? [] : [["responses", objectText(checks)]];
}

function responseChecks(
  { content }: Response,
  isSuccess: boolean,
  { api }: EmitContext,
  nameOf: CheckNameOf,
): readonly Member[] {
  const check = (media: MediaContent): string => {
    const items = isSuccess ? itemSequence(media, api) : undefined;
    if (items !== undefined)
      return objectText([
        ["is", literalText("items")],
        ["of", checkText(items.item, nameOf)],
      ]);
    return readingOf(media, api) === "json" ? checkText(media.type, nameOf) : anything;
  };
  return byEssence(
    byPreference(content).map((media): Member => [essenceOf(media.mediaType), check(media)]),
  );
}

/** Leaves out what says nothing, and of types that differ in parameters alone what differs. */
function byEssence(members: readonly Member[]): readonly Member[] {
  const checks = new Map<string, string>();
  for (const [essence, text] of members)
    checks.set(essence, [text, undefined].includes(checks.get(essence)) ? text : anything);
  return [...checks.values()].every((text) => text === anything) ? [] : [...checks];
}
