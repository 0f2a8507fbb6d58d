import type {
  JsonObject,
  JsonValue,
  OAuthFlow,
  SecurityRequirement,
  SecurityScheme,
} from "../ir/types.js";
import { localPointer } from "../normalize/references.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { httpToken } from "../support/http-token.js";
import { parsePointer } from "../support/json-pointer.js";
import { docsOf, optional, textOf, type Located, type LowerContext } from "./context.js";

/** An operation's own requirements, or else the document's (OpenAPI 3.1, 4.8.10.1). */
export function lowerSecurity(
  operation: Located<JsonObject>,
  context: LowerContext,
): readonly SecurityRequirement[] {
  const own = operation.value["security"];
  const holder = Array.isArray(own) ? operation : context.root;
  const { requirements } = context.shared;
  const known = requirements.get(holder.pointer) ?? lowerRequirements(holder, context);
  requirements.set(holder.pointer, known);
  return known;
}

/** Tells whether the document, or any operation that was lowered, has requirements, be it an empty list of them. */
export function saysSecurity({ root, shared }: LowerContext): boolean {
  const holders = [...shared.requirements.keys()];
  return root.value["security"] !== undefined || holders.some((it) => it !== root.pointer);
}

function lowerRequirements(holder: Located, context: LowerContext): readonly SecurityRequirement[] {
  const declared = context.child(context.root, "components", "securitySchemes")?.value;
  return context.list(holder, "security").map((requirement) =>
    context
      .entries({ ...requirement, value: { all: requirement.value } }, "all")
      .map(([name, scopes]) => {
        const scheme = schemeName(name, declared);
        if (!isObject(declared) || !Object.hasOwn(declared, scheme)) {
          const at = context.child(requirement, name) ?? requirement;
          context.report("security/unknown-scheme", { name: scheme }, at, true);
        }
        return {
          scheme,
          scopes: listOf(scopes.value).filter((scope) => typeof scope === "string"),
        };
      }),
  );
}

/** The scheme that a requirement names, or leads to by a URI (OpenAPI 3.2, Security Requirement Object). */
function schemeName(name: string, declared: JsonValue | undefined): string {
  if (isObject(declared) && Object.hasOwn(declared, name)) return name;
  const [components, schemes, found, ...rest] = parsePointer(localPointer(name) ?? "");
  const leads = components === "components" && schemes === "securitySchemes" && rest.length === 0;
  return leads && found !== undefined ? found : name;
}

/** Lowers the security schemes of a document, sorted by name. */
export function lowerSecuritySchemes(context: LowerContext): readonly SecurityScheme[] {
  return context
    .entries(context.root, "components", "securitySchemes")
    .flatMap(([name, declared]) => {
      const scheme = context.resolve(declared);
      return scheme === undefined ? [] : [lowerSecurityScheme(name, scheme, context)];
    });
}

/** Lowers one Security Scheme Object (OpenAPI 3.1, 4.8.27). */
function lowerSecurityScheme(name: string, node: Located, context: LowerContext): SecurityScheme {
  const base = { name, docs: docsOf(node.value) };
  const type = textOf(node, "type");
  if (type === "http") {
    const scheme = textOf(node, "scheme") ?? "";
    if (/^bearer$/i.test(scheme))
      return { ...base, kind: "bearer", ...optional("format", textOf(node, "bearerFormat")) };
    if (/^basic$/i.test(scheme)) return { ...base, kind: "basic" };
    return { ...base, kind: httpToken.test(scheme) ? "http" : "other", scheme };
  }
  if (type === "apiKey") {
    const place = textOf(node, "in");
    const location = place === "query" || place === "cookie" ? place : "header";
    return { ...base, kind: "apiKey", location, parameter: textOf(node, "name") ?? name };
  }
  if (type === "oauth2") {
    const metadataUrl = optional("metadataUrl", textOf(node, "oauth2MetadataUrl"));
    return { ...base, kind: "oauth2", flows: lowerFlows(node, context), ...metadataUrl };
  }
  if (type === "openIdConnect")
    return { ...base, kind: "openIdConnect", url: textOf(node, "openIdConnectUrl") ?? "" };
  return { ...base, kind: "other", scheme: type ?? "" };
}

const grants: ReadonlySet<string> = new Set([
  "clientCredentials",
  "authorizationCode",
  "password",
  "implicit",
  "deviceAuthorization",
]);

function lowerFlows(node: Located, context: LowerContext): readonly OAuthFlow[] {
  return context
    .entries(node, "flows")
    .filter(([grant]) => grants.has(grant))
    .map(([grant, flow]) => ({
      grant: grant as OAuthFlow["grant"],
      ...optional("tokenUrl", textOf(flow, "tokenUrl")),
      ...optional("authorizationUrl", textOf(flow, "authorizationUrl")),
      ...optional("deviceAuthorizationUrl", textOf(flow, "deviceAuthorizationUrl")),
      ...optional("refreshUrl", textOf(flow, "refreshUrl")),
      scopes: context.entries(flow, "scopes").map(([scope]) => scope),
    }));
}
