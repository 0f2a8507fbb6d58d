import type { Docs, IncomingOperation, Operation } from "../ir/types.js";
import { httpMethods, isObject } from "../normalize/structure.js";
import { joinPointer } from "../support/json-pointer.js";
import { lowerContent } from "./content.js";
import { docsOf, optional, type Located, type LowerContext } from "./context.js";
import { readOperationHints } from "./hints.js";
import { lowerParameters } from "./parameters.js";
import { lowerResponses } from "./responses.js";

/**
 * Lowers what the API calls its user for: webhooks (OpenAPI 3.1, 4.8.1, and `x-webhooks`, which
 * descriptions have where their version does not know webhooks yet), then the callbacks of operations
 * (4.8.18).
 */
export function lowerIncoming(
  operations: readonly Operation[],
  context: LowerContext,
): readonly IncomingOperation[] {
  return [
    ...lowerWebhooks(context),
    ...operations.flatMap((operation) => lowerCallbacks(operation, context)),
  ];
}

function lowerWebhooks(context: LowerContext): readonly IncomingOperation[] {
  const declared = new Map(
    ["x-webhooks", "webhooks"].flatMap((field) => context.entries(context.root, field)),
  );
  const sorted = [...declared].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return sorted.flatMap(([name, item]) =>
    lowerPathItem(
      item,
      { kind: "webhook", name, pointer: joinPointer("/webhooks", name) },
      context,
    ),
  );
}

function lowerCallbacks(operation: Operation, context: LowerContext): readonly IncomingOperation[] {
  const node = context.operationNodes.get(operation.id);
  if (node === undefined) return [];
  return context.entries(node, "callbacks").flatMap(([name, declared]) => {
    const callback = context.resolve(declared);
    if (callback === undefined) return [];
    return context
      .entries(callback)
      .filter(([expression]) => !expression.startsWith("x-"))
      .flatMap(([expression, item]) => {
        const pointer = joinPointer(operation.id, "callbacks", name, expression);
        const origination = { operation: operation.id, expression };
        return lowerPathItem(item, { kind: "callback", name, pointer, origination }, context);
      });
  });
}

/** What is known of a webhook or callback before its path item is looked at. */
interface Place extends Pick<IncomingOperation, "kind" | "name" | "origination"> {
  readonly pointer: string;
}

function lowerPathItem(
  declared: Located,
  { pointer, ...place }: Place,
  context: LowerContext,
): readonly IncomingOperation[] {
  const pathItem = context.resolve(declared);
  if (pathItem === undefined) return [];
  return httpMethods.toSorted().flatMap((method): readonly IncomingOperation[] => {
    const node = context.child(pathItem, method);
    if (node === undefined || !isObject(node.value)) return [];
    const id = joinPointer(pointer, method);
    const located = { ...node, value: node.value };
    const hint = readOperationHints(node.value).method;
    return [
      {
        id,
        ...place,
        ...optional("hint", hint),
        method: method.toUpperCase(),
        docs: documentationOf(located, pathItem),
        // A receiver's own routes decide its paths, so there is no template to look into.
        parameters: lowerParameters(id, [], located, pathItem, context),
        content: lowerPayload(id, located, context),
        responses: lowerResponses(id, method, located, context),
        origin: node.origin,
      },
    ];
  });
}

/** What an operation says of itself, or its path item where it says nothing. */
function documentationOf(node: Located, pathItem: Located): Docs {
  return { ...docsOf(pathItem.value), ...docsOf(node.value) };
}

function lowerPayload(
  id: string,
  node: Located,
  context: LowerContext,
): IncomingOperation["content"] {
  const declared = context.child(node, "requestBody");
  const body = declared && context.resolve(declared);
  return body === undefined
    ? []
    : lowerContent({ parent: id, path: ["payload"] }, body, "received", context);
}
