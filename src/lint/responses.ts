import { dereference } from "../ir/dereference.js";
import { kindOf } from "../ir/media-kind.js";
import { isOutcome, successResponses } from "../ir/response-shape.js";
import type { IrType, JsonObject, MediaContent, Operation, Response } from "../ir/types.js";
import { isObject } from "../normalize/structure.js";
import { resolvePointer } from "../support/json-pointer.js";
import type { Found, LintRule } from "./finding.js";
import { type LintSubject, wordsOf } from "./subject.js";

/** Operations whose errors nothing is said of. */
export const missingErrorResponse: LintRule<"lint/missing-error-response"> = function* (subject) {
  const common = commonError(subject);
  for (const operation of subject.api.operations) {
    const { responses, origin } = operation;
    if (responses.length === 0 || errorResponses(operation).length > 0) continue;
    // A lone `default` is what every call answers with, errors included.
    if (responses.every(({ status }) => status === "default")) continue;
    yield {
      params: { operation: wordsOf(operation), call: subject.callOf(operation) },
      place: { ...origin, pointer: `${origin.pointer}/responses`, onKey: true },
      ...(common === undefined
        ? {}
        : subject.updateAt(
            { ...origin, pointer: `${origin.pointer}/responses` },
            { default: common },
          )),
    };
  }
};

function errorResponses({ responses }: Operation): readonly Response[] {
  const hasOutcome = responses.some(({ status }) => isOutcome(status));
  return responses.filter(({ status }) =>
    status === "default" ? hasOutcome : /^[45]/.test(status),
  );
}

/** What nearly all errors of a description have for a body, as a response that others can have as well. */
function commonError(subject: LintSubject): JsonObject | undefined {
  const counts = new Map<string, { readonly content: MediaContent; count: number }>();
  let total = 0;
  for (const operation of subject.api.operations) {
    for (const { content } of errorResponses(operation)) {
      for (const one of content) {
        if (kindOf(one, subject.api) !== "json") continue;
        total += 1;
        if (one.type.kind !== "reference") continue;
        const key = JSON.stringify([one.mediaType, one.type.target]);
        const known = counts.get(key) ?? { content: one, count: 0 };
        counts.set(key, known);
        known.count += 1;
      }
    }
  }
  const [most] = [...counts.values()].toSorted((a, b) => b.count - a.count);
  if (most === undefined || most.count < 2 || most.count * 2 <= total) return undefined;
  return errorOf(most.content, subject);
}

function errorOf({ mediaType, type }: MediaContent, subject: LintSubject): JsonObject | undefined {
  const target = type.kind === "reference" ? subject.api.declarations.get(type.target) : undefined;
  const { source, pointer } = target?.origin ?? { source: "", pointer: "" };
  // Only a component has a place that will stay.
  const isComponent = /^\/(components\/schemas|definitions)\/[^/]+$/.test(pointer);
  if (source !== subject.entry.name || !isComponent) return undefined;
  const schema = { $ref: `#${pointer.replaceAll("%", "%25")}` };
  const response = subject.isSwagger ? { schema } : { content: { [mediaType]: { schema } } };
  return { description: "An error.", ...response };
}

/** Operations that have errors, and no body for any of them. */
export const untypedError: LintRule<"lint/untyped-error"> = function* ({ api }) {
  for (const operation of api.operations) {
    const errors = errorResponses(operation);
    if (errors.length === 0 || operation.method.toUpperCase() === "HEAD") continue;
    const isTyped = errors.some(({ content }) =>
      content.some(({ type }) => type.kind !== "unknown"),
    );
    if (isTyped) continue;
    yield {
      params: { operation: wordsOf(operation) },
      place: { ...(errors[0]?.origin ?? operation.origin), onKey: true },
    };
  }
};

/** Operations that only fail, as far as is known. */
export const missingSuccessResponse: LintRule<"lint/missing-success-response"> = function* (
  subject,
) {
  for (const operation of subject.api.operations) {
    const isKnown = operation.responses.some(({ status }) => /^[23d]/.test(status));
    if (isKnown || isUpgrade(operation, subject)) continue;
    const { origin } = operation;
    yield {
      params: { operation: wordsOf(operation), call: subject.callOf(operation) },
      place: { ...origin, pointer: `${origin.pointer}/responses`, onKey: true },
    };
  }
};

/** Whether the answer is another protocol (RFC 9110, 15.2.2), which no client of HTTP gets to see. */
function isUpgrade({ id }: Operation, { document }: LintSubject): boolean {
  const node = resolvePointer(document.root, id);
  const responses = isObject(node) ? node["responses"] : undefined;
  return isObject(responses) && Object.keys(responses).some((status) => status.startsWith("1"));
}

/** Bodies that are JSON, and of which nothing more is known. */
export const untypedBody: LintRule<"lint/untyped-body"> = function* (subject) {
  const seen = new Set<string>();
  for (const operation of subject.api.operations) {
    const name = `'${wordsOf(operation)}'`;
    const bodies = [
      { what: `The body of ${name}`, content: operation.body?.content ?? [] },
      ...successResponses(operation).map(({ status, content }) => ({
        what: `The response ${status} of ${name}`,
        content,
      })),
    ];
    for (const { what, content } of bodies) yield* untypedContents(what, content, seen, subject);
  }
};

function* untypedContents(
  what: string,
  contents: readonly MediaContent[],
  seen: Set<string>,
  { api }: LintSubject,
): Generator<Found<"lint/untyped-body">> {
  for (const content of contents) {
    if (content.itemType !== undefined || kindOf(content, api) !== "json") continue;
    const type = vagueWords(content.type);
    const { source, pointer } = content.origin;
    // A response that several operations share is one thing to describe.
    if (type === undefined || seen.has(`${source} ${pointer}`)) continue;
    seen.add(`${source} ${pointer}`);
    yield { params: { what, type }, place: content.origin };
    return;
  }
}

/** Properties of which nothing more is known than that they are there. */
export const untypedProperty: LintRule<"lint/untyped-property"> = function* (subject) {
  for (const { name, type: declared, origin } of subject.properties()) {
    const type = vagueWords(declared);
    if (type === undefined) continue;
    yield { params: { name, type }, place: { ...origin, onKey: true } };
  }
};

/**
 * Words for a type that says nothing. A component says something by its name, and an object that says
 * what further names hold is meant to be open.
 */
function vagueWords(type: IrType): string | undefined {
  switch (type.kind) {
    case "unknown":
      return "a value";
    case "nullable":
      return vagueWords(type.inner);
    case "array": {
      const items = vagueWords(type.items);
      return items === undefined ? undefined : "a list";
    }
    case "object": {
      const isSilent =
        type.properties.length === 0 &&
        type.groups.length === 0 &&
        type.additional === "unspecified" &&
        type.patterns === undefined &&
        type.names === undefined;
      return isSilent ? "an object" : undefined;
    }
    default:
      return undefined;
  }
}

/** APIs whose responses require nothing of what they hold. */
export const nothingRequired: LintRule<"lint/nothing-required"> = function* ({
  api,
  forms,
  document,
}) {
  const received = [...api.declarations.values()].flatMap(({ id, type }) => {
    const target = dereference(type, api);
    const isReceived = forms.directions(id).includes("response");
    return isReceived && target?.kind === "object" && target.properties.length > 0 ? [target] : [];
  });
  const isRequiring = received.some(({ properties }) =>
    properties.some(({ required }) => required),
  );
  if (received.length < 2 || isRequiring) return;
  yield { params: { count: received.length }, place: { ...document.origin, pointer: "" } };
};
