import type { JsonValue } from "../ir/types.js";

/** The printer of generated TypeScript. */
export type Formatter = "oxfmt" | "prettier";

/** Fields of the generated package's `package.json`. */
export interface PackageConfig {
  /** As npm allows it, for example `@acme/pets`; made from the description's title by default. */
  readonly name?: string;
  /** A version as SemVer 2.0.0 writes it; that of the changelog's newest entry by default, or 0.1.0. */
  readonly version?: string;
  readonly description?: string;
  /** An SPDX expression such as `MIT`. */
  readonly license?: string;
  /** A URL or a shorthand such as `github:acme/pets`. */
  readonly repository?: string;
  /**
   * Further fields of package.json as they are, such as `author`, `keywords` and `publishConfig`; none of those that
   * generating writes, but a `repository`, which may be an object.
   */
  readonly fields?: Readonly<Record<string, JsonValue>>;
}

/** URLs that a description may refer to. */
export interface AllowedUrlConfig {
  /** What the URLs begin with, up to the end of a segment of the path. */
  readonly prefix: string;
  /** Sent to these URLs and no others; credentials belong into environment variables. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** What a description may refer to beyond the files beside it. */
export interface ReferencesConfig {
  /** Files and folders, relative to the configuration file. */
  readonly files?: readonly string[];
  readonly urls?: readonly AllowedUrlConfig[];
}

/**
 * How an operation is gone through page by page. Places in a body are JSON Pointers (RFC 6901), such as
 * `/meta/next`; anything else names a parameter or a header.
 */
export interface PagingConfig {
  /**
   * What the next page is asked for by: a token that the response holds, the last item, the number of
   * items before it, its own number, a URL in the response, or the Link header. `none` where the
   * operation is not to be iterated over.
   */
  readonly by: "token" | "item" | "offset" | "number" | "url" | "link" | "none";
  /** Place of the list in the response; told by its shape by default. */
  readonly items?: string;
  /** What chooses the page: a parameter, or a place in the body. */
  readonly argument?: string;
  /** By token and URL: where the response has it. */
  readonly next?: string;
  /** By item: place of its own name in it. `/id` by default. */
  readonly key?: string;
  /** By offset and number: what the first item or page counts as. */
  readonly first?: number;
  /** Where the response has the number of all items. */
  readonly total?: string;
  /** By number: where the response has the number of all pages. */
  readonly pages?: string;
  /** By number: where the response has its own. */
  readonly current?: string;
  /** Where false says that the page is the last. */
  readonly more?: string;
  /** Where true says that the page is the last. */
  readonly last?: string;
}

/**
 * Selects operations: every field that is given has to fit. `*` stands for any text without a slash,
 * `**` for any text at all.
 */
export interface OperationSelector {
  /** The operationId. */
  readonly operation?: string;
  /** One of its tags. */
  readonly tag?: string;
  /** The path template as the description has it, such as `/pets/{id}`. */
  readonly path?: string;
  readonly method?: string;
}

/** Which operations of a description are generated. */
export interface OperationFilterConfig {
  /** An operation has to be selected by one of these; all are, where none are given. */
  readonly include?: readonly OperationSelector[];
  /** And by none of these. */
  readonly exclude?: readonly OperationSelector[];
}

/** One package to generate. */
export interface TargetConfig {
  /**
   * Path of the description, relative to the configuration file, or its URL. A folder stands for the
   * `openapi.yaml` (`.yml`, `.json`; or `swagger`, or `index`) in it.
   */
  readonly spec: string;
  /** Path of the folder to generate into, relative to the configuration file. */
  readonly out: string;
  /** Paths of Overlays that are applied to the description in this order, relative to the configuration file. */
  readonly overlays?: readonly string[];
  /** Which operations are generated, with all that they need; everything by default. */
  readonly operations?: OperationFilterConfig;
  readonly package?: PackageConfig;
  /** Name of the client class; made from the description's title by default. */
  readonly client?: string;
  /** Whether the package also holds the description's types as openapi-typescript writes them. */
  readonly openapiTypes?: boolean;
  /**
   * Whether the package holds the description itself, as `openapi.json`: what `sdkwright mock` needs of a
   * package. True by default.
   */
  readonly openapiDocument?: boolean;
  /** Whether the package also holds the bodies of its responses as JSON files; it does by default. */
  readonly fixtureFiles?: boolean;
  /**
   * Whether the package has builders, fixtures, handlers and contract tests; it does by default. Without them
   * there are no files of fixtures either.
   */
  readonly mocks?: boolean;
  /** Whether the package has a README; it does by default. */
  readonly docs?: boolean;
  /**
   * Whether the package has a `.gitattributes` and a `.gitignore`, so that git takes all of it, changes no line ends and
   * mixes nothing in merges; it does by default.
   */
  readonly gitFiles?: boolean;
  /** The header that carries a key of its own for each POST and PATCH, by which a repeated one is known. */
  readonly idempotencyHeader?: string;
  /** What the description may refer to beyond the files beside it; nothing by default. */
  readonly references?: ReferencesConfig;
  /**
   * Path of a folder with modules of your own that go into the package, relative to the configuration
   * file. None by default.
   */
  readonly extras?: string;
  /**
   * Path of a changelog that goes into the package, relative to the configuration file. Its newest entry says
   * the package's version; `sdkwright release` adds entries. None by default.
   */
  readonly changelog?: string;
  /** `oxfmt` by default; `prettier` is many times slower. */
  readonly formatter?: Formatter;
  /** By operationId: how operations are paged whose shapes do not tell, or tell something else. */
  readonly paging?: Readonly<Record<string, PagingConfig>>;
  /** Whether fixtures show the examples and defaults of the description that fit their schemas; true by default. */
  readonly examples?: boolean;
  /** Gives fixtures other values, which depend on it, the schema and the path to the value alone. */
  readonly seed?: string;
  /**
   * Whether texts in fixtures are such as somebody might have written: names, addresses, dates. Needs
   * `@faker-js/faker` 9 or 10 beside sdkwright, whose version decides the values. `false` by default.
   */
  readonly realistic?: boolean;
}

/** What `sdkwright.config.ts` exports by default. */
export interface Config {
  readonly targets: readonly TargetConfig[];
}

/** What a package has beside its client and its models. */
export interface PackageParts {
  /** An `./openapi` entry. */
  readonly openapiTypes: boolean;
  /** Its description. */
  readonly openapiDocument: boolean;
  /** The bodies of its responses as JSON files. */
  readonly fixtureFiles: boolean;
  /** Builders, fixtures, handlers and contract tests. */
  readonly mocks: boolean;
  /** A README. */
  readonly docs: boolean;
  /** A `.gitattributes` and a `.gitignore`. */
  readonly gitFiles: boolean;
}

/** A target with every path absolute and every default in place. */
export interface ResolvedTarget {
  /** Absolute path of the description or its folder, its URL, or `-` for standard input. */
  readonly specPath: string;
  /** The description's name in diagnostics: its path from the current folder, or `<stdin>`. */
  readonly displayName: string;
  /** Absolute paths of the overlays, with their names in messages. */
  readonly overlays: readonly { readonly path: string; readonly name: string }[];
  /** Undefined where everything is generated. */
  readonly operations: OperationFilterConfig | undefined;
  /** Absolute path of the folder to generate into. */
  readonly outDir: string;
  /** That folder's name in messages: its path from the current folder. */
  readonly outName: string;
  /** Undefined where the name comes from the description. */
  readonly packageName: string | undefined;
  readonly packageFields: Omit<PackageConfig, "name">;
  /** Name of the client class; undefined where it comes from the description. */
  readonly clientName: string | undefined;
  readonly parts: PackageParts;
  readonly idempotencyHeader: string | undefined;
  readonly formatter: Formatter;
  /** The folder of what goes into the package by hand: its absolute path, and its name in messages. */
  readonly extras: { readonly path: string; readonly name: string } | undefined;
  /** The changelog: its absolute path, and its name in messages. */
  readonly changelog: { readonly path: string; readonly name: string } | undefined;
  readonly paging: Readonly<Record<string, PagingConfig>>;
  readonly examples: boolean;
  readonly seed: string | undefined;
  readonly realistic: boolean;
  /** What the description may refer to, with absolute paths. */
  readonly references: {
    readonly files: readonly string[];
    readonly urls: readonly Required<AllowedUrlConfig>[];
  };
  /** Absolute path of the file that keeps what was fetched. */
  readonly lockPath: string;
  /** That file's name in messages. */
  readonly lockName: string;
}
