import { dereference } from "../../../ir/dereference.js";
import { findPageContent } from "../../../ir/paged-list.js";
import { findReached } from "../../../ir/reach.js";
import type { EnumMember, IrType, Operation } from "../../../ir/types.js";
import { allProperties } from "../../../ir/visit.js";
import type { EmitContext } from "../../emit-context.js";
import type { ExampleText } from "../../example.js";
import { literalText } from "../../ts/text.js";

/** The first call that gives a list page by page, which the README iterates over. */
export function pagedCall(context: EmitContext, exampleOf: ExampleText): string | undefined {
  const operation = context.api.operations.find(({ paging }) => paging !== undefined);
  return operation && callText(operation, context, exampleOf(operation));
}

/** What the README waits for: a call, and what its answer is to be. */
export interface WaitModel {
  readonly call: string;
  readonly condition: string;
}

/** The first state of something that the README can wait for: a choice that has a word for the end. */
export function waitModel(context: EmitContext, exampleOf: ExampleText): WaitModel | undefined {
  for (const operation of context.api.operations) {
    const content = findPageContent(operation, context.api);
    if (operation.method !== "GET" || operation.paging || content === undefined) continue;
    const state = findState(content.type, [], context);
    if (state === undefined) continue;
    const { path, value } = state;
    const args = [exampleOf(operation) ?? (takesArguments(operation) ? "{}" : ""), "{ signal }"];
    return {
      call: callText(operation, context, args.filter((text) => text !== "").join(", ")),
      condition: `${accessText(content.type, path, context)} === ${literalText(value)}`,
    };
  }
  return undefined;
}

function takesArguments({ parameters, body }: Operation): boolean {
  return parameters.length > 0 || body !== undefined;
}

function callText({ id }: Operation, { names }: EmitContext, values: string | undefined): string {
  return `${names.service(id).property}.${names.operation(id).method}(${values ?? ""})`;
}

interface State {
  readonly path: readonly string[];
  readonly value: EnumMember["value"];
}

function findState(type: IrType, path: readonly string[], context: EmitContext): State | undefined {
  const target = dereference(type, context.api);
  if (target?.kind !== "object" || path.length > 2) return undefined;
  const properties = allProperties(target).filter(({ name }) => /^[a-z_]\w*$/i.test(name));
  for (const { name, type: inner } of properties) {
    const choice = dereference(inner, context.api);
    if (!/^(state|status|phase)$/i.test(name) || choice?.kind !== "enum") continue;
    const end = choice.members.find(({ value }) => isEnd(value));
    if (end !== undefined) return { path: [...path, name], value: end.value };
  }
  for (const { name, type: inner } of properties) {
    const found = findState(inner, [...path, name], context);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isEnd(value: EnumMember["value"]): boolean {
  return /(^|[^a-z])(closed?|completed?|done|succeeded|success|finished|ready)$/i.test(
    String(value),
  );
}

/** Reads a place of an answer, with a question mark after what may be missing. */
function accessText(type: IrType, path: readonly string[], { api }: EmitContext): string {
  return path.reduce((text, name, index) => {
    const before = findReached(type, path.slice(0, index), "response", api);
    return `${text}${before?.certain === false ? "?." : "."}${name}`;
  }, "result");
}
