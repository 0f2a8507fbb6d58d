import { bodyVariants } from "../ir/body-shape.js";
import { dereference } from "../ir/dereference.js";
import { findItemType, findPageContent } from "../ir/paged-list.js";
import { scalarKind, type ScalarKind } from "../ir/reach.js";
import { successResponses } from "../ir/response-shape.js";
import type { PagingInput, PagingOutput } from "../ir/paging.js";
import { queryMembers } from "../ir/query-members.js";
import type { Api, Docs, IrType, JsonValue, Operation, Parameter, Property } from "../ir/types.js";
import { allProperties } from "../ir/visit.js";
import { lazily } from "../support/lazily.js";
import { remembering } from "../support/remembering.js";

/** A scalar that an operation takes, which may choose a page. */
export interface Input {
  readonly place: PagingInput;
  /** The name without case and punctuation. */
  readonly name: string;
  readonly kind: ScalarKind | undefined;
  readonly type: IrType;
  readonly default?: JsonValue | undefined;
  readonly docs: Docs;
}

/** A scalar that an operation answers with, which may say something of a page. */
export interface Output {
  readonly place: PagingOutput;
  /** The name without case and punctuation; with that of the object it is in: `meta.nextcursor`. */
  readonly name: string;
  readonly qualified: string;
  readonly kind: ScalarKind | undefined;
  /** True for a URL, as far as the description says. */
  readonly isUrl: boolean;
  readonly docs: Docs;
}

/** A list that an operation answers with. */
export interface List {
  readonly path: readonly string[];
  readonly name: string;
  /** The names of the objects that it is in, from the outside. */
  readonly within: readonly string[];
  readonly itemType: IrType;
}

/** Everything in the shapes of an operation that paging may be told by. */
export interface PagingShape {
  readonly operation: Operation;
  readonly api: Api;
  readonly inputs: readonly Input[];
  readonly outputs: readonly Output[];
  readonly lists: readonly List[];
  /** The names that lead to each property of an answer, those of its lists' items left out. */
  readonly paths: readonly (readonly string[])[];
  /** True where a success declares a Link header (RFC 8288). */
  readonly hasLinkHeader: boolean;
}

/** Finds what in the shapes of an operation paging may be told by. */
export function findPagingShape(operation: Operation, api: Api): PagingShape {
  const content = findPageContent(operation, api);
  const members = content === undefined ? [] : findMembers(content.type, [], api);
  const whole = content && findItemType(content.type, api);
  const lists =
    whole === undefined
      ? members.flatMap((member) => toList(member, api))
      : [{ path: [], name: "", within: [], itemType: whole }];
  // Without a list nobody asks for them.
  const inputs = lazily(() => [...parameterInputs(operation, api), ...bodyInputs(operation, api)]);
  const outputs = lazily(() => findOutputs(operation, members, api));
  return {
    operation,
    api,
    get inputs() {
      return inputs();
    },
    get outputs() {
      return outputs();
    },
    lists,
    paths: members.map(({ path }) => path),
    hasLinkHeader: successResponses(operation).some(({ headers }) =>
      headers.some(({ name }) => name.toLowerCase() === "link"),
    ),
  };
}

function findOutputs(
  operation: Operation,
  members: readonly Member[],
  api: Api,
): readonly Output[] {
  const outputs = members.flatMap((member) => toOutput(member, api));
  return [
    ...outputs.map((output) => asUrlBeside(outputs, output)),
    ...headerOutputs(operation, api),
  ];
}

/** A name without case and punctuation, so that `nextPageToken` and `next_page_token` are one. */
export const foldName: (name: string) => string = remembering((name) =>
  name.toLowerCase().replace(/[^a-z0-9]/g, ""),
);

/** A bare `next` beside a `previous` is a URL, for cursors have names of their own. */
function asUrlBeside(outputs: readonly Output[], output: Output): Output {
  const isNext = output.name === "next" && output.kind === "string";
  const isBare = isNext && output.place.kind === "body" && output.place.path.length === 1;
  if (!isBare || !outputs.some(({ qualified }) => /^prev(ious)?$/.test(qualified))) return output;
  return { ...output, isUrl: true };
}

// The prefix says no more than that nobody else has such a header (RFC 6648).
function foldHeader(name: string): string {
  return foldName(name.replace(/^x-/i, ""));
}

function parameterInputs({ parameters }: Operation, api: Api): readonly Input[] {
  return parameters.flatMap((parameter): readonly Input[] => {
    const { location, name, type, docs, default: value } = parameter;
    const kind = scalarKind(type, api);
    if (location !== "query" && location !== "header") return [];
    if (kind === "structure") return memberInputs(parameter, api);
    const place: PagingInput = { kind: "parameter", location, name };
    const folded = location === "header" ? foldHeader(name) : foldName(name);
    return [{ place, name: folded, kind, type, docs, default: value }];
  });
}

function memberInputs(parameter: Parameter, api: Api): readonly Input[] {
  const { location, name } = parameter;
  return queryMembers(parameter, api).flatMap(({ property, wireName }): readonly Input[] => {
    const { type, docs, default: value } = property;
    const kind = scalarKind(type, api);
    if (kind === "structure") return [];
    const place: PagingInput = { kind: "parameter", location, name, member: property.name };
    return [{ place, name: foldName(wireName), kind, type, docs, default: value }];
  });
}

function bodyInputs(operation: Operation, api: Api): readonly Input[] {
  const [body, ...others] = bodyVariants(operation, api);
  // What is not one JSON value cannot be sent again with a property of it changed.
  if (body?.form !== "value" || others.length > 0) return [];
  return findMembers(body.contents[0].type, [], api, 2).flatMap(({ path, property }): Input[] => {
    const kind = scalarKind(property.type, api);
    if (kind === "structure" || property.readOnly) return [];
    const { type, docs, default: value } = property;
    const place: PagingInput = { kind: "body", path };
    // An object of its own is called after its purpose: `page: { size }`.
    const name = path.length === 1 ? foldName(property.name) : foldName(path.join(""));
    return [{ place, name, kind, type, docs, default: value }];
  });
}

interface Member {
  readonly path: readonly string[];
  readonly property: Property;
}

/** The properties of an object and of the objects in it; those of lists are not among them. */
function findMembers(
  type: IrType,
  path: readonly string[],
  api: Api,
  depth = 3,
  found: Member[] = [],
): readonly Member[] {
  const target = dereference(type, api);
  if (target?.kind === "nullable") findMembers(target.inner, path, api, depth, found);
  else if (target?.kind === "intersection")
    for (const part of target.parts) findMembers(part, path, api, depth, found);
  else if (target?.kind === "object")
    for (const property of allProperties(target)) {
      if (property.writeOnly) continue;
      const own = { path: [...path, property.name], property };
      found.push(own);
      if (depth > 1) findMembers(property.type, own.path, api, depth - 1, found);
    }
  return found;
}

function toOutput({ path, property }: Member, api: Api): readonly Output[] {
  const kind = scalarKind(property.type, api);
  if (kind === "structure") return [];
  const names = path.map(foldName);
  return [
    {
      place: { kind: "body", path },
      name: names.at(-1) ?? "",
      qualified: names.slice(-2).join("."),
      kind,
      isUrl: kind !== "number" && isUrl(property, names, api),
      docs: property.docs,
    },
  ];
}

function isUrl(
  { type, docs }: Pick<Property, "type" | "docs">,
  names: readonly string[],
  api: Api,
): boolean {
  const target = dereference(type, api);
  const text = target?.kind === "nullable" ? dereference(target.inner, api) : target;
  const format = text?.kind === "string" ? text.format : undefined;
  return (
    /^(uri|url|iri)(-reference)?$/i.test(format ?? "") ||
    /(url|uri|link|href)$/.test(names.at(-1) ?? "") ||
    names.slice(-3, -1).some((name) => name.endsWith("links") || name === "link") ||
    /\b(url|uri|link|hyperlink|href)\b/i.test(docs.description ?? "")
  );
}

function headerOutputs(operation: Operation, api: Api): readonly Output[] {
  return successResponses(operation).flatMap(({ headers }) =>
    headers.map((header): Output => {
      const name = foldHeader(header.name);
      return {
        place: { kind: "header", name: header.name },
        name,
        qualified: `header.${name}`,
        // Any header is text, and may stand for a number.
        kind: undefined,
        isUrl: isUrl(header, [name], api),
        docs: header.docs,
      };
    }),
  );
}

function toList({ path, property }: Member, api: Api): readonly List[] {
  const itemType = findItemType(property.type, api);
  if (itemType === undefined) return [];
  const names = path.map(foldName);
  return [{ path, name: names.at(-1) ?? "", within: names.slice(0, -1), itemType }];
}
