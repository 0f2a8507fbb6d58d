import type { IncomingOperation } from "../../../ir/types.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import type { ModuleBuilder } from "../../ts/module.js";
import { StructureKind, type StatementStructures } from "../../ts/structures.js";
import { commentText, literalText, objectText, type Member } from "../../ts/text.js";

/**
 * Any of the webhooks, told apart by `name`; and where their payloads say which they are, the function
 * that reads any of them.
 */
export function unionStatements(
  webhooks: readonly IncomingOperation[],
  context: EmitContext,
  module: ModuleBuilder,
): readonly StatementStructures[] {
  const { names, api } = context;
  if (names.anyWebhook === undefined) return [];
  const { type, parse } = names.anyWebhook;
  const variants = webhooks.map(({ id }) => names.incoming(id).type);
  const union: StatementStructures = {
    kind: StructureKind.TypeAlias,
    name: type,
    isExported: true,
    docs: ["Any of the webhooks; its `name` tells which."],
    type: variants.join(" | "),
  };
  const { webhookTag } = api;
  if (webhookTag === undefined) return [union];
  const specs = webhooks.flatMap(({ id }) =>
    (webhookTag.values.get(id) ?? []).map((value): Member => [
      String(value),
      names.incoming(id).spec,
    ]),
  );
  const call = module.value("receiveTagged", core.webhook);
  const unknown = module.type("UnknownIncoming", core.webhook);
  const property = literalText(webhookTag.property);
  return [
    union,
    {
      kind: StructureKind.Function,
      name: parse,
      isExported: true,
      docs: [
        `\nMakes sure of who sent a request, and reads it as the webhook that ${commentText(property)} of its payload names. An event of a newer service has no name.\n\n@throws WebhookError that says what is wrong with the request`,
      ],
      parameters: [
        { name: "request", type: module.type("IncomingRequest", core.webhook) },
        { name: "options", type: module.type("ReceiveOptions", core.webhook) },
      ],
      returnType: `Promise<${type} | ${unknown}>`,
      statements: [`return ${call}(${property}, ${objectText(specs)}, request, options);`],
    },
  ];
}
