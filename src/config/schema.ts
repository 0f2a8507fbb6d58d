import { httpToken } from "../support/http-token.js";
import type { MemberShape, Shape } from "./shape.js";
import type {
  AllowedUrlConfig,
  Config,
  OperationFilterConfig,
  OperationSelector,
  PackageConfig,
  PagingConfig,
  ReferencesConfig,
  TargetConfig,
} from "./types.js";

/** A member for each key of a type: one that is forgotten does not compile. */
type MembersOf<Type> = { readonly [Key in keyof Type]-?: MemberShape };

const anyText = { kind: "text", expected: "a text", pattern: /\S/ } as const satisfies Shape;

/** A package name as npm's registry accepts it for new packages. */
export const packageNameShape: Shape = {
  kind: "text",
  expected: "a package name that npm accepts, such as '@acme/pets'",
  pattern: /^(?=.{1,214}$)(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/,
};

/** What the URLs that a description may refer to begin with. */
export const urlPrefixShape: Shape = {
  kind: "text",
  expected: "the beginning of a URL, such as 'https://example.com/schemas/'",
  pattern: /^https?:\/\/[^/\s@]+(?:\/\S*)?$/i,
};

/** Fields of a package.json that follow from what is generated, or have an option of their own. */
const generatedFields: ReadonlySet<string> = new Set([
  "name",
  "version",
  "description",
  "license",
  "type",
  "sideEffects",
  "engines",
  "files",
  "peerDependencies",
  "peerDependenciesMeta",
  "main",
  "module",
  "types",
  "typesVersions",
  "exports",
]);

const packageMembers: MembersOf<PackageConfig> = {
  name: { shape: packageNameShape },
  version: {
    shape: {
      kind: "text",
      expected: "a version such as '1.2.3'",
      pattern:
        /^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/,
    },
  },
  description: { shape: anyText },
  license: { shape: anyText },
  repository: { shape: anyText },
  fields: { shape: { kind: "map", values: { kind: "json" }, taken: generatedFields } },
};

const urlMembers: MembersOf<AllowedUrlConfig> = {
  prefix: { shape: urlPrefixShape, required: true },
  headers: { shape: { kind: "map", values: { kind: "text", expected: "a text", pattern: /^/ } } },
};

const referencesMembers: MembersOf<ReferencesConfig> = {
  files: { shape: { kind: "list", items: anyText } },
  urls: { shape: { kind: "list", items: { kind: "record", members: urlMembers } } },
};

const pagingPlace: MemberShape = { shape: anyText };

const pagingMembers: MembersOf<PagingConfig> = {
  by: {
    shape: {
      kind: "choice",
      values: ["token", "item", "offset", "number", "url", "link", "none"],
    },
    required: true,
  },
  // An empty pointer is the whole body.
  items: {
    shape: { kind: "text", expected: "a JSON Pointer, such as '/data'", pattern: /^(\/|$)/ },
  },
  argument: pagingPlace,
  next: pagingPlace,
  key: pagingPlace,
  first: { shape: { kind: "number" } },
  total: pagingPlace,
  pages: pagingPlace,
  current: pagingPlace,
  more: pagingPlace,
  last: pagingPlace,
};

const selectorMembers: MembersOf<OperationSelector> = {
  operation: { shape: anyText },
  tag: { shape: anyText },
  path: { shape: anyText },
  method: {
    shape: { kind: "text", expected: "an HTTP method, such as 'GET'", pattern: httpToken },
  },
};

const selectorList: Shape = {
  kind: "list",
  items: { kind: "record", members: selectorMembers },
};

const filterMembers: MembersOf<OperationFilterConfig> = {
  include: { shape: selectorList },
  exclude: { shape: selectorList },
};

const targetMembers: MembersOf<TargetConfig> = {
  spec: {
    // A lone dash stands for standard input on the command line; a configuration names a file.
    shape: { kind: "text", expected: "the path of a file", pattern: /^(?!-$)(?=.*\S)/s },
    required: true,
  },
  out: {
    shape: { kind: "text", expected: "the path of a folder", pattern: /\S/ },
    required: true,
  },
  overlays: { shape: { kind: "list", items: anyText } },
  operations: { shape: { kind: "record", members: filterMembers } },
  package: { shape: { kind: "record", members: packageMembers } },
  client: {
    shape: {
      kind: "text",
      expected: "the name of a class, such as 'PetStore'",
      pattern: /^[A-Z][A-Za-z0-9]*$/,
    },
  },
  openapiTypes: { shape: { kind: "flag" } },
  openapiDocument: { shape: { kind: "flag" } },
  gitFiles: { shape: { kind: "flag" } },
  fixtureFiles: { shape: { kind: "flag" } },
  mocks: { shape: { kind: "flag" } },
  docs: { shape: { kind: "flag" } },
  idempotencyHeader: {
    shape: {
      kind: "text",
      expected: "the name of a header, such as 'Idempotency-Key'",
      pattern: httpToken,
    },
  },
  references: { shape: { kind: "record", members: referencesMembers } },
  extras: { shape: { kind: "text", expected: "the path of a folder", pattern: /\S/ } },
  changelog: { shape: { kind: "text", expected: "the path of a file", pattern: /\S/ } },
  formatter: { shape: { kind: "choice", values: ["oxfmt", "prettier"] } },
  paging: { shape: { kind: "map", values: { kind: "record", members: pagingMembers } } },
  examples: { shape: { kind: "flag" } },
  seed: { shape: anyText },
  realistic: { shape: { kind: "flag" } },
};

const configMembers: MembersOf<Config> = {
  targets: {
    shape: { kind: "list", items: { kind: "record", members: targetMembers } },
    required: true,
  },
};

/** What a configuration must look like. */
export const configShape: Shape = { kind: "record", members: configMembers };
