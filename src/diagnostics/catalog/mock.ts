import type { CatalogPart } from "./entry.js";

/** Parameters of what is wrong with a mock server. */
export interface MockParams {
  "mock/cannot-listen": { readonly host: string; readonly port: string; readonly reason: string };
  "mock/no-description": { readonly package: string };
  "mock/invalid-state": { readonly reason: string };
}

/** The entries of what is wrong with a mock server. */
export const mockCatalog: CatalogPart<MockParams> = {
  "mock/cannot-listen": {
    severity: "error",
    cause:
      "The mock server cannot listen at the address and port that it was given, most of the time because another program does.",
    fix: "Choose another port with `--port`, or 0 for any that is free; it prints the one that it took. An address is one of this machine (`--host`), such as `127.0.0.1`, or `0.0.0.0` for all that it has.",
    example: { host: "127.0.0.1", port: "4010", reason: "another program listens there" },
    describe: ({ host, port, reason }) => ({
      message: `The mock server cannot listen at port ${port} of '${host}': ${reason}.`,
      help: "choose another one with '--port' ('--port 0' for any that is free) or '--host'",
    }),
  },
  "mock/no-description": {
    severity: "error",
    cause:
      "A package is to be mocked, and it has no `openapi.json`. The packages that are generated have one, unless the configuration says `openapiDocument: false`.",
    fix: "Generate the package again with its description, or name the description itself.",
    example: { package: "@acme/pets" },
    describe: ({ package: name }) => ({
      message: `The package '${name}' does not hold its description.`,
      help: "name the description instead, or generate the package without 'openapiDocument: false'",
    }),
  },
  "mock/invalid-state": {
    severity: "error",
    cause:
      "An `x-sdkwright-state` of the description, by which a stateful mock server knows what an operation does to the objects that the API keeps, makes no sense: a place that there is not, a resource that is not declared, a word that is none of the listed ones.",
    fix: "Correct it as the message says. Places in objects (`at`, `key`, `answer`) and in requests (`from`, `id`) are JSON Pointers, the latter below `/path`, `/query`, `/header`, `/cookie` or `/body`, or `/now`, `/id`, `/item`.",
    example: { reason: "there is no resource \"tsaks\"; perhaps 'tasks' is meant" },
    describe: ({ reason }) => ({
      message: `This 'x-sdkwright-state' makes no sense: ${reason}.`,
      help: "correct it, or leave it out and rely on the conventions of paths",
    }),
  },
};
