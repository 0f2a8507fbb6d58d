/** Where the names of the runtime live in a generated package: every module of it below `src/core`. */
export const core = {
  oneof: "src/core/oneof.ts",
  open: "src/core/open.ts",
  operation: "src/core/operation.ts",
  client: "src/core/client.ts",
  call: "src/core/call.ts",
  options: "src/core/options.ts",
  serverUrl: "src/core/server-url.ts",
  callError: "src/core/call-error.ts",
  samples: "src/core/samples.ts",
  index: "src/core/index.ts",
} as const;
