import { bodyVariants, byPreference } from "../../../ir/body-shape.js";
import { itemSequence } from "../../../ir/item-sequence.js";
import { isNeeded } from "../../../ir/needed-parameter.js";
import { successResponses } from "../../../ir/response-shape.js";
import type { Api, IrType, Operation, Response } from "../../../ir/types.js";
import { essenceOf } from "../../../support/media-type.js";
import { isMergePatch } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { readingOf } from "../../media-reading.js";
import { literalText, objectText, type Member } from "../../ts/text.js";
import { checkMember, checkText, type CheckNameOf } from "./check-text.js";

const anything: IrType = { kind: "unknown" };

/** Writes what is checked of an operation, as an `OperationCheck`; undefined where that is nothing. */
export function operationCheck(
  operation: Operation,
  context: EmitContext,
  nameOf: CheckNameOf,
): string | undefined {
  const members = [
    ...parameterMembers(operation, context, nameOf),
    ...bodyMembers(operation, context, nameOf),
    ...responseMembers(operation, context, nameOf),
  ];
  return members.length === 0 ? undefined : objectText(members);
}

function parameterMembers(
  { id, parameters }: Operation,
  { api, names }: EmitContext,
  nameOf: CheckNameOf,
): readonly Member[] {
  const own = names.operation(id).arguments;
  const checked = parameters.map((parameter) => ({
    ...parameter,
    argument: own.get(`${parameter.location} ${parameter.name}`) ?? parameter.name,
  }));
  const checks = checked.map(({ argument, type }) =>
    checkMember(argument, checkText(type, nameOf)),
  );
  const required = checked
    .filter((parameter) => isNeeded(parameter, api))
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
  const checked = variants.flatMap(({ contents, form }) =>
    contents.map((content): CheckedContent => ({
      essence: essenceOf(content.mediaType),
      // What changes a value by a merge patch is no such value.
      type: form === "value" && !isMergePatch(content) ? content.type : anything,
    })),
  );
  const body = contentMembers(checked, nameOf);
  return [
    ...(body.length === 0 ? [] : [["body", objectText(body)] as const]),
    ...(operation.body?.required === true && variants.length > 0
      ? [["bodyRequired", "true"] as const]
      : []),
  ];
}

function responseMembers(
  operation: Operation,
  { api }: EmitContext,
  nameOf: CheckNameOf,
): readonly Member[] {
  const successes = successResponses(operation);
  const checks = operation.responses.flatMap((response): Member[] => {
    const isSuccess = successes.includes(response);
    const body = contentMembers(checkedContents(response, isSuccess, api), nameOf);
    return body.length === 0 ? [] : [[response.status, objectText(body)]];
  });
  return checks.length === 0 ? [] : [["responses", objectText(checks)]];
}

/** What a body in one media type, or each item of it, is looked at for. */
interface CheckedContent {
  readonly essence: string;
  readonly type: IrType;
  readonly areItems?: boolean;
}

function checkedContents(
  { content }: Response,
  isSuccess: boolean,
  api: Api,
): readonly CheckedContent[] {
  return byPreference(content).map((media) => {
    const essence = essenceOf(media.mediaType);
    const items = isSuccess ? itemSequence(media, api) : undefined;
    if (items !== undefined) return { essence, type: items.item, areItems: true };
    return { essence, type: readingOf(media, api) === "json" ? media.type : anything };
  });
}

/** Of types that differ in parameters alone nobody can tell which one a body is in, if they differ in more. */
function contentMembers(
  contents: readonly CheckedContent[],
  nameOf: CheckNameOf,
): readonly Member[] {
  const known = new Map<string, CheckedContent>();
  for (const content of contents) {
    const { essence } = content;
    const other = known.get(essence) ?? content;
    const isSame = JSON.stringify(other) === JSON.stringify(content);
    known.set(essence, isSame ? content : { essence, type: anything });
  }
  const distinct = [...known.values()];
  if (distinct.every(({ type }) => type.kind === "unknown")) return [];
  return distinct.map(({ essence, type, areItems }): Member => {
    const text = checkText(type, nameOf);
    return [
      essence,
      areItems === true
        ? objectText([
            ["is", literalText("items")],
            ["of", text],
          ])
        : text,
    ];
  });
}
