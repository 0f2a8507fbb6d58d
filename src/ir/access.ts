import type { Docs } from "./terms.js";

/** Schemes that must all be satisfied, each with the scopes it takes. */
export type SecurityRequirement = readonly {
  readonly scheme: string;
  readonly scopes: readonly string[];
}[];

/** One way of proving who calls (OpenAPI 3.1, 4.8.27). */
export type SecurityScheme = { readonly name: string; readonly docs: Docs } & (
  | { readonly kind: "bearer"; readonly format?: string }
  | { readonly kind: "basic" }
  /** Any other authentication scheme (RFC 9110, 11.1), as the description writes it. */
  | { readonly kind: "http"; readonly scheme: string }
  | {
      readonly kind: "apiKey";
      readonly location: "header" | "query" | "cookie";
      readonly parameter: string;
    }
  | {
      readonly kind: "oauth2";
      readonly flows: readonly OAuthFlow[];
      /** Where the server describes itself (RFC 8414). */
      readonly metadataUrl?: string;
    }
  | { readonly kind: "openIdConnect"; readonly url: string }
  | { readonly kind: "other"; readonly scheme: string }
);

/** One way of getting a token (RFC 6749, section 1.3). */
export interface OAuthFlow {
  readonly grant:
    "clientCredentials" | "authorizationCode" | "password" | "implicit" | "deviceAuthorization";
  readonly tokenUrl?: string;
  readonly authorizationUrl?: string;
  readonly deviceAuthorizationUrl?: string;
  readonly refreshUrl?: string;
  readonly scopes: readonly string[];
}

/** One place of a server URL that a caller may fill in. */
export interface ServerVariable {
  readonly name: string;
  readonly default: string;
  readonly values: readonly string[];
  readonly description?: string;
}

/** One place where the API is served. */
export interface Server {
  /** A URL template with `{variable}` places. */
  readonly url: string;
  readonly description?: string;
  readonly variables: readonly ServerVariable[];
}
