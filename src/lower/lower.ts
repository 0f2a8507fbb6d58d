import type { DiagnosticSink } from "../diagnostics/sink.js";
import { breakCycles } from "../ir/break-cycles.js";
import { tagVariants } from "../ir/tag-variants.js";
import type { Api } from "../ir/types.js";
import type { NormalizedDocument } from "../normalize/normalize.js";
import { docsOf, LowerContext, optional, textOf } from "./context.js";
import { referTo } from "./declare.js";
import { lowerOperations } from "./operations.js";
import { lowerSchema } from "./schema.js";
import { lowerSecuritySchemes } from "./security.js";
import { lowerServers } from "./servers.js";

/**
 * Lowers a normalized description to the IR. What cannot be lowered is reported and replaced by
 * `unknown`, so that one flaw hides no other.
 */
export function lower(document: NormalizedDocument, sink: DiagnosticSink): Api {
  const context = new LowerContext(document, lowerSchema, sink);
  const operations = lowerOperations(context);
  for (const [, schema] of context.entries(context.root, "components", "schemas"))
    referTo(`#${schema.pointer}`, context);
  context.drain();
  const info = context.child(context.root, "info");
  const api: Api = {
    title: textOf(info, "title") ?? "",
    version: textOf(info, "version") ?? "",
    docs: docsOf(info?.value ?? null),
    servers: lowerServers(context.root, context),
    tags: context.list(context.root, "tags").flatMap((tag) => {
      const name = textOf(tag, "name");
      return name === undefined
        ? []
        : [{ name, ...optional("description", textOf(tag, "description")) }];
    }),
    securitySchemes: lowerSecuritySchemes(context),
    declarations: context.declarations,
    operations,
  };
  return tagVariants(breakCycles(api));
}
