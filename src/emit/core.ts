/** Where the names of the runtime live in a generated package: every module of it below `src/core`. */
export const core = {
  oneof: "src/core/oneof.ts",
  open: "src/core/open.ts",
  operation: "src/core/operation.ts",
  client: "src/core/client.ts",
  call: "src/core/call.ts",
  options: "src/core/options.ts",
  serverUrl: "src/core/server-url.ts",
  styles: "src/core/styles.ts",
  queryString: "src/core/query-string.ts",
  form: "src/core/form.ts",
  multipart: "src/core/multipart.ts",
  raw: "src/core/raw.ts",
  declared: "src/core/declared.ts",
  callError: "src/core/call-error.ts",
  samples: "src/core/samples.ts",
  index: "src/core/index.ts",
} as const;

/**
 * The names of the runtime that generated modules import, which no declaration may have: a module
 * imports nothing from `src/core` that is not listed. What the package's index exports is kept from
 * declarations as well, and read from the runtime itself.
 */
export const importedCoreNames: readonly string[] = [
  "AllOrNone",
  "AtMostOne",
  "Builder",
  "Call",
  "CallError",
  "CallOptions",
  "Client",
  "ClientConfig",
  "ClientOptions",
  "DeepPartial",
  "OneOf",
  "OneofCase",
  "OperationSpec",
  "Sample",
  "Unrecognized",
  "UnrecognizedNumber",
  "UnrecognizedVariant",
  "builder",
  "createCoreClient",
  "expandServerUrl",
  "oneofCase",
  "readDeclared",
  "variants",
  "writeForm",
  "writeMultipart",
  "writeQueryString",
  "writeRaw",
  "writeStyled",
  // Not of the runtime, but in every package.
  "ApiClientOptions",
  "createClient",
];
