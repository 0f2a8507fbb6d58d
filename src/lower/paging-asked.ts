import type { PagingConfig } from "../config/types.js";
import { findItemType, findPageContent } from "../ir/paged-list.js";
import { findReached } from "../ir/reach.js";
import { successResponses } from "../ir/response-shape.js";
import type { Paging, PagingInput, PagingOutput, PagingTurn } from "../ir/paging.js";
import { parsePointer } from "../support/json-pointer.js";
import { findItems } from "./paging-list.js";
import type { PagingShape } from "./paging-shape.js";

/** Paging as somebody asks for it, or what of it the operation does not have. */
export type AskedPaging = { readonly paging: Paging } | { readonly missing: string };

/**
 * Makes paging of what the configuration or the description says of it, held against the shapes of the
 * operation: what is not declared there would be read as missing, and end every list after a page.
 */
export function askedPaging(config: PagingConfig, shape: PagingShape): AskedPaging {
  try {
    const places = new Places(shape);
    const turn = turnOf(config, places);
    const items = places.items(config.items);
    const more = config.more === undefined ? {} : { more: places.output("more", config.more) };
    const last = config.last === undefined ? {} : { last: places.output("last", config.last) };
    return { paging: { items, turn, ...more, ...last } };
  } catch (error) {
    if (error instanceof MissingPlace) return { missing: error.message };
    throw error;
  }
}

class MissingPlace extends Error {}

function turnOf(config: PagingConfig, places: Places): PagingTurn {
  const { by, first } = config;
  const output = <Name extends "total" | "pages" | "current">(
    name: Name,
  ): { readonly [N in Name]?: PagingOutput } => {
    const text = config[name];
    return (text === undefined ? {} : { [name]: places.output(name, text) }) as {
      readonly [N in Name]?: PagingOutput;
    };
  };
  const start = first === undefined ? {} : { first };
  switch (by) {
    case "token":
      return {
        kind: by,
        input: places.input(config.argument),
        token: places.output("next", config.next),
      };
    case "item": {
      const key = parsePointer(config.key ?? "/id");
      return { kind: by, input: places.input(config.argument), key };
    }
    case "offset":
      return { kind: by, input: places.input(config.argument), ...start, ...output("total") };
    case "number":
      return {
        kind: by,
        input: places.input(config.argument),
        ...start,
        ...output("current"),
        ...output("pages"),
        ...output("total"),
      };
    case "url":
      return { kind: by, url: places.output("next", config.next) };
    default:
      return { kind: "link" };
  }
}

/** Finds what a configuration names in the shapes of an operation. */
class Places {
  readonly #shape: PagingShape;

  constructor(shape: PagingShape) {
    this.#shape = shape;
  }

  /** @throws MissingPlace where there is no such list, or no telling which */
  items(pointer: string | undefined): readonly string[] {
    if (pointer === undefined) {
      const found = findItems(this.#shape);
      if (found === undefined) throw new MissingPlace("one list in its response ('items')");
      return found.path;
    }
    const { operation, api } = this.#shape;
    const path = parsePointer(pointer);
    const content = findPageContent(operation, api);
    const reached = content && findReached(content.type, path, "response", api);
    if (reached === undefined || findItemType(reached.type, api) === undefined)
      throw new MissingPlace(`a list at '${pointer}' in its response ('items')`);
    return path;
  }

  /** @throws MissingPlace where the operation takes no such thing */
  input(name: string | undefined): PagingInput {
    const path = name?.startsWith("/") === true ? parsePointer(name) : [name];
    const found = this.#shape.inputs.find(({ place }) => {
      if (place.kind === "parameter" && place.member === undefined) return place.name === name;
      const names = place.kind === "body" ? place.path : [place.name, place.member];
      return JSON.stringify(names) === JSON.stringify(path);
    });
    if (found === undefined)
      throw new MissingPlace(`an argument '${name ?? ""}' that is a text or a number ('argument')`);
    return found.place;
  }

  /** @throws MissingPlace where no success answers with such a thing */
  output(role: string, text: string | undefined): PagingOutput {
    const { operation, api } = this.#shape;
    if (text !== undefined && !text.startsWith("/")) {
      const header = successResponses(operation)
        .flatMap(({ headers }) => headers)
        .find(({ name }) => name.toLowerCase() === text.toLowerCase());
      if (header !== undefined) return { kind: "header", name: header.name };
    }
    const path = text === undefined ? undefined : pathOf(text);
    const content = findPageContent(operation, api);
    if (path && content && findReached(content.type, path, "response", api) !== undefined)
      return { kind: "body", path };
    throw new MissingPlace(`anything at '${text ?? ""}' in its response ('${role}')`);
  }
}

function pathOf(text: string): readonly string[] {
  return text.startsWith("/") ? parsePointer(text) : [text];
}
