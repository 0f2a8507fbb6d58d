import type { OAuthFlow } from "./access.js";
import type { Api } from "./types.js";

/** A grant by which a client gets its access tokens alone, without a person (RFC 6749, 4.4 and 6). */
export interface TokenGrant {
  /** The name of the security scheme. */
  readonly scheme: string;
  readonly grant: "clientCredentials" | "refreshToken";
  /** The token endpoint; undefined where the description does not name one. */
  readonly tokenUrl: string | undefined;
  readonly scopes: readonly string[];
}

/** The flows that hand out refresh tokens, the most usual first. */
const renewable: readonly OAuthFlow["grant"][] = [
  "authorizationCode",
  "deviceAuthorization",
  "password",
];

/**
 * Finds the grants of an API's OAuth 2.0 schemes, in the order of the schemes. A flow that ends in a
 * browser hands out refresh tokens where it has a token endpoint; client credentials and the implicit
 * flow do so only where they name a URL for it (RFC 6749, 4.2.2 and 4.4.3).
 */
export function findTokenGrants({ securitySchemes }: Api): readonly TokenGrant[] {
  return securitySchemes.flatMap((scheme): readonly TokenGrant[] => {
    if (scheme.kind !== "oauth2") return [];
    const { name, flows } = scheme;
    const own = flows.find(({ grant }) => grant === "clientCredentials");
    const renewing =
      renewable.flatMap((grant) => flows.filter((flow) => flow.grant === grant))[0] ??
      flows.find(({ refreshUrl }) => refreshUrl !== undefined);
    return [
      ...(own === undefined ? [] : [grantOf(name, "clientCredentials", own, own.tokenUrl)]),
      ...(renewing === undefined
        ? []
        : [grantOf(name, "refreshToken", renewing, renewing.refreshUrl ?? renewing.tokenUrl)]),
    ];
  });
}

function grantOf(
  scheme: string,
  grant: TokenGrant["grant"],
  { scopes }: OAuthFlow,
  tokenUrl: string | undefined,
): TokenGrant {
  // A relative one is relative to the API. Placeholders for the reader are no URL.
  const isUsable =
    tokenUrl !== undefined &&
    tokenUrl !== "" &&
    !/[{}<>\s\\]/.test(tokenUrl) &&
    URL.canParse(tokenUrl, "https://api.example.com") &&
    /^https?:\/\/[^@]*$/.test(new URL(tokenUrl, "https://api.example.com").href);
  return { scheme, grant, tokenUrl: isUsable ? tokenUrl : undefined, scopes };
}
