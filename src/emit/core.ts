import { findExpandable } from "../ir/expansion.js";
import { essenceOf } from "../support/media-type.js";
import type { EmitContext } from "./emit-context.js";
import { hasTokens } from "./security.js";

/** Where the names of the runtime live in a generated package: every module of it below `src/core`. */
export const core = {
  oneof: "src/core/oneof.ts",
  open: "src/core/open.ts",
  mergePatch: "src/core/merge-patch.ts",
  operation: "src/core/operation.ts",
  client: "src/core/client.ts",
  call: "src/core/call.ts",
  credential: "src/core/credential.ts",
  oauth2: "src/core/oauth2.ts",
  options: "src/core/options.ts",
  serverUrl: "src/core/server-url.ts",
  styles: "src/core/styles.ts",
  place: "src/core/place.ts",
  queryString: "src/core/query-string.ts",
  expansion: "src/core/expansion.ts",
  form: "src/core/form.ts",
  idempotency: "src/core/idempotency.ts",
  multipart: "src/core/multipart.ts",
  chooseBody: "src/core/choose-body.ts",
  binary: "src/core/binary.ts",
  raw: "src/core/raw.ts",
  writtenItems: "src/core/written-items.ts",
  writtenParts: "src/core/written-parts.ts",
  responseHeaders: "src/core/response-headers.ts",
  operationServer: "src/core/operation-server.ts",
  declared: "src/core/declared.ts",
  stream: "src/core/stream.ts",
  jsonLines: "src/core/json-lines.ts",
  serverSentEvents: "src/core/server-sent-events.ts",
  check: "src/core/check.ts",
  checks: "src/core/checks.ts",
  callError: "src/core/call-error.ts",
  builder: "src/core/builder.ts",
  contract: "src/core/contract.ts",
  samples: "src/core/samples.ts",
  mockHandlers: "src/core/mock-handlers.ts",
  mockRoutes: "src/core/mock-routes.ts",
  mockTypes: "src/core/mock-types.ts",
  mockState: "src/core/mock-state.ts",
  status: "src/core/status.ts",
  webhook: "src/core/webhook.ts",
  link: "src/core/link.ts",
  paging: "src/core/paging.ts",
  pageTurn: "src/core/page-turn.ts",
  pageUrl: "src/core/page-url.ts",
  undeclared: "src/core/undeclared.ts",
  index: "src/core/index.ts",
} as const;

/** Tells a JSON merge patch by its media type (RFC 7396, 5). */
export function isMergePatch({ mediaType }: { readonly mediaType: string }): boolean {
  return essenceOf(mediaType) === "application/merge-patch+json";
}

/** The modules of the runtime that a package has only where something in it imports them. */
const optional: readonly {
  readonly pattern: RegExp;
  readonly isNeeded: (api: EmitContext["api"], context: EmitContext) => boolean;
}[] = [
  { pattern: /^mock-state\b/, isNeeded: (_, { state }) => state.operations.size > 0 },
  { pattern: /^(mock-|contract\b)/, isNeeded: ({ operations }) => operations.length > 0 },
  {
    pattern:
      /^(mock-|contract\b|builder\b|expand-sample\b|samples?\b|seeded-arm\b|webhook-request\b)/,
    isNeeded: (_, context) => context.package.parts.mocks,
  },
  { pattern: /^webhook\b/, isNeeded: ({ incoming }) => incoming.length > 0 },
  { pattern: /^(token-|oauth2\b)/, isNeeded: (api) => hasTokens(api) },
  {
    pattern: /^basic\b/,
    isNeeded: ({ securitySchemes }) => securitySchemes.some(({ kind }) => kind === "basic"),
  },
  { pattern: /^(checks\b|check-)/, isNeeded: ({ operations }) => operations.length > 0 },
  { pattern: /^expansion\b/, isNeeded: (api) => findExpandable(api).length > 0 },
  { pattern: /^link\./, isNeeded: ({ links }) => links.length > 0 },
  // Types of each name the others, so all of it comes together.
  { pattern: /^(paging|page-|link-header\b)/, isNeeded: isPaged },
  {
    pattern: /^merge-patch\b/,
    isNeeded: ({ operations }) =>
      operations.some(({ body }) => body?.content.some(isMergePatch) === true),
  },
];

/** True where some operation answers page by page. */
export function isPaged({ operations }: EmitContext["api"]): boolean {
  return operations.some(({ paging }) => paging !== undefined);
}

/** True for a module of the runtime that a package is to have. */
export function isNeeded(file: string, context: EmitContext): boolean {
  const {
    api,
    package: { extras },
  } = context;
  const imported = [...extras.modules.values()].flatMap((text) =>
    [...text.matchAll(/["'](?:\.{1,2}\/)+core\/([\w-]+\.)js["']/g)].map(([, name = ""]) => name),
  );
  return optional.every(
    (entry) =>
      !entry.pattern.test(file) ||
      entry.isNeeded(api, context) ||
      imported.some((name) => entry.pattern.test(name)),
  );
}

/**
 * The names of the runtime that generated modules import, which no declaration may have: a module
 * imports nothing from `src/core` that is not listed. What the package's index exports is kept from
 * declarations as well, and read from the runtime itself.
 */
export const importedCoreNames: readonly string[] = [
  "AllOrNone",
  "ArmBuilder",
  "AtMostOne",
  "BinaryBody",
  "Builder",
  "Call",
  "CallByFlag",
  "CallError",
  "CallOptions",
  "CheckData",
  "CheckMode",
  "CheckOptions",
  "Client",
  "ClientConfig",
  "ClientCredentialsOptions",
  "ClientOptions",
  "CredentialSource",
  "ContractCases",
  "ContractTest",
  "DeepPartial",
  "EventStream",
  "ExpansionSpec",
  "FilePart",
  "FixtureBuilder",
  "HandlerOptions",
  "Holding",
  "Incoming",
  "IncomingRequest",
  "IncomingSpec",
  "ItemStream",
  "ItemsBody",
  "LinkSpec",
  "LinkedResponse",
  "MergePatch",
  "MockRoutes",
  "MockedItems",
  "OneOf",
  "OneofCase",
  "OperationHandler",
  "OperationHandlers",
  "OperationSpec",
  "PagedCall",
  "PagedOperationSpec",
  "PartsBody",
  "ReceiveOptions",
  "Received",
  "ReceivedPage",
  "RefreshTokenOptions",
  "SampleData",
  "SampleOptions",
  "StateMock",
  "StatefulOptions",
  "StatusOfClass",
  "UnknownIncoming",
  "Unrecognized",
  "UnrecognizedNumber",
  "UnrecognizedVariant",
  "ValidateCall",
  "WholeEventStream",
  "builder",
  "callPaged",
  "chooseBody",
  "createChecks",
  "createClientCredentials",
  "createCoreClient",
  "createRefreshToken",
  "evaluateLink",
  "expandListResponse",
  "expandOneResponse",
  "expandServerUrl",
  "findUndeclared",
  "fixtureBuilder",
  "handleAll",
  "handleOperation",
  "handleStatefully",
  "oneofCase",
  "placeBasic",
  "placeBearer",
  "placeInCookie",
  "placeInHeader",
  "placeInQuery",
  "placeKey",
  "placeRandomKey",
  "placeScheme",
  "readDeclared",
  "readEvents",
  "relatedOf",
  "readHeaders",
  "readJsonLines",
  "readJsonSequence",
  "resolveServer",
  "receiveIncoming",
  "receiveTagged",
  "testContract",
  "toHostPart",
  "turnByItem",
  "turnByLink",
  "turnByNumber",
  "turnByOffset",
  "turnByToken",
  "turnByUrl",
  "variants",
  "writeForm",
  "writeJsonLines",
  "writeJsonSequence",
  "writeMultipart",
  "writeParts",
  "writeQueryString",
  "writeRaw",
  "writeStyled",
  // Not of the runtime, but in every package.
  "ApiClientOptions",
  "createClient",
];
