import type { DiagnosticSink } from "../diagnostics/sink.js";
import { breakCycles } from "../ir/break-cycles.js";
import { tagVariants } from "../ir/tag-variants.js";
import type { Api, OAuthFlow, SecurityScheme, Server, ServerVariable } from "../ir/types.js";
import type { NormalizedDocument } from "../normalize/normalize.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { docsOf, LowerContext, optional, type Located } from "./context.js";
import { referTo } from "./declare.js";
import { lowerOperations } from "./operations.js";
import { lowerSchema } from "./schema.js";

/**
 * Lowers a normalized description to the IR. What cannot be lowered is reported and replaced by
 * `unknown`, so that one flaw hides no other.
 */
export function lower(document: NormalizedDocument, sink: DiagnosticSink): Api {
  const context = new LowerContext(document, lowerSchema, sink);
  const operations = lowerOperations(context);
  for (const [, schema] of context.entries(context.root, "components", "schemas"))
    referTo(`#${schema.pointer}`, context);
  context.drain();
  const info = context.child(context.root, "info");
  const api: Api = {
    title: textOf(info, "title") ?? "",
    version: textOf(info, "version") ?? "",
    docs: docsOf(info?.value ?? null),
    servers: lowerServers(context),
    tags: context.list(context.root, "tags").flatMap((tag) => {
      const name = textOf(tag, "name");
      return name === undefined
        ? []
        : [{ name, ...optional("description", textOf(tag, "description")) }];
    }),
    securitySchemes: lowerSecuritySchemes(context),
    declarations: context.declarations,
    operations,
  };
  return tagVariants(breakCycles(api));
}

function textOf(node: Located | undefined, name: string): string | undefined {
  const value = isObject(node?.value) ? node.value[name] : undefined;
  return value === undefined || value === null || typeof value === "object"
    ? undefined
    : String(value);
}

/** Lowers the document's servers with their variables (OpenAPI 3.1, 4.8.5 and 4.8.6). */
function lowerServers(context: LowerContext): readonly Server[] {
  return context.list(context.root, "servers").flatMap((server) => {
    const url = textOf(server, "url");
    if (url === undefined) return [];
    const variables = context
      .entries(server, "variables")
      .map(([name, variable]): ServerVariable => ({
        name,
        default: textOf(variable, "default") ?? "",
        values: listOf(isObject(variable.value) ? variable.value["enum"] : undefined).map(String),
        ...optional("description", textOf(variable, "description")),
      }));
    return [{ url, variables, ...optional("description", textOf(server, "description")) }];
  });
}

function lowerSecuritySchemes(context: LowerContext): readonly SecurityScheme[] {
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
    const scheme = textOf(node, "scheme")?.toLowerCase() ?? "";
    if (scheme === "bearer")
      return { ...base, kind: "bearer", ...optional("format", textOf(node, "bearerFormat")) };
    return scheme === "basic" ? { ...base, kind: "basic" } : { ...base, kind: "other", scheme };
  }
  if (type === "apiKey") {
    const place = textOf(node, "in");
    const location = place === "query" || place === "cookie" ? place : "header";
    return { ...base, kind: "apiKey", location, parameter: textOf(node, "name") ?? name };
  }
  if (type === "oauth2") return { ...base, kind: "oauth2", flows: lowerFlows(node, context) };
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
      ...optional("refreshUrl", textOf(flow, "refreshUrl")),
      scopes: context.entries(flow, "scopes").map(([scope]) => scope),
    }));
}
