import type { Api, Declaration, IrType, MediaContent, Operation, SymbolId } from "../ir/types.js";
import { itemSequence } from "../ir/item-sequence.js";
import { kindOf } from "../ir/media-kind.js";
import {
  changed,
  hasAnywhere,
  hasType,
  mapList,
  mapMembers,
  mapTypes,
  visitChildren,
} from "../ir/visit.js";

/**
 * Makes strings of bytes that stand where there can be none: inside JSON. Bytes are what a body is
 * that is not JSON, and what the parts of a form are; `format: binary` anywhere else is a string
 * whose characters stand for bytes (OpenAPI 3.0, 4.7.14.2). A whole body that is declared as bytes
 * is a file, whatever is in it.
 *
 * A schema that is used both ways keeps its bytes; one that no operation uses is left as it is.
 */
export function settleBinary(api: Api): Api {
  if (!hasType(api, isBinary)) return api;
  const uses = new Uses(api);
  const contents = [
    ...api.operations.flatMap(({ body, responses }) => [
      ...(body?.content ?? []),
      ...responses.flatMap((response) => response.content),
    ]),
    ...api.incoming.flatMap(({ content, responses }) => [
      ...content,
      ...responses.flatMap((response) => response.content),
    ]),
  ];
  for (const content of contents) {
    const place = placeOf(content, api);
    uses.enter(content.type, place);
    if (content.itemType !== undefined) uses.enter(content.itemType, itemPlace(place));
  }
  for (const { parameters } of [...api.operations, ...api.incoming]) {
    for (const { type } of parameters) uses.enter(type, "text");
  }
  const declarations = new Map<SymbolId, Declaration>();
  for (const [id, declaration] of api.declarations) {
    const place = uses.placeOf(id);
    const type = place === undefined ? declaration.type : settle(declaration.type, place);
    declarations.set(id, changed(declaration, { type }));
  }
  return {
    ...api,
    declarations,
    operations: api.operations.map((operation) => settleOperation(operation, api)),
    incoming: api.incoming.map((incoming) => ({
      ...incoming,
      ...settleCommon(incoming, api),
      content: settleContents(incoming.content, api),
    })),
  };
}

/** Where a value stands: a form, or a body that is no JSON; a part of a form; or text such as JSON. */
type Place = "body" | "part" | "text";

// What more than one place uses is what the first of these wants.
const places: readonly Place[] = ["body", "part", "text"];

function placeOf(content: MediaContent, api: Api): Place {
  const isText = kindOf(content, api) === "json" || itemSequence(content, api) !== undefined;
  return isText ? "text" : "body";
}

/** Where an item of a body stands: one of several that are no text is a part. */
function itemPlace(place: Place): Place {
  return place === "body" ? "part" : place;
}

function settleContents(content: readonly MediaContent[], api: Api): readonly MediaContent[] {
  return content.map((media) => {
    const place = placeOf(media, api);
    const item = media.itemType && { itemType: settle(media.itemType, itemPlace(place)) };
    return { ...media, type: settle(media.type, place), ...item };
  });
}

function settleOperation(operation: Operation, api: Api): Operation {
  const { body } = operation;
  return {
    ...operation,
    ...settleCommon(operation, api),
    ...(body === undefined
      ? {}
      : { body: { ...body, content: settleContents(body.content, api) } }),
  };
}

/** What an operation and one that comes in have alike: their parameters and responses. */
function settleCommon(
  { parameters, responses }: Pick<Operation, "parameters" | "responses">,
  api: Api,
): Pick<Operation, "parameters" | "responses"> {
  return {
    parameters: parameters.map((parameter) => ({
      ...parameter,
      type: settle(parameter.type, "text"),
    })),
    responses: responses.map((response) => ({
      ...response,
      content: settleContents(response.content, api),
    })),
  };
}

/** What stands inside a type that stands at a place; a reference leads to a declaration at the same place. */
function placeInside(type: IrType, place: Place): Place {
  if (place === "text") return "text";
  switch (type.kind) {
    case "object":
      return place === "body" ? "part" : "text";
    case "array":
    case "tuple":
      return "part";
    default:
      return place;
  }
}

function settle(type: IrType, place: Place): IrType {
  if (place === "text") return hasAnywhere(type, isBinary) ? mapTypes(type, asText) : type;
  const inside = placeInside(type, place);
  const each = (inner: IrType): IrType => settle(inner, inside);
  switch (type.kind) {
    case "object":
      return changed(type, {
        ...mapMembers(type, (property) => changed(property, { type: each(property.type) })),
        additional: typeof type.additional === "string" ? type.additional : each(type.additional),
      });
    case "array":
      return changed(type, { items: each(type.items) });
    case "string":
      return changed(type, { content: type.content && mapTypes(type.content, asText) });
    case "nullable":
      return changed(type, { inner: each(type.inner) });
    case "union":
      return changed(type, { variants: mapList(type.variants, each) });
    case "intersection":
      return changed(type, { parts: mapList(type.parts, each) });
    default:
      return type;
  }
}

function isBinary({ kind }: IrType): boolean {
  return kind === "binary";
}

function asText(type: IrType): IrType {
  return isBinary(type) ? { kind: "string", format: "binary" } : type;
}

/** In which places declarations are used, by following all references. */
class Uses {
  readonly #api: Api;
  readonly #places = new Map<SymbolId, Set<Place>>();

  constructor(api: Api) {
    this.#api = api;
  }

  /** The place that decides; undefined for a declaration that nothing uses. */
  placeOf(id: SymbolId): Place | undefined {
    return places.find((place) => this.#places.get(id)?.has(place) === true);
  }

  /** Notes all declarations that a type leads to, which stands at a place. */
  enter(type: IrType, place: Place): void {
    const pending: [type: IrType, place: Place][] = [[type, place]];
    for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
      const [current, at] = next;
      if (current.kind !== "reference") {
        const inside = placeInside(current, at);
        visitChildren(current, (child) => pending.push([child, inside]));
        continue;
      }
      const known = this.#places.get(current.target) ?? new Set();
      if (known.has(at)) continue;
      this.#places.set(current.target, known.add(at));
      const target = this.#api.declarations.get(current.target);
      if (target !== undefined) pending.push([target.type, at]);
    }
  }
}
