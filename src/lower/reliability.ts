import type { JsonObject, JsonValue, Parameter } from "../ir/types.js";
import type { Reliability, RetryHint } from "../ir/reliability.js";
import { listOf } from "../normalize/repair.js";
import { isObject } from "../normalize/structure.js";
import { httpToken } from "../support/http-token.js";
import { optional } from "./context.js";

/** The usual names of the header by which a service knows a repeated request. */
const idempotencyName = /^(x-)?idempotency-key$/i;

/**
 * Reads what a description says of repeating an operation: the operation's own word, then the document's.
 *
 * When: `x-sdkwright-retry`, with the fields of the client's `retry` option or `false`;
 * `x-speakeasy-retries`; `x-fern-retries`. By which key: `x-sdkwright-idempotency`, the name of a header;
 * a header parameter of a usual name; `x-fern-idempotency-headers` where the operation is
 * `x-fern-idempotent`.
 */
export function lowerReliability(
  operation: JsonObject,
  root: JsonObject,
  parameters: readonly Parameter[],
): Reliability {
  return {
    ...optional("retry", readRetry(operation) ?? readRetry(root)),
    ...optional("idempotencyHeader", readIdempotency(operation, root, parameters)),
  };
}

/** The parameter of a call's own key may be left out, since the client gives one. */
export function withOptionalKey(
  parameters: readonly Parameter[],
  { idempotencyHeader }: Reliability,
): readonly Parameter[] {
  return parameters.map((parameter) =>
    parameter.location === "header" && parameter.name === idempotencyHeader
      ? { ...parameter, required: false }
      : parameter,
  );
}

function readRetry(holder: JsonObject): RetryHint | false | undefined {
  const own = holder["x-sdkwright-retry"];
  if (own === false) return false;
  if (isObject(own)) return readHint(own, ownFields);
  const speakeasy = holder["x-speakeasy-retries"];
  if (isObject(speakeasy)) {
    if (speakeasy["strategy"] === "none") return false;
    const { backoff = {} } = speakeasy;
    const codes = listOf(speakeasy["statusCodes"] ?? null);
    return {
      ...(isObject(backoff) ? readHint(backoff, speakeasyFields) : {}),
      ...optional("statuses", statusesOf(codes)),
    };
  }
  const fern = holder["x-fern-retries"];
  return isObject(fern) && fern["disabled"] === true ? false : undefined;
}

type NumberField = "maxRetries" | "initialDelay" | "maxDelay" | "budget";
type Fields = Readonly<Record<string, NumberField>>;

const ownFields: Fields = {
  maxRetries: "maxRetries",
  initialDelay: "initialDelay",
  maxDelay: "maxDelay",
  budget: "budget",
};
const speakeasyFields: Fields = {
  initialInterval: "initialDelay",
  maxInterval: "maxDelay",
  maxElapsedTime: "budget",
};

function readHint(from: JsonObject, fields: Fields): RetryHint {
  const numbers = Object.entries(fields).flatMap(([field, name]) => {
    const value = from[field];
    return typeof value === "number" && value >= 0 ? [[name, value] as const] : [];
  });
  return {
    ...Object.fromEntries(numbers),
    ...optional("statuses", statusesOf(listOf(from["statuses"] ?? null))),
    ...(typeof from["unsafe"] === "boolean" ? { unsafe: from["unsafe"] } : {}),
  };
}

/** Single statuses; ranges such as 5XX are repeated anyway. */
function statusesOf(values: readonly JsonValue[]): readonly number[] | undefined {
  const statuses = values.map(Number).filter((it) => Number.isInteger(it) && it >= 400 && it < 600);
  return statuses.length === 0 ? undefined : [...new Set(statuses)].toSorted((a, b) => a - b);
}

function readIdempotency(
  operation: JsonObject,
  root: JsonObject,
  parameters: readonly Parameter[],
): string | undefined {
  const asked = operation["x-sdkwright-idempotency"] ?? root["x-sdkwright-idempotency"];
  if (isHeaderName(asked)) return asked;
  const declared = parameters.find(
    ({ name, location }) => location === "header" && idempotencyName.test(name),
  );
  if (declared) return declared.name;
  if (operation["x-fern-idempotent"] !== true) return undefined;
  const headers = listOf(root["x-fern-idempotency-headers"] ?? null);
  return headers.map((it) => (isObject(it) ? it["header"] : undefined)).find(isHeaderName);
}

function isHeaderName(value: JsonValue | undefined): value is string {
  return typeof value === "string" && httpToken.test(value);
}
