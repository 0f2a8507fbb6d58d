import { pagedItemType } from "../../../ir/paged-list.js";
import type { Paging, PagingInput, PagingOutput } from "../../../ir/paging.js";
import type { Operation } from "../../../ir/types.js";
import type { OperationNames } from "../../../naming/names.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import type { ModuleBuilder } from "../../ts/module.js";
import { literalText, objectText, type Member } from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";

/** Writes the `paging` of a `PagedOperationSpec`; nothing where the operation does not answer page by page. */
export function pagingMembers(
  { paging }: Operation,
  names: OperationNames,
  module: ModuleBuilder,
): readonly Member[] {
  if (paging === undefined) return [];
  const { items, more, last } = paging;
  return [
    [
      "paging",
      objectText([
        ["items", literalText(items)],
        ...turnMembers(paging, names, module),
        ...outputMember("more", more),
        ...outputMember("last", last),
      ]),
    ],
  ];
}

/** The type of the items that a call gives page by page. */
export function itemText(
  operation: Operation,
  context: EmitContext,
  module: ModuleBuilder,
): string {
  return new TypeWriter(context, module, "response").text(pagedItemType(operation, context.api));
}

function turnMembers(
  { turn }: Paging,
  names: OperationNames,
  module: ModuleBuilder,
): readonly Member[] {
  const argument = (input: PagingInput): Member => [
    "argument",
    literalText(argumentPath(input, names)),
  ];
  const first = (value: number | undefined): readonly Member[] =>
    value === undefined ? [] : [["first", literalText(value)]];
  switch (turn.kind) {
    case "token":
      return [
        ["turn", module.value("turnByToken", core.pageTurn)],
        argument(turn.input),
        ...outputMember("token", turn.token),
      ];
    case "item":
      return [
        ["turn", module.value("turnByItem", core.pageTurn)],
        argument(turn.input),
        ["key", literalText(turn.key)],
      ];
    case "offset":
      return [
        ["turn", module.value("turnByOffset", core.pageTurn)],
        argument(turn.input),
        ...first(turn.first),
        ...outputMember("total", turn.total),
      ];
    case "number":
      return [
        ["turn", module.value("turnByNumber", core.pageTurn)],
        argument(turn.input),
        ...first(turn.first),
        ...outputMember("current", turn.current),
        ...outputMember("pages", turn.pages),
        ...outputMember("total", turn.total),
      ];
    case "url":
      return [["turn", module.value("turnByUrl", core.pageUrl)], ...outputMember("url", turn.url)];
    case "link":
      return [["turn", module.value("turnByLink", core.pageUrl)]];
  }
}

/** The names that lead to an input in the argument object of a call. */
export function argumentPath(
  input: PagingInput,
  { arguments: names, bodyArguments: [body] }: OperationNames,
): readonly string[] {
  if (input.kind === "body") return body === undefined ? input.path : [body, ...input.path];
  const argument = names.get(`${input.location} ${input.name}`) ?? input.name;
  return input.member === undefined ? [argument] : [argument, input.member];
}

function outputMember(name: string, output: PagingOutput | undefined): readonly Member[] {
  if (output === undefined) return [];
  return [[name, literalText(output.kind === "header" ? output.name : output.path)]];
}
