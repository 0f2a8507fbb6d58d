import { builtinModules } from "node:module";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { subjectOf, titleOf } from "../ir/api-title.js";
import type { Forms } from "../ir/forms.js";
import type { Api } from "../ir/types.js";
import { kebabCase, pascalCase } from "./casing.js";
import { nameServerVariables } from "./client-options.js";
import { deriveNames, nameComponents, nameInline } from "./declarations.js";
import { nameExpansions } from "./expansions.js";
import {
  nameIncoming,
  nameIncomingBases,
  nameIncomingTypes,
  nameWebhookUnion,
} from "./incoming.js";
import { nameLinks } from "./links.js";
import { getName, NamingContext, type NameTable, type NamingOptions } from "./names.js";
import { handlerLocals } from "./reserved.js";
import { grantId, nameTokenGrants } from "./token-grants.js";
import { nameMethods, nameOperations, nameOperationTypes, nameServices } from "./operations.js";

/** A name that npm takes: lower-case ASCII, so letters lose their accents and others are left out. */
function packageNameOf(title: string): string {
  const ascii = kebabCase(title)
    .normalize("NFKD")
    .replaceAll(/[^a-z\d-]+/g, "")
    .slice(0, longestPackageName)
    .replaceAll(/^-+|-+$/g, "");
  if (ascii === "") return "api-client";
  return builtinModules.includes(ascii) || ascii === "node-modules" ? `${ascii}-client` : ascii;
}

// npm's own limit is 214.
const longestPackageName = 200;

/**
 * Decides every identifier and file name of a package.
 *
 * Types share one scope, in this order of precedence: what the language and the runtime have,
 * the client class where the configuration names it, components, the client class, services, what
 * belongs to operations, webhooks and callbacks, inline schemas, and names derived from those. Values are named after all
 * types. Adding something to a description renames only what wants its name and comes later in this
 * order, or what shares its place in it and is not written so.
 */
export function allocateNames(
  api: Api,
  forms: Forms,
  options: NamingOptions,
  sink: DiagnosticSink,
): NameTable {
  const context = new NamingContext(api, forms, options, sink);
  const { types } = context;
  const title = subjectOf(titleOf(api) ?? "Api");
  const configured =
    options.clientName === undefined ? undefined : types.allocate("client", options.clientName);
  const components = nameComponents(context);
  const client =
    configured ?? types.allocate("client", pascalCase(title), `${pascalCase(title)}Client`);

  const services = nameServices(context);
  const bases = nameMethods(context, services);
  const operationTypes = nameOperationTypes(context, bases);
  const incomingBases = nameIncomingBases(context, bases);
  const incomingTypes = nameIncomingTypes(context, incomingBases);
  const anyWebhook = nameWebhookUnion(context);
  const parents = new Map([
    ...components,
    ...bases.map(({ operation, base }) => [operation.id, base] as const),
    ...incomingBases,
  ]);
  const full = new Map(bases.map((one) => [one.operation.id, one.full]));
  const declarations = deriveNames(context, nameInline(context, parents, full), services);
  const operations = nameOperations(context, bases, operationTypes);
  const incoming = nameIncoming(context, incomingBases, incomingTypes);
  const links = nameLinks(context, bases);
  const tokenGrants = nameTokenGrants(context);
  const expansions = nameExpansions(context, declarations);
  const serverVariables = nameServerVariables(context);
  const serviceOf = new Map(bases.map(({ operation, service }) => [operation.id, service]));
  const responses = context.valueScope(handlerLocals).allocateAll(
    services.map(({ file, property }) => ({
      id: file,
      candidates: [property, `${property}Responses`],
    })),
  );
  return {
    packageName: options.packageName ?? packageNameOf(title),
    client,
    serverVariable: (name) => getName(serverVariables, name),
    services,
    declaration: (id) => getName(declarations, id),
    operation: (id) => getName(operations, id),
    service: (id) => getName(serviceOf, id),
    incoming: (id) => getName(incoming, id),
    link: (id) => getName(links, id),
    tokenGrant: (grant) => getName(tokenGrants, grantId(grant)),
    expansion: (view) => getName(expansions, view),
    ...(anyWebhook === undefined ? {} : { anyWebhook }),
    responses: ({ file }) => getName(responses, file),
    published: context.published,
    former: context.former,
  };
}
