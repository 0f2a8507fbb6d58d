import { expect, test } from "vitest";
import type { JsonObject, Parameter } from "../../../src/ir/types.js";
import { lowerReliability, withOptionalKey } from "../../../src/lower/reliability.js";

function parameter(name: string, location: Parameter["location"] = "header"): Parameter {
  const origin = { source: "spec.yaml", pointer: "" };
  return { name, location, required: true, type: { kind: "string" }, docs: {}, origin };
}

const fernHeaders = { "x-fern-idempotency-headers": [{ header: "IDEMPOTENCY-ID", name: "id" }] };

test.each<{
  name: string;
  operation?: JsonObject;
  root?: JsonObject;
  parameters?: Parameter[];
  want: object;
}>([
  { name: "nothing", want: {} },
  {
    name: "our own word",
    operation: {
      "x-sdkwright-retry": { maxRetries: 5, statuses: [409, 409, "404"], unsafe: false },
    },
    want: { retry: { maxRetries: 5, statuses: [404, 409], unsafe: false } },
  },
  { name: "never", operation: { "x-sdkwright-retry": false }, want: { retry: false } },
  {
    name: "the operation before the document",
    operation: { "x-sdkwright-retry": { maxRetries: 0 } },
    root: { "x-sdkwright-retry": { maxRetries: 5 } },
    want: { retry: { maxRetries: 0 } },
  },
  {
    name: "the document's word",
    root: {
      "x-speakeasy-retries": {
        strategy: "backoff",
        backoff: { initialInterval: 100, maxInterval: 900, maxElapsedTime: 5000, exponent: 1.5 },
        statusCodes: ["5XX", 409],
      },
    },
    want: { retry: { initialDelay: 100, maxDelay: 900, budget: 5000, statuses: [409] } },
  },
  {
    name: "no strategy",
    operation: { "x-speakeasy-retries": { strategy: "none" } },
    want: { retry: false },
  },
  { name: "off", operation: { "x-fern-retries": { disabled: true } }, want: { retry: false } },
  {
    name: "what is no number",
    operation: { "x-sdkwright-retry": { maxRetries: "many", maxDelay: -1 } },
    want: { retry: {} },
  },
  {
    name: "a header parameter",
    parameters: [parameter("Trace"), parameter("idempotency-key")],
    want: { idempotencyHeader: "idempotency-key" },
  },
  { name: "a query parameter", parameters: [parameter("Idempotency-Key", "query")], want: {} },
  {
    name: "a header that is named",
    root: { "x-sdkwright-idempotency": "Request-Key" },
    want: { idempotencyHeader: "Request-Key" },
  },
  { name: "no name of a header", root: { "x-sdkwright-idempotency": "a b\r\n" }, want: {} },
  {
    name: "an idempotent operation",
    operation: { "x-fern-idempotent": true },
    root: fernHeaders,
    want: { idempotencyHeader: "IDEMPOTENCY-ID" },
  },
  { name: "headers for others", root: fernHeaders, want: {} },
])("$name", ({ operation = {}, root = {}, parameters = [], want }) => {
  expect(lowerReliability(operation, root, parameters)).toEqual(want);
});

test("the parameter of the key may be left out", () => {
  const parameters = [parameter("Idempotency-Key"), parameter("Trace")];
  const reliability = lowerReliability({}, {}, parameters);
  expect(withOptionalKey(parameters, reliability).map(({ required }) => required)).toEqual([
    false,
    true,
  ]);
});
