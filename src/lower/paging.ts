import type { PagingConfig } from "../config/types.js";
import type { Paging } from "../ir/paging.js";
import type { Api, Operation } from "../ir/types.js";
import type { LowerContext } from "./context.js";
import { askedPaging } from "./paging-asked.js";
import { readPagingHint, type PagingHint } from "./paging-hints.js";
import { findItems, isAbout } from "./paging-list.js";
import { pagingRules, type PagingRule } from "./paging-rules.js";
import { findPagingShape } from "./paging-shape.js";

/** Paging with the rule that told it. */
export interface InferredPaging {
  readonly rule: PagingRule["name"];
  readonly paging: Paging;
}

// A page is fetched by asking the same again, which has to be without effect.
const methods: ReadonlySet<string> = new Set(["GET", "POST", "QUERY"]);

/**
 * Infers from its shapes how an operation is gone through page by page: by what it takes, and by what it
 * answers with beside one list.
 *
 * @returns undefined where the shapes do not say so, beyond doubt
 */
export function inferPaging(operation: Operation, api: Api): InferredPaging | undefined {
  if (!methods.has(operation.method.toUpperCase())) return undefined;
  const whole = findPagingShape(operation, api);
  const items = findItems(whole);
  if (items === undefined) return undefined;
  const shape = { ...whole, outputs: whole.outputs.filter((output) => isAbout(output, items)) };
  for (const rule of pagingRules) {
    const found = rule.find(shape, items);
    if (found !== undefined) return { rule: rule.name, paging: { items: items.path, ...found } };
  }
  return undefined;
}

/**
 * Says of every operation that answers page by page how it does: as the configuration has it, else as
 * the operation's own keywords do, else as its shapes tell. What is asked for and cannot be had is
 * reported.
 */
export function lowerPaging(
  api: Api,
  configs: Readonly<Record<string, PagingConfig>>,
  context: LowerContext,
): Api {
  const known = new Set(api.operations.map(({ operationId }) => operationId));
  for (const name of Object.keys(configs))
    if (!known.has(name)) context.report("operation/paging-unknown", { name }, context.root);
  const operations = api.operations.map((operation): Operation => {
    const paging = findPaging(operation, api, configs, context);
    return paging === undefined ? operation : { ...operation, paging };
  });
  return { ...api, operations };
}

function findPaging(
  operation: Operation,
  api: Api,
  configs: Readonly<Record<string, PagingConfig>>,
  context: LowerContext,
): Paging | undefined {
  const { operationId = "" } = operation;
  const node = context.operationNodes.get(operation.id);
  const hint: PagingHint | undefined = Object.hasOwn(configs, operationId)
    ? { config: configs[operationId] ?? { by: "none" } }
    : node && readPagingHint(node.value, context.document.root);
  if (hint?.config.by === "none") return undefined;
  if (hint !== undefined && node !== undefined) {
    const asked = askedPaging(hint.config, findPagingShape(operation, api));
    if ("paging" in asked) return asked.paging;
    const at = hint.keyword === undefined ? node : (context.child(node, hint.keyword) ?? node);
    const source = hint.keyword ?? "paging of the configuration";
    context.report("operation/paging-unresolved", { source, missing: asked.missing }, at, true);
  }
  return inferPaging(operation, api)?.paging;
}
