import { findTokenGrants, type TokenGrant } from "../../../ir/token-grants.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { hasAuthModule } from "../../security.js";
import { ModuleBuilder } from "../../ts/module.js";
import { StructureKind, type StatementStructures } from "../../ts/structures.js";
import { docComment, literalText } from "../../ts/text.js";

/**
 * Emits what makes credentials, where the description has schemes for which that takes more than a
 * text: OAuth 2.0, and basic authentication.
 */
export function emitAuth(context: EmitContext): readonly EmittedFile[] {
  if (!hasAuthModule(context)) return [];
  const module = new ModuleBuilder("src/auth.ts");
  const grants = findTokenGrants(context.api);
  for (const grant of grants) module.add(grantStatement(grant, context, module));
  if (grants.length > 0)
    module.add({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: "./core/token-index.js",
    });
  if (context.api.securitySchemes.some(({ kind }) => kind === "basic"))
    module.add({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: "./core/basic.js",
      namedExports: ["basic"],
    });
  return [module.emit()];
}

const kinds = {
  clientCredentials: {
    create: "createClientCredentials",
    options: "ClientCredentialsOptions",
    about:
      "Gets access tokens for the client itself, by the client credentials grant (RFC 6749, 4.4)",
  },
  refreshToken: {
    create: "createRefreshToken",
    options: "RefreshTokenOptions",
    about:
      "Gets access tokens by a refresh token, which is replaced as the service asks (RFC 6749, 6)",
  },
} as const;

function grantStatement(
  grant: TokenGrant,
  { names }: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  const { create, options, about } = kinds[grant.grant];
  const { tokenUrl, scopes } = grant;
  const scope = scopes.map((name) => literalText(name)).join(" | ");
  const type = module.type(options, core.oauth2) + (scope === "" ? "" : `<${scope}>`);
  const url = tokenUrl === undefined ? "options.tokenUrl" : literalText(tokenUrl);
  const scheme = grant.scheme.replaceAll("`", "'");
  return {
    kind: StructureKind.Function,
    name: names.tokenGrant(grant),
    isExported: true,
    docs: docComment({
      description: `${about}: a credential for \`${scheme}\`. There is one token request for any number of calls, and another before a token ends.`,
    }),
    parameters: [
      {
        name: "options",
        type: tokenUrl === undefined ? `${type} & { readonly tokenUrl: string }` : type,
      },
    ],
    returnType: module.type("CredentialSource", core.credential),
    statements: [`return ${module.value(create, core.oauth2)}(${url}, options);`],
  };
}
