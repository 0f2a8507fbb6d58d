import type { Server } from "../../../ir/types.js";
import { literalText, objectText, type Member } from "../../ts/text.js";
import type { EmitContext } from "../../emit-context.js";
import { credentialsText } from "./credentials.js";

/**
 * Writes what the README makes a client with: a server where none is known, and what proves who calls.
 *
 * @param auth in place of the credentials that most operations ask for
 */
export function clientOptions(
  context: EmitContext,
  auth: string | undefined = credentialsText(context),
): string {
  const server = context.api.servers[0];
  const members: readonly Member[] = [
    ...(/^https?:/.test(server?.url ?? "")
      ? []
      : [["baseUrl", literalText(`https://api.example.com${pathOf(server)}`)] as const]),
    ...(server?.variables ?? []).map(({ name, default: value }): Member => [
      context.names.serverVariable(name),
      literalText(value),
    ]),
    ...(auth === undefined ? [] : [["auth", auth] as const]),
  ];
  return members.length === 0 ? "" : objectText(members);
}

/** The path of a server of which the description does not say the host. */
function pathOf(server: Server | undefined): string {
  const [path] = /^\/[\w\-.~/]*[\w\-.~]$/.exec(server?.url ?? "") ?? [""];
  return path.startsWith("//") ? "" : path;
}
