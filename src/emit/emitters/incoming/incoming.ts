import { scalarKind } from "../../../ir/reach.js";
import type { IncomingOperation, MediaContent, Parameter, Response } from "../../../ir/types.js";
import type { ValueReading } from "../../../runtime/webhook.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { essenceOf } from "../../../support/media-type.js";
import { core } from "../../core.js";
import type { Direction, EmitContext } from "../../emit-context.js";
import { readingOf, receivedType } from "../../media-reading.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import { StructureKind, type StatementStructures } from "../../ts/structures.js";
import {
  commentBefore,
  docComment,
  namedComment,
  literalText,
  objectText,
  propertyName,
  type Member,
} from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";
import { unionStatements } from "./union.js";

/** Emits the webhooks and the callbacks, a module each, where the description has any. */
export function emitIncoming(context: EmitContext): readonly EmittedFile[] {
  return (["webhook", "callback"] as const).flatMap((kind) => {
    const members = context.api.incoming.filter((incoming) => incoming.kind === kind);
    if (members.length === 0) return [];
    const module = new ModuleBuilder(`src/${kind}s.ts`);
    for (const incoming of members) {
      module.add(
        typeStatement(incoming, context, module),
        ...replyStatements(incoming, context, module),
        specStatement(incoming, context, module),
        functionStatement(incoming, context, module),
      );
    }
    if (kind === "webhook") module.add(...unionStatements(members, context, module));
    module.add({
      kind: StructureKind.ExportDeclaration,
      moduleSpecifier: "./core/webhook-index.js",
    });
    return [module.emit()];
  });
}

function typeStatement(
  incoming: IncomingOperation,
  context: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  const payload = contentText(incoming.content, "response", context, module) ?? "undefined";
  const base = `${module.type("Incoming", core.webhook)}<${literalText(incoming.name)}, ${payload}>`;
  const places = (["headers", "query"] as const).flatMap((place) => {
    const members = valuesOf(incoming, place, context, module).map(({ text }) => text);
    return members.length === 0 ? [] : [`readonly ${place}: {\n${members.join("\n")}\n};`];
  });
  return {
    kind: StructureKind.TypeAlias,
    name: context.names.incoming(incoming.id).type,
    isExported: true,
    docs: docComment(incoming.docs, originNote(incoming, context)),
    type: places.length === 0 ? base : `${base} & {\n${places.join("\n")}\n}`,
  };
}

/** Where a callback is sent, in the words of the description. */
function originNote(
  { origination }: IncomingOperation,
  { names }: EmitContext,
): string | undefined {
  if (origination === undefined) return undefined;
  const url = origination.expression.replaceAll("`", "'");
  return `Sent to \`${url}\` after \`${names.operation(origination.operation).function}\`.`;
}

/** The type of a body in one of several media types; undefined where there is none. */
function contentText(
  contents: readonly MediaContent[],
  direction: Direction,
  context: EmitContext,
  module: ModuleBuilder,
): string | undefined {
  if (contents.length === 0) return undefined;
  return new TypeWriter(context, module, direction).text(receivedType(contents, context.api));
}

/** A header or query parameter that is declared: how it is read, and its property in the type. */
interface IncomingValue {
  readonly name: string;
  readonly reading: ValueReading;
  readonly text: string;
}

function valuesOf(
  { parameters }: IncomingOperation,
  place: "headers" | "query",
  context: EmitContext,
  module: ModuleBuilder,
): readonly IncomingValue[] {
  const writer = new TypeWriter(context, module, "response");
  const location = place === "query" ? "query" : "header";
  return parameters
    .filter((parameter) => parameter.location === location)
    .map((parameter) => {
      const { name, required, docs } = parameter;
      const reading = valueReading(parameter, context);
      const type = reading ? writer.text(parameter.type) : "string";
      const comment = commentBefore(namedComment(name, docs));
      const mark = required ? "" : "?";
      const text = `${comment}readonly ${propertyName(name)}${mark}: ${type};`;
      return { name, reading: reading ?? "string", text };
    });
}

/** How a value is read to be of its type; undefined where it stays the text that it is. */
function valueReading(
  { type, location, explode }: Parameter,
  { api }: EmitContext,
): ValueReading | undefined {
  const kind = scalarKind(type, api);
  if (kind !== "structure") return kind;
  const isList = type.kind === "array" && scalarKind(type.items, api) === "string";
  if (!isList) return undefined;
  return location === "query" && explode !== false ? "strings" : "list";
}

/** What the description wants to be answered: one variant for each status. */
function replyStatements(
  incoming: IncomingOperation,
  context: EmitContext,
  module: ModuleBuilder,
): readonly StatementStructures[] {
  if (incoming.responses.length === 0) return [];
  const { reply, parse } = context.names.incoming(incoming.id);
  const variants = incoming.responses.map((response) => {
    const body = contentText(response.content, "request", context, module);
    const status = statusText(response, module);
    return `{ readonly status: ${status};${body === undefined ? "" : ` readonly body: ${body};`} }`;
  });
  return [
    {
      kind: StructureKind.TypeAlias,
      name: reply,
      isExported: true,
      docs: [`What may be answered to the request that \`${parse}\` takes.`],
      type: [...new Set(variants)].join(" | "),
    },
  ];
}

function statusText({ status }: Response, module: ModuleBuilder): string {
  if (/^\d{3}$/.test(status)) return status;
  const [, digit] = /^([2-5])XX$/.exec(status) ?? [];
  return digit === undefined ? "number" : `${module.type("StatusOfClass", core.status)}<${digit}>`;
}

function specStatement(
  incoming: IncomingOperation,
  context: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  const readings = incoming.content.map((content) => readingOf(content, context.api));
  const isJson = readings.length > 0 && readings.every((reading) => reading === "json");
  const body = incoming.content.map(({ mediaType }, index): Member => [
    essenceOf(mediaType),
    literalText(readings[index]),
  ]);
  const values = (place: "headers" | "query"): Member[] => {
    const members = valuesOf(incoming, place, context, module).map(({ name, reading }): Member => [
      name,
      literalText(reading),
    ]);
    return members.length === 0 ? [] : [[place, objectText(members)]];
  };
  return constant(
    context.names.incoming(incoming.id).spec,
    objectText([
      ["name", literalText(incoming.name)],
      ["method", literalText(incoming.method)],
      ...(isJson ? [] : [["body", objectText(body)] as const]),
      ...values("headers"),
      ...values("query"),
    ]),
    { type: module.type("IncomingSpec", core.webhook) },
  );
}

function functionStatement(
  { id }: IncomingOperation,
  { names }: EmitContext,
  module: ModuleBuilder,
): StatementStructures {
  const { type, parse, spec } = names.incoming(id);
  const call = module.value("receiveIncoming", core.webhook);
  return {
    kind: StructureKind.Function,
    name: parse,
    isExported: true,
    docs: [
      `\nMakes sure of who sent a request, and reads it as a \`${type}\`.\n\n@throws WebhookError that says what is wrong with the request`,
    ],
    parameters: [
      { name: "request", type: module.type("IncomingRequest", core.webhook) },
      { name: "options", type: module.type("ReceiveOptions", core.webhook) },
    ],
    returnType: `Promise<${type}>`,
    statements: [`return ${call}(${spec}, request, options);`],
  };
}
