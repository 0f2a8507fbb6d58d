import { preferredContent } from "../../../ir/body-shape.js";
import { indexOperations } from "../../../ir/operation-index.js";
import type { IncomingOperation, Link, LinkValue } from "../../../ir/types.js";
import type { EmitContext } from "../../emit-context.js";
import type { ExampleText } from "../../example.js";
import { isSuccess } from "../../../ir/response-shape.js";
import { readingOf } from "../../media-reading.js";
import { keyText } from "../../ts/text.js";
import { code } from "./readme-text.js";

/** What the README says of webhooks and callbacks: an example, and a row for each. */
export interface ReceivedModel {
  /** The entry of the package, and what it has: `webhook` or `callback`. */
  readonly kind: IncomingOperation["kind"];
  readonly title: string;
  /** The function of the example. */
  readonly parse: string;
  /** The status that the example answers with. */
  readonly status: string;
  /** True where one function takes all of them. */
  readonly any: boolean;
  readonly rows: readonly {
    readonly name: string;
    readonly after: string | undefined;
    readonly parse: string;
  }[];
  /** Of the mocks: an expression that gives a payload, where one is JSON. */
  readonly payload: string | undefined;
}

/** Tells the README of what is received. */
export function receivedModels(context: EmitContext): readonly ReceivedModel[] {
  const { api, names } = context;
  return (["webhook", "callback"] as const).flatMap((kind): readonly ReceivedModel[] => {
    const members = api.incoming.filter((incoming) => incoming.kind === kind);
    const [first] = members;
    if (first === undefined) return [];
    const any = kind === "webhook" && api.webhookTag !== undefined ? names.anyWebhook : undefined;
    const json = members.find(({ content }) => {
      const preferred = preferredContent(content);
      return preferred !== undefined && readingOf(preferred, api) === "json";
    });
    return [
      {
        kind,
        title: kind === "webhook" ? "Webhooks" : "Callbacks",
        parse: any?.parse ?? names.incoming(first.id).parse,
        status: statusOf(first),
        any: any !== undefined,
        rows: members.map(({ id, name, origination }) => ({
          name: code(name),
          after: origination && names.operation(origination.operation).function,
          parse: names.incoming(id).parse,
        })),
        payload: json && `${kind}s${access(names.incoming(json.id).key)}()[0]`,
      },
    ];
  });
}

function statusOf({ responses }: IncomingOperation): string {
  return responses.map(({ status }) => status).find((status) => /^2\d\d$/.test(status)) ?? "204";
}

function access(key: string): string {
  const text = keyText(key);
  return text === key ? `.${key}` : `[${text}]`;
}

/** The README's example of following a link. */
export interface LinkModel {
  readonly function: string;
  readonly call: string;
  readonly target: string;
}

/** The first link that needs no more than the response, from an operation with one kind of success. */
export function linkModel(context: EmitContext, exampleOf: ExampleText): LinkModel | undefined {
  const { api, names } = context;
  for (const link of api.links) {
    const source = indexOperations(api).byId.get(link.operation);
    const successes = source?.responses.filter(({ status }) => isSuccess(status)) ?? [];
    if (source === undefined || successes.length !== 1 || !isSuccess(link.status)) continue;
    if (!needsResponseAlone(link)) continue;
    const { property } = names.service(source.id);
    const target = `${names.service(link.target).property}.${names.operation(link.target).method}`;
    return {
      function: names.link(link.id).function,
      call: `${property}.${names.operation(source.id).method}(${exampleOf(source) ?? ""})`,
      target,
    };
  }
  return undefined;
}

function needsResponseAlone({ parameters, body }: Link): boolean {
  const values = [...parameters.map(({ value }) => value), ...(body === undefined ? [] : [body])];
  const kinds = values.flatMap(kindsIn);
  return (
    !kinds.some((kind) => kind === "requestParameter" || kind === "requestBody") &&
    kinds.some((kind) => kind !== "constant")
  );
}

function kindsIn(value: LinkValue): readonly LinkValue["kind"][] {
  return value.kind === "text" ? value.parts.flatMap(kindsIn) : [value.kind];
}
