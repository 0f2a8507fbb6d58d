import { flatBody, preferredContent, sentContent } from "../../../ir/body-shape.js";
import { isNeeded } from "../../../ir/needed-parameter.js";
import { findReached } from "../../../ir/reach.js";
import type { Link, LinkParameter, LinkValue, Operation } from "../../../ir/types.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { receivedType } from "../../media-reading.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import { StructureKind, type StatementStructures } from "../../ts/structures.js";
import { docComment, literalText, objectText, type Member } from "../../ts/text.js";
import { TypeWriter } from "../../ts/types.js";

/** Emits a function for every link, in a module of their own, where the description has any. */
export function emitLinks(context: EmitContext): readonly EmittedFile[] {
  const { links, operations } = context.api;
  if (links.length === 0) return [];
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const module = new ModuleBuilder("src/links.ts");
  for (const link of links) {
    const source = byId.get(link.operation);
    const target = byId.get(link.target);
    if (source !== undefined && target !== undefined)
      module.add(...linkStatements({ link, source, target, context, module }));
  }
  return [module.emit()];
}

/** A link with both of its ends, and where it is written. */
interface LinkScope {
  readonly link: Link;
  readonly source: Operation;
  readonly target: Operation;
  readonly context: EmitContext;
  readonly module: ModuleBuilder;
}

/** One argument of the target's call. */
interface Argument {
  readonly name: string;
  readonly value: LinkValue;
  readonly convert?: LinkParameter["convert"];
  /** True where the call needs it and the source may lack it. */
  readonly needed: boolean;
}

function linkStatements(scope: LinkScope): readonly StatementStructures[] {
  const { link, target, context, module } = scope;
  const names = context.names.link(link.id);
  const list = [...parameterArguments(scope), ...bodyArguments(scope)];
  const keys = list.map(({ name }) => literalText(name)).join(" | ");
  const result =
    keys === "" ? "Record<string, never>" : `Pick<${paramsText(target, context, module)}, ${keys}>`;
  const origin = originText(list, scope);
  const call = module.value("evaluateLink", core.link);
  const isUncertain = list.some(({ needed }) => needed);
  const { operation: from, target: to } = link;
  const note = `Gives what \`${context.names.operation(to).function}\` takes from what \`${context.names.operation(from).function}\` answers with ${link.status}.`;
  const missing = isUncertain
    ? "It is undefined where the response lacks what is needed."
    : undefined;
  return [
    constant(names.spec, objectText(list.map((argument) => argumentMember(argument, scope))), {
      type: module.type("LinkSpec", core.link),
    }),
    {
      kind: StructureKind.Function,
      name: names.function,
      isExported: true,
      docs: docComment(link.docs, note, missing),
      parameters: origin === undefined ? [] : [{ name: "from", type: origin }],
      returnType: isUncertain ? `${result} | undefined` : result,
      statements: [`return ${call}(${names.spec}, ${origin === undefined ? "{}" : "from"});`],
    },
  ];
}

function parameterArguments({ link, target, context }: LinkScope): readonly Argument[] {
  const names = context.names.operation(target.id).arguments;
  return link.parameters.flatMap(({ location, name, value, convert, certain }) => {
    const argument = names.get(`${location} ${name}`);
    if (argument === undefined) return [];
    const parameter = target.parameters.find((it) => it.location === location && it.name === name);
    const needed = parameter !== undefined && isNeeded(parameter, context.api) && !certain;
    return [{ name: argument, value, convert, needed }];
  });
}

/** The body that a link gives: one argument, or one for each property where they are flat. */
function bodyArguments({ link, source, target, context }: LinkScope): readonly Argument[] {
  const { body } = link;
  const content = sentContent(target);
  if (body === undefined || content === undefined) return [];
  const [bodyArgument, ...others] = context.names.operation(target.id).bodyArguments;
  // A body of several forms is a union, of which a link cannot give a part.
  if (others.length > 0) return [];
  if (bodyArgument !== undefined) {
    const needed = target.body?.required === true && body.kind !== "constant";
    return [{ name: bodyArgument, value: body, needed }];
  }
  const properties = flatBody(content.type, context.api)?.properties ?? [];
  return properties.flatMap((name): readonly Argument[] => {
    const reached = findReached(content.type, [name], "request", context.api);
    const value = propertyOf(body, name, source, link, context);
    return reached === undefined || value === undefined
      ? []
      : [{ name, value, needed: reached.certain && value.kind !== "constant" }];
  });
}

/** One property of a value; undefined where it has none of that name. */
function propertyOf(
  value: LinkValue,
  name: string,
  source: Operation,
  { status }: Link,
  { api }: EmitContext,
): LinkValue | undefined {
  if (value.kind === "constant") {
    const found = value.value;
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, name))
      return undefined;
    const members = found as Readonly<Record<string, typeof found>>;
    return { kind: "constant", value: members[name] ?? null };
  }
  if (value.kind !== "responseBody") return undefined;
  const response = source.responses.find((it) => it.status === status);
  const content = response && preferredContent(response.content);
  const path = [...value.path, name];
  const reached = content && findReached(content.type, path, "response", api);
  return reached && { kind: "responseBody", path };
}

function argumentMember(argument: Argument, scope: LinkScope): Member {
  const { name, value, convert, needed } = argument;
  return [
    name,
    objectText([
      sourceMember(value, scope),
      ...(convert === undefined ? [] : [["as", literalText(convert)] as const]),
      ...(needed ? [["needed", "true"] as const] : []),
    ]),
  ];
}

function sourceMember(value: LinkValue, scope: LinkScope): Member {
  const { source, context } = scope;
  const names = context.names.operation(source.id);
  switch (value.kind) {
    case "constant":
      return ["value", literalText(value.value)];
    case "url":
      return ["response", literalText("url")];
    case "statusCode":
      return ["response", literalText("status")];
    case "responseHeader":
      return ["header", literalText(value.name)];
    case "responseBody":
      return ["data", literalText(value.path)];
    case "requestParameter": {
      const argument = names.arguments.get(`${value.location} ${value.name}`) ?? value.name;
      return ["params", literalText([argument])];
    }
    case "requestBody": {
      // A flat body's properties are arguments; the whole of it is all of them.
      const [bodyArgument] = names.bodyArguments;
      const path = bodyArgument === undefined ? value.path : [bodyArgument, ...value.path];
      return ["params", literalText(path)];
    }
    case "text": {
      const parts = value.parts.map((part) =>
        part.kind === "constant" && typeof part.value === "string"
          ? literalText(part.value)
          : objectText([sourceMember(part, scope)]),
      );
      return ["text", `[${parts.join(", ")}]`];
    }
  }
}

/** What the function takes: no more than its expressions look into; undefined where that is nothing. */
function originText(list: readonly Argument[], scope: LinkScope): string | undefined {
  const { source, link, context, module } = scope;
  const used = new Set(list.flatMap(({ value }) => kindsIn(value)));
  const has = (...kinds: readonly LinkValue["kind"][]): boolean =>
    kinds.some((kind) => used.has(kind));
  const members = [
    ...(has("responseBody") ? [`readonly data: ${dataText(source, link, context, module)};`] : []),
    ...(has("requestParameter", "requestBody")
      ? [`readonly params: ${paramsText(source, context, module)};`]
      : []),
  ];
  const response = has("url", "statusCode", "responseHeader")
    ? [module.type("LinkedResponse", core.link)]
    : [];
  const own = members.length > 0 ? [`{ ${members.join(" ")} }`] : [];
  return own.length + response.length === 0 ? undefined : [...own, ...response].join(" & ");
}

function kindsIn(value: LinkValue): readonly LinkValue["kind"][] {
  return value.kind === "text" ? value.parts.flatMap(kindsIn) : [value.kind];
}

function dataText(
  source: Operation,
  { status }: Link,
  context: EmitContext,
  module: ModuleBuilder,
): string {
  const response = source.responses.find((it) => it.status === status);
  const content = response && preferredContent(response.content);
  if (content === undefined) return "unknown";
  return new TypeWriter(context, module, "response").text(receivedType([content], context.api));
}

function paramsText({ id }: Operation, { names }: EmitContext, module: ModuleBuilder): string {
  return module.type(names.operation(id).params, `src/operations/${names.service(id).file}.ts`);
}
