import type { Severity } from "./diagnostic.js";

/** What each code's message is made of. A code that is added here and not to the catalog does not compile. */
interface ParamsByCode {
  "source/not-found": { path: string };
  "source/unreadable": { path: string; reason: string };
  "source/syntax": { reason: string };
  "source/not-openapi": { found: string };
  "source/unsupported-version": { version: string };
}

interface CatalogEntry<Params> {
  readonly severity: Severity;
  /** Why this is reported: one paragraph of the code's documentation page. */
  readonly cause: string;
  /** How to make it go away: one paragraph of the code's documentation page. */
  readonly fix: string;
  readonly describe: (params: Params) => { readonly message: string; readonly help?: string };
}

/**
 * Every diagnostic there is, by code. The page `docs/diagnostics/<code>.md` is rendered from its
 * entry; a test fails where page and entry differ or where no failing example exists.
 */
export const catalog: { readonly [Code in DiagnosticCode]: CatalogEntry<ParamsByCode[Code]> } = {
  "source/not-found": {
    severity: "error",
    cause: "The description that the configuration or `--spec` names is not there.",
    fix: "Check the path. It is taken from the folder of the configuration file, or from the current folder for `--spec`.",
    describe: ({ path }) => ({
      message: `The description '${path}' does not exist.`,
      help: "check the path; it is relative to the configuration file, or to the current folder for --spec",
    }),
  },
  "source/unreadable": {
    severity: "error",
    cause:
      "The description exists but could not be read, for example because it is a folder or access is denied.",
    fix: "Make the file readable for the user that runs the generator, or name another one.",
    describe: ({ path, reason }) => ({
      message: `The description '${path}' cannot be read: ${reason}.`,
      help: "name a readable YAML or JSON file",
    }),
  },
  "source/syntax": {
    severity: "error",
    cause: "The text is neither valid YAML nor valid JSON, so nothing in it can be trusted.",
    fix: "Correct the text at the place shown. Indentation by tabs, an unclosed quote and a missing colon are the usual reasons.",
    describe: ({ reason }) => ({ message: reason, help: "correct the text at this place" }),
  },
  "source/not-openapi": {
    severity: "error",
    cause:
      "The document parses, but it is not an OpenAPI description: it has no `openapi` or `swagger` field.",
    fix: "Name the description itself. A fragment that other documents refer to is not one.",
    describe: ({ found }) => ({
      message: `This is not an OpenAPI description: ${found}.`,
      help: "the top level needs a field such as `openapi: 3.1.0`, with `info` and `paths`",
    }),
  },
  "source/unsupported-version": {
    severity: "error",
    cause: "The document declares a version of OpenAPI that this generator does not read.",
    fix: "Convert the document to OpenAPI 3.0 or 3.1.",
    describe: ({ version }) => ({
      message: `OpenAPI version '${version}' is not supported.`,
      help: "convert the document to OpenAPI 3.0 or 3.1",
    }),
  },
};

export type DiagnosticCode = keyof ParamsByCode;

export type DiagnosticParams<Code extends DiagnosticCode> = ParamsByCode[Code];
