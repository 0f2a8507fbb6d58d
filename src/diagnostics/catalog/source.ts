import { type CatalogPart, didYouMean, type NoParams } from "./entry.js";

/** Parameters of what reading and parsing a description reports. */
export interface SourceParams {
  "source/not-found": { readonly path: string; readonly suggestion?: string | undefined };
  "source/unreadable": { readonly path: string; readonly reason: string };
  "source/refused": { readonly path: string; readonly reason: string };
  "source/no-revision": { readonly path: string; readonly reason: string };
  "source/empty": { readonly path: string };
  "source/syntax": { readonly reason: string };
  "source/duplicate-key": { readonly key: string; readonly line: number };
  "source/shadowed-key": { readonly key: string; readonly line: number };
  "source/indentation": NoParams;
  "source/cyclic-alias": { readonly alias: string };
  "source/too-many-aliases": { readonly limit: number };
  "source/too-deep": { readonly limit: number };
  "source/markup": NoParams;
  "source/not-openapi": { readonly found: string };
  "source/unsupported-version": { readonly version: string };
  "source/two-versions": { readonly field: string; readonly other: string };
}

/** The entries of what reading and parsing a description reports. */
export const sourceCatalog: CatalogPart<SourceParams> = {
  "source/not-found": {
    severity: "error",
    cause:
      "The description, or an Overlay, that the configuration or the command line names is not there.",
    fix: "Check the path. It is taken from the folder of the configuration that names it, or from the current folder where the command line does.",
    example: { path: "spec/petstore.yml", suggestion: "petstore.yaml" },
    describe: ({ path, suggestion }) => ({
      message: `The description '${path}' does not exist.`,
      help: "check the path; it is relative to the configuration that names it, or to the current folder where the command line does",
      ...didYouMean(suggestion),
    }),
  },
  "source/unreadable": {
    severity: "error",
    cause:
      "The description could not be read, for example because it is a folder, access is denied, its bytes are not text, or what is behind its URL cannot be fetched.",
    fix: "Make the file readable for the user that runs the generator, save it as UTF-8, or name another one. A URL has to be one that answers from here.",
    example: { path: "spec", reason: "it is a folder" },
    describe: ({ path, reason }) => ({
      message: `The description '${path}' cannot be read: ${reason}.`,
      help: "name a readable YAML or JSON file, or a URL that answers with one",
    }),
  },
  "source/refused": {
    severity: "error",
    cause:
      "The URL of the description leads on to another server, which nobody has named. What a server is asked, and with which headers, is for you to say.",
    fix: "Name the URL that it leads to, or allow it: `references.urls` of the target lists prefixes of URLs with the headers to send, and `--allow-url` does so on the command line.",
    example: {
      path: "https://example.com/openapi.yaml",
      reason: "it is redirected to 'https://cdn.example.net/openapi.yaml', which is not allowed",
    },
    describe: ({ path, reason }) => ({
      message: `The description '${path}' is not read: ${reason}.`,
      help: "if you trust it, name that URL instead, or allow it with 'references.urls' of the target, or with --allow-url",
    }),
  },
  "source/no-revision": {
    severity: "error",
    cause:
      "The description is to be read as git has it at a revision, and is not there: git knows no such revision, the revision has no such file, or, of a description at a URL, its `sdkwright.lock.json` does not hold it.",
    fix: "Name a revision and a file of it, such as `HEAD~1:openapi.yaml`; paths start from the repository's root, or with `./` from the current folder. A shallow clone lacks what is older: fetch more of it (`git fetch --unshallow`).",
    example: {
      path: "HEAD~1:openapi.yml",
      reason: "there is no 'openapi.yml' in HEAD~1",
    },
    describe: ({ path, reason }) => ({
      message: `The description '${path}' cannot be read: ${reason}.`,
      help: "name a file of a commit, such as 'HEAD~1:openapi.yaml'; 'git fetch --unshallow' completes a shallow clone",
    }),
  },
  "source/empty": {
    severity: "error",
    cause: "The description holds nothing but white space or comments.",
    fix: "Name the file that holds the description, or look at the step that should have written it: an empty file is often what a failed download leaves behind.",
    example: { path: "spec/petstore.yaml" },
    describe: ({ path }) => ({
      message: `The description '${path}' is empty.`,
      help: "look at the step that should have written it",
    }),
  },
  "source/syntax": {
    severity: "error",
    cause: "The text is neither valid YAML nor valid JSON, so nothing in it can be trusted.",
    fix: "Correct the text at the place shown. Indentation by tabs, an unclosed quote, a missing colon, and an unquoted text that contains a colon and a space are the usual reasons.",
    example: { reason: "Tabs are not allowed as indentation." },
    describe: ({ reason }) => ({ message: reason, help: "correct the text at this place" }),
  },
  "source/duplicate-key": {
    severity: "error",
    cause:
      "A YAML mapping has the same key twice. YAML 1.2 (section 3.2.1.1) requires keys to be unique, and readers disagree on which of the two counts.",
    fix: "Remove or rename one of the two. Two blocks with the same key usually want to be merged into one.",
    example: { key: "get", line: 12 },
    describe: ({ key, line }) => ({
      message: `The key '${key}' is already used in this mapping.`,
      help: `remove one of the two; the first is on line ${line}`,
    }),
  },
  "source/shadowed-key": {
    severity: "warning",
    cause:
      "A JSON object has the same name twice. JSON readers take the last one (RFC 8259, section 4, calls the behaviour unpredictable), so the earlier one has no effect.",
    fix: "Remove or rename one of the two.",
    example: { key: "get", line: 12 },
    describe: ({ key, line }) => ({
      message: `The name '${key}' is used twice in this object; only this last one counts.`,
      help: `remove one of the two; the first is on line ${line}`,
    }),
  },
  "source/indentation": {
    severity: "warning",
    cause:
      "A quoted text or a flow collection (`[...]`, `{...}`) goes on in a line that is not indented further than the mapping around it. YAML 1.2 (section 7.3) requires that, and some readers reject the document.",
    fix: "Indent the line further. White space at its start is not part of the value.",
    example: {},
    describe: () => ({
      message: "This line continues the one above and is not indented enough for YAML.",
      help: "indent it further; it was read as if it were",
    }),
  },
  "source/cyclic-alias": {
    severity: "error",
    cause:
      "A YAML alias leads to a node that contains the alias itself. The value would be infinite, and JSON cannot express it.",
    fix: "Use `$ref` where a schema contains itself: unlike an alias, a reference may be recursive.",
    example: { alias: "*node" },
    describe: ({ alias }) => ({
      message: `The alias '${alias}' leads to a node that contains it.`,
      help: "use $ref where a schema contains itself",
    }),
  },
  "source/too-many-aliases": {
    severity: "error",
    cause:
      "YAML aliases are nested in such a way that the document would be enormous once every alias is replaced by what it stands for. This is how a small file exhausts the memory of its reader.",
    fix: "Move what is repeated into `components` and use `$ref`.",
    example: { limit: 2_000_000 },
    describe: ({ limit }) => ({
      message: `With its aliases replaced, the document has more than ${limit} values.`,
      help: "move what is repeated into components and use $ref",
    }),
  },
  "source/too-deep": {
    severity: "error",
    cause:
      "The document is nested more deeply than any description that was written or made on purpose.",
    fix: "Look at the program that made the document: it probably wrote a recursive value out.",
    example: { limit: 1000 },
    describe: ({ limit }) => ({
      message: `The document is nested more than ${limit} levels deep.`,
      help: "look at the program that made it; a recursive value was probably written out",
    }),
  },
  "source/markup": {
    severity: "error",
    cause:
      "The document is HTML or XML, which is neither YAML nor JSON. Most of the time it is a page for people at the URL that was named: one that shows a description, or one that asks to sign in.",
    fix: "Name the description itself. A page that shows one loads it from a URL of its own, often one that ends in `.json` or `.yaml`. Where it wants you to sign in, send credentials as `headers` in `references.urls` of the target.",
    example: {},
    describe: () => ({
      message: "This is a page of HTML or XML, and no description.",
      help: "name the description itself, which such a page loads from a URL of its own",
    }),
  },
  "source/not-openapi": {
    severity: "error",
    cause:
      "The document parses, but it is not an OpenAPI description: it has no `openapi` or `swagger` field.",
    fix: "Name the description itself. A fragment that other documents refer to is not one.",
    example: { found: "it has no `openapi` field" },
    describe: ({ found }) => ({
      message: `This is not an OpenAPI description: ${found}.`,
      help: "name the description itself; its top level has 'openapi: 3.1.0', 'info' and 'paths'",
    }),
  },
  "source/unsupported-version": {
    severity: "error",
    cause:
      "The document declares a version of OpenAPI that this generator does not read: it reads Swagger 2.0 and OpenAPI 3.0, 3.1 and 3.2.",
    fix: "Correct the version if it is mistyped. Otherwise convert the document to one of those that are read.",
    example: { version: "1.2" },
    describe: ({ version }) => ({
      message: `OpenAPI version '${version}' is not supported.`,
      help: "versions 2.0, 3.0, 3.1 and 3.2 are",
    }),
  },
  "source/two-versions": {
    severity: "warning",
    cause:
      "The document has both an `openapi` and a `swagger` field. A document has one version, and what a field means depends on it.",
    fix: "Remove the field that is wrong.",
    example: { field: "openapi", other: "swagger" },
    describe: ({ field, other }) => ({
      message: `The document declares its version twice; '${field}' counts, and this '${other}' does not.`,
      help: `remove '${other}', or '${field}' if that is the wrong one`,
    }),
  },
};
