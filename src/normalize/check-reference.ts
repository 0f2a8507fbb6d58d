import type { JsonObject } from "../ir/types.js";
import { formatPointer, parsePointer, resolvePointer } from "../support/json-pointer.js";
import type { CheckContext } from "./check-context.js";
import { mappingOf } from "./reference-resolver.js";
import { localPointer, plainReference } from "./references.js";
import type { TreePath } from "./tree-path.js";

/** Where one kind of shared object is: in OpenAPI 3, and in Swagger 2.0. */
const sections: readonly (readonly (readonly string[])[])[] = [
  [["components", "schemas"], ["definitions"]],
  [["components", "parameters"], ["parameters"]],
  [["components", "responses"], ["responses"]],
];

/**
 * Lets references to a section that another version of OpenAPI has lead to what has the name in the
 * section of this one: those of a node itself, and those of its discriminator. Documents that were
 * brought from one version to another by hand mix both.
 */
export function checkReference(node: JsonObject, at: TreePath, context: CheckContext): void {
  const { $ref: own, discriminator } = node;
  if (typeof own === "string" && !context.references.leads(own))
    checkTarget(own, at, ["$ref"], context);
  if (discriminator === undefined) return;
  for (const [tag, target] of mappingOf(node))
    checkTarget(target, at, ["discriminator", "mapping", tag], context);
}

function checkTarget(
  reference: string,
  node: TreePath,
  path: readonly string[],
  { root, report, edits }: CheckContext,
): void {
  const meant = findElsewhere(reference, root);
  if (meant === undefined) return;
  const at = path.reduce<TreePath>((place, token) => place.below(token), node);
  report("ref/misplaced", { ref: reference, read: meant }, at);
  edits.replace(at.tokens, meant);
}

/** The same name in another section; undefined where the reference leads somewhere, or nothing has the name. */
function findElsewhere(reference: string, root: JsonObject): string | undefined {
  const pointer = localPointer(plainReference(root, reference));
  if (pointer === undefined || resolvePointer(root, pointer) !== undefined) return undefined;
  const tokens = parsePointer(pointer);
  const startsWith = (section: readonly string[]): boolean =>
    section.every((token, index) => tokens[index] === token);
  for (const alternatives of sections) {
    const named = alternatives.find(startsWith);
    if (named === undefined) continue;
    const rest = tokens.slice(named.length);
    const found = alternatives
      .map((section) => formatPointer([...section, ...rest]))
      .find((other) => rest.length > 0 && resolvePointer(root, other) !== undefined);
    if (found !== undefined) return `#${found.replaceAll("%", "%25")}`;
  }
  return undefined;
}
