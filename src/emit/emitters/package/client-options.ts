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
      : [["baseUrl", literalText("https://api.example.com")] as const]),
    ...(server?.variables ?? []).map(({ name, default: value }): Member => [
      context.names.serverVariable(name),
      literalText(value),
    ]),
    ...(auth === undefined ? [] : [["auth", auth] as const]),
  ];
  return members.length === 0 ? "" : objectText(members);
}
