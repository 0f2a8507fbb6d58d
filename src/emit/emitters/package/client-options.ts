import { literalText, objectText, type Member } from "../../ts/text.js";
import type { EmitContext } from "../../emit-context.js";
import { defaultSecurity } from "../../security.js";
import type { SecurityScheme } from "../../../ir/types.js";

/** Writes what the README makes a client with: a server where none is known, and what proves who calls. */
export function clientOptions(context: EmitContext): string {
  const server = context.api.servers[0];
  const members: readonly Member[] = [
    ...(/^https?:/.test(server?.url ?? "")
      ? []
      : [["baseUrl", literalText("https://api.example.com")] as const]),
    ...(server?.variables ?? []).map(({ name, default: value }): Member => [
      context.names.serverVariable(name),
      literalText(value),
    ]),
    ...credentialMembers(context),
  ];
  return members.length === 0 ? "" : objectText(members);
}

/**
 * What most operations ask for: a scheme that stands alone is the client's own affair; several
 * at once are sent as headers, where all of them can be.
 */
function credentialMembers(context: EmitContext): readonly Member[] {
  const schemes = new Map(context.api.securitySchemes.map((scheme) => [scheme.name, scheme]));
  const alternatives = defaultSecurity(context).map((names) =>
    names.flatMap((name) => schemes.get(name) ?? []),
  );
  const single = alternatives
    .flatMap(([scheme, ...others]) =>
      scheme === undefined || others.length > 0 ? [] : [credentialText(scheme)],
    )
    .find((text) => text !== undefined);
  if (single !== undefined) return [["auth", single]];
  const headers = alternatives[0]?.map(headerMember) ?? [];
  if (headers.length === 0 || headers.includes(undefined)) return [];
  return [["headers", objectText(headers.filter((member) => member !== undefined))]];
}

/** An expression for the credential of a scheme; undefined for one that the client does not know. */
function credentialText({ kind }: SecurityScheme): string | undefined {
  switch (kind) {
    case "bearer":
    case "oauth2":
    case "openIdConnect":
      return variableText("API_TOKEN");
    case "basic":
      return "`${" + variableText("API_USER") + "}:${" + variableText("API_PASSWORD") + "}`";
    case "apiKey":
      return variableText("API_KEY");
    case "other":
      return undefined;
  }
}

function headerMember(scheme: SecurityScheme): Member | undefined {
  if (scheme.kind !== "apiKey" || scheme.location !== "header") return undefined;
  return [
    scheme.parameter,
    variableText(scheme.parameter.toUpperCase().replaceAll(/[^A-Z0-9]+/g, "_")),
  ];
}

function variableText(name: string): string {
  return `process.env[${literalText(name)}] ?? ""`;
}
