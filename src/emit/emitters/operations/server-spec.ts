import type { Operation, Server } from "../../../ir/types.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import type { ModuleBuilder } from "../../ts/module.js";
import { literalText, objectText, propertyName, type Member } from "../../ts/text.js";

/** The server that an operation has for itself; undefined where it is the document's first. */
function ownServer({ servers }: Operation, { api }: EmitContext): Server | undefined {
  const [own] = servers ?? [];
  const [usual] = api.servers;
  const key = (server: Server | undefined): string =>
    JSON.stringify([server?.url, server?.variables.map((it) => [it.name, it.default])]);
  return key(own) === key(usual) ? undefined : own;
}

/** Writes the `server` of an `OperationSpec`, where the operation has one of its own. */
export function serverMembers(
  operation: Operation,
  context: EmitContext,
  module: ModuleBuilder,
): readonly Member[] {
  const server = ownServer(operation, context);
  if (server === undefined) return [];
  const defaults = server.variables.map((variable): Member => [
    variable.name,
    literalText(variable.default),
  ]);
  const members: Member[] = [
    ["url", literalText(server.url)],
    ...(defaults.length === 0 ? [] : [["variables", objectText(defaults)] as const]),
    ["resolve", module.value("resolveServer", core.operationServer)],
  ];
  return [["server", objectText(members)]];
}

/** The type of a call's options, with the variables of the operation's own server. */
export function optionsText(
  operation: Operation,
  context: EmitContext,
  module: ModuleBuilder,
): string {
  const options = module.type("CallOptions", core.options);
  const variables = ownServer(operation, context)?.variables ?? [];
  if (variables.length === 0) return options;
  const members = variables.map(({ name, values }) => {
    const type = values.map((value) => literalText(value)).join(" | ");
    return `${propertyName(name)}?: ${type === "" ? "string" : type}`;
  });
  return `${options}<{ ${members.join("; ")} }>`;
}
