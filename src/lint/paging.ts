import { readPagingHint } from "../lower/paging-hints.js";
import { findItems } from "../lower/paging-list.js";
import { itemAfter, offsetInputs, pageInputs, tokenPairs } from "../lower/paging-names.js";
import { findPagingShape, type PagingShape } from "../lower/paging-shape.js";
import type { IrType, Operation } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { resolvePointer } from "../support/json-pointer.js";
import type { LintRule } from "./finding.js";
import { type LintSubject, wordsOf } from "./subject.js";

const methods: ReadonlySet<string> = new Set(["GET", "POST", "QUERY"]);

/** Lists in parts, of which only the first can be had. */
export const paginationWithoutToken: LintRule<"lint/pagination-without-token"> = function* (
  subject,
) {
  for (const operation of subject.api.operations) {
    if (operation.paging !== undefined || !methods.has(operation.method.toUpperCase())) continue;
    if (isTold(operation, subject)) continue;
    const shape = findPagingShape(operation, subject.api);
    if (findItems(shape) === undefined) continue;
    const reason = whyUnpaged(shape);
    if (reason === undefined) continue;
    yield {
      params: { operation: wordsOf(operation), reason },
      place: { ...operation.origin, onKey: true },
    };
  }
};

/** Whether somebody says how the operation is paged, or that it is not. */
function isTold({ id, operationId = "" }: Operation, subject: LintSubject): boolean {
  if (subject.pagingConfigured.has(operationId)) return true;
  const { root } = subject.document;
  const node = resolvePointer(root, id);
  return isObject(node) && readPagingHint(node, root) !== undefined;
}

/** Names that say the size of a page and nothing else; `top` and `count` may ask for the best few. */
const sizes: ReadonlySet<string> = new Set(
  "limit pagesize perpage maxresults pagelimit maxpagesize itemsperpage resultsperpage".split(" "),
);

/** Names of tokens that are good for nothing but the next page. */
const tokenInputs = namesOf(
  "pagetoken nextpagetoken nexttoken continuationtoken cursor pagecursor",
);
const tokenOutputs = namesOf("nextpagetoken nexttoken nextcursor endcursor continuationtoken");

function namesOf(text: string): ReadonlySet<string> {
  const known = new Set(tokenPairs.flatMap(({ inputs, outputs }) => [...inputs, ...outputs]));
  return new Set(text.split(" ").filter((name) => known.has(name)));
}

/** Names of what chooses a page in some way, the plainest first. */
const choosers: readonly string[] = [
  ...pageInputs,
  ...offsetInputs,
  ...itemAfter,
  ...tokenPairs.flatMap(({ inputs }) => inputs),
  "before",
];

function whyUnpaged({ inputs, outputs }: PagingShape): string | undefined {
  const input = inputs.find(({ name }) => tokenInputs.has(name));
  const output = outputs.find(({ name }) => tokenOutputs.has(name));
  if (input !== undefined && output === undefined)
    return `it takes '${nameOf(input.place)}', and answers with nothing to put there`;
  if (input === undefined && output !== undefined)
    return `it answers with '${nameOf(output.place)}', and takes nothing like it`;
  const size = inputs.find(({ name }) => sizes.has(name));
  if (size === undefined) return undefined;
  const chooser = choosers
    .map((name) => inputs.find((one) => one.name === name && !isDate(one.type)))
    .find((one) => one !== undefined);
  return chooser === undefined
    ? `it takes '${nameOf(size.place)}', and nothing that chooses the next page`
    : `it takes '${nameOf(chooser.place)}', and nothing says how that follows from a response`;
}

function isDate(type: IrType): boolean {
  return type.kind === "string" && /^date(-time)?$/.test(type.format ?? "");
}

function nameOf(
  place: PagingShape["inputs"][number]["place"] | PagingShape["outputs"][number]["place"],
): string {
  return place.kind === "body" ? place.path.join(".") : place.name;
}
