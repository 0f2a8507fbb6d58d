import { byPreference } from "./body-shape.js";
import { itemSequence } from "./item-sequence.js";
import { kindOf, type MediaKind } from "./media-kind.js";
import type { Api, MediaContent, Operation, Parameter, Response, StatusPattern } from "./types.js";

/** True for the status, or range of statuses, of a call that went well (RFC 9110, 15.3). */
export function isSuccess(status: StatusPattern): boolean {
  return status.startsWith("2");
}

/**
 * True for a status, or range of statuses, that says how a call goes well: by itself, or where it is redirected to
 * (RFC 9110, 15.4; 304 is of a copy that the caller has). Beside one, `default` is what errors have.
 */
export function isOutcome(status: StatusPattern): boolean {
  return isSuccess(status) || (status.startsWith("3") && status !== "304");
}

/**
 * The responses of a call that went well: the 2XX ones, or `default` where nothing else says how it does
 * (OpenAPI 3.1, 4.8.16). None where it is only redirected, as nothing is said of what is found there.
 */
export function successResponses({ responses }: Operation): readonly Response[] {
  return responses.some(({ status }) => isOutcome(status))
    ? responses.filter(({ status }) => isSuccess(status))
    : responses.filter(({ status }) => status === "default");
}

/** One kind of answer to a successful call: a status with a value of one type, or with none. */
export interface ResponseVariant {
  readonly status: StatusPattern;
  /** Media types that give a value of the same type, the preferred first; empty without a body. */
  readonly contents: readonly MediaContent[];
  /** True where the media type tells this variant from others of its status. */
  readonly byMediaType: boolean;
  readonly headers: readonly Parameter[];
}

/** Tells the kinds of answer to a successful call, by status and media type. */
export function responseVariants(operation: Operation, api: Api): readonly ResponseVariant[] {
  return successResponses(operation).flatMap(({ status, content, headers }): ResponseVariant[] => {
    if (content.length < 2) return [{ status, contents: content, byMediaType: false, headers }];
    const groups = new Map<string, MediaContent[]>();
    for (const media of byPreference(content)) {
      const key = valueKey(media, api);
      groups.set(key, [...(groups.get(key) ?? []), media]);
    }
    const byMediaType = groups.size > 1;
    return [...groups.values()].map((contents) => ({ status, contents, byMediaType, headers }));
  });
}

/** Media types with the same key are read into values of the same type. */
function valueKey(content: MediaContent, api: Api): string {
  const sequence = itemSequence(content, api);
  if (sequence !== undefined) {
    const { item, events } = sequence;
    return JSON.stringify([events === undefined ? "items" : "events", events?.whole, item]);
  }
  const kind = kindOf(content, api);
  return kind === "json" ? JSON.stringify(content.type) : forms[kind];
}

const forms: Readonly<Record<Exclude<MediaKind, "json">, string>> = {
  text: "text",
  fields: "text",
  bytes: "bytes",
  multipart: "bytes",
  any: "any",
};

/** True where the answers differ, or have headers, so that a type of their own describes them. */
export function hasResponseType(operation: Operation, api: Api): boolean {
  const variants = responseVariants(operation, api);
  return variants.length > 1 || variants.some(({ headers }) => headers.length > 0);
}
