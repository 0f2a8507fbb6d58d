import type { PagingConfig } from "../config/types.js";
import type { DiagnosticSink } from "../diagnostics/sink.js";
import { breakCycles } from "../ir/break-cycles.js";
import { findPayloadTag } from "../ir/payload-tag.js";
import { tagVariants } from "../ir/tag-variants.js";
import type { Api } from "../ir/types.js";
import type { NormalizedDocument } from "../normalize/normalize.js";
import { checkDefaults } from "./check-defaults.js";
import { checkSize } from "./check-size.js";
import { docsOf, LowerContext, type Notations, optional, proseOf, textOf } from "./context.js";
import { referTo } from "./declare.js";
import { readExamples } from "./examples.js";
import { withoutImpossibleBodies } from "./impossible-bodies.js";
import { lowerLinks } from "./links.js";
import { lowerOperations } from "./operations.js";
import { lowerPaging } from "./paging.js";
import { lowerSchema } from "./schema.js";
import { settleBinary } from "./settle-binary.js";
import { lowerSecuritySchemes, saysSecurity } from "./security.js";
import { lowerServers } from "./servers.js";
import { lowerIncoming } from "./webhooks.js";

/** What the configuration says of the API. */
export interface LowerOptions {
  /** How operations are paged, by operationId. */
  readonly paging?: Readonly<Record<string, PagingConfig>>;
  /** Whether fixtures show the examples of the description; they do by default. */
  readonly examples?: boolean;
  /** All by default. */
  readonly notations?: Notations;
}

/**
 * Lowers a normalized description to the IR. What cannot be lowered is reported and replaced by
 * `unknown`, so that one flaw hides no other.
 */
export function lower(
  document: NormalizedDocument,
  sink: DiagnosticSink,
  { paging = {}, examples = true, notations = "all" }: LowerOptions = {},
): Api {
  const context = new LowerContext(document, lowerSchema, sink, notations);
  const operations = lowerOperations(context);
  const incoming = lowerIncoming(operations, context);
  for (const [, schema] of context.entries(context.root, "components", "schemas"))
    // In a reference a percent sign begins an encoding (RFC 3986, 2.1); in a name it is one.
    referTo(`#${schema.pointer.replaceAll("%", "%25")}`, context);
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
        : [
            {
              name,
              ...optional("summary", textOf(tag, "summary")),
              ...optional("description", proseOf(textOf(tag, "description"))),
              ...optional("parent", textOf(tag, "parent")),
              ...optional("kind", textOf(tag, "kind")),
            },
          ];
    }),
    securitySchemes: lowerSecuritySchemes(context),
    saysSecurity: saysSecurity(context),
    declarations: context.declarations,
    operations,
    incoming,
    links: [],
    ...(examples ? { examples: readExamples(document) } : {}),
  };
  checkSize(api, sink);
  if (operations.length + incoming.length + api.declarations.size === 0)
    context.report(
      "document/nothing-described",
      {},
      context.child(context.root, "paths") ?? context.root,
      true,
    );
  reportLeftOut(context);
  const whole = withoutImpossibleBodies(tagVariants(breakCycles(api)));
  const checked = checkDefaults(settleBinary(whole), sink);
  const settled = lowerPaging(checked, paging, context);
  return { ...settled, ...lowerWebhookTag(settled, context), links: lowerLinks(settled, context) };
}

function reportLeftOut(context: LowerContext): void {
  for (const [mediaType, places] of context.leftOut) {
    const [first] = places;
    if (first !== undefined)
      context.report("operation/same-as-json", { mediaType, count: places.length }, first, true);
  }
}

function lowerWebhookTag(api: Api, context: LowerContext): Pick<Api, "webhookTag"> {
  const webhooks = api.incoming.filter(({ kind }) => kind === "webhook");
  const webhookTag = findPayloadTag(webhooks, api);
  if (webhookTag === undefined && webhooks.length > 1) {
    const at = ["webhooks", "x-webhooks"].map((field) => context.child(context.root, field));
    const place = at.find((node) => node !== undefined) ?? context.root;
    context.report("webhook/no-tag", { count: webhooks.length }, place, true);
  }
  return optional("webhookTag", webhookTag);
}
