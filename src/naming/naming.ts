import type { DiagnosticSink } from "../diagnostics/sink.js";
import type { Forms } from "../ir/forms.js";
import type { Api } from "../ir/types.js";
import { NameAllocator } from "./allocator.js";
import { kebabCase, pascalCase } from "./casing.js";
import { deriveNames, nameComponents, nameInline } from "./declarations.js";
import { getName, type NameTable, type NamingContext, type NamingOptions } from "./names.js";
import { nameMethods, nameOperations, nameServices } from "./operations.js";
import { reservedTypes, reservedValues } from "./reserved.js";

/** A name that npm takes: lower-case ASCII, so letters lose their accents and others are left out. */
function packageNameOf(title: string): string {
  const ascii = kebabCase(title)
    .normalize("NFKD")
    .replaceAll(/[^a-z\d-]+/g, "")
    .replaceAll(/^-+|-+$/g, "");
  return ascii === "" ? "api-client" : ascii.slice(0, longestPackageName);
}

// npm's own limit.
const longestPackageName = 214;

/**
 * Decides every identifier and file name of a package.
 *
 * Types share one scope, in this order of precedence: what the language and the runtime have,
 * the client class, components, services, operations, inline schemas, and names derived from those.
 */
export function allocateNames(
  api: Api,
  forms: Forms,
  options: NamingOptions,
  sink: DiagnosticSink,
): NameTable {
  const context: NamingContext = { api, forms, options, sink };
  const types = new NameAllocator([...reservedTypes, ...options.runtimeNames]);
  const title = api.title.trim() === "" ? "Api" : api.title;
  const client = types.allocate(
    "client",
    options.clientName ?? pascalCase(title),
    `${pascalCase(title)}Client`,
  );

  const components = nameComponents(context, types);
  const services = nameServices(context, types);
  const bases = nameMethods(context, services);
  const operations = nameOperations(context, bases, types);
  const parents = new Map([
    ...components,
    ...bases.map(({ operation, base }) => [operation.id, base] as const),
  ]);
  const declarations = deriveNames(context, types, nameInline(context, types, parents));
  const serviceOf = new Map(bases.map(({ operation, service }) => [operation.id, service]));
  const responses = new NameAllocator(reservedValues).allocateAll(
    services.map(({ file, property }) => ({
      id: file,
      candidates: [property, `${property}Responses`],
    })),
  );
  return {
    packageName: options.packageName ?? packageNameOf(title),
    client,
    services,
    declaration: (id) => getName(declarations, id),
    operation: (id) => getName(operations, id),
    service: (id) => getName(serviceOf, id),
    responses: ({ file }) => getName(responses, file),
  };
}
