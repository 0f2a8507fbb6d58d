import type { Api } from "../../src/ir/types.js";
import { exampleRequest } from "../../src/mock/example-request.js";
import type { FixtureValues } from "../../src/mock/fixture-values.js";
import type { MockOperation } from "../../src/mock/mock-operation.js";

/** A request of the table: what is done to a valid one, and what comes of that. */
export interface TableRow {
  /** What is done, without the operation and its properties. */
  readonly kind: string;
  readonly name: string;
  readonly method: string;
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How many fixtures of a body are sent. */
const mostBodies = 12;

/** Makes valid and broken requests of every operation, from the fixtures of their bodies. */
export function requestTable(
  operations: readonly MockOperation[],
  api: Api,
  fixtures: FixtureValues,
): readonly TableRow[] {
  return operations.flatMap((operation) => [...rowsOf(operation, api, fixtures)]);
}

function* rowsOf(described: MockOperation, api: Api, fixtures: FixtureValues): Generator<TableRow> {
  const { operation } = described;
  const { target, headers: listed, body } = exampleRequest(described, api, fixtures);
  const headers = Object.fromEntries(listed);
  const valid = { method: operation.method, target, headers, ...(body === "" ? {} : { body }) };
  const row = (kind: string, change: Partial<TableRow>, detail = ""): TableRow => ({
    ...valid,
    kind,
    name: `${described.name}: ${kind}${detail === "" ? "" : ` ${detail}`}`,
    ...change,
  });
  const { authorization: _, ...anonymous } = headers;
  yield row("as it is", {});
  yield row("no credentials", { headers: anonymous });
  yield row("credentials of another scheme", {
    headers: { ...headers, authorization: "Basic dXNlcjpwYXNz" },
  });
  yield row("a scheme without a token", { headers: { ...headers, authorization: "Bearer" } });
  yield row("a scheme in lower case", { headers: { ...headers, authorization: "bearer token" } });
  yield row("a query that nobody describes", { target: `${target}?unknown=1` });
  yield row("a header that nobody describes", { headers: { ...headers, "x-unknown": "1" } });
  yield row("a path that is longer", { target: `${target}/more` });
  yield row("a path with a slash at its end", { target: `${target}/` });
  yield row("a method that the path has not", { method: "DELETE" });
  yield row("a percent-encoded path", {
    target: target.replace(/[^/]+$/, (segment) =>
      [...segment].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join(""),
    ),
  });
  yield row("an answer that is not to be had", { headers: { ...headers, accept: "text/html" } });
  const content = operation.body?.content[0];
  if (content === undefined) return;
  for (const [index, value] of fixtures.variants(content.type, "string").entries()) {
    if (index >= mostBodies) break;
    yield row("a body of the fixtures", { body: JSON.stringify(value) }, String(index + 1));
  }
  yield* brokenBodies(row, headers, body);
}

type MakeRow = (kind: string, change: Partial<TableRow>, detail?: string) => TableRow;

function* brokenBodies(
  row: MakeRow,
  headers: Readonly<Record<string, string>>,
  body: string,
): Generator<TableRow> {
  const { "content-type": _, ...untyped } = headers;
  yield row("no body", { body: "", headers: untyped });
  yield row("an empty body with its media type", { body: "" });
  yield row("a body of another media type", {
    headers: { ...headers, "content-type": "application/xml" },
  });
  yield row("a body without a media type", { headers: { ...untyped, "content-type": "" } });
  yield row("a charset", {
    headers: { ...headers, "content-type": "application/json; charset=utf-8" },
  });
  yield row("a body that ends too early", { body: body.slice(0, -1) });
  yield row("an empty object", { body: "{}" });
  for (const other of ["[]", '"text"', "5", "null", "true"])
    yield row("a body of another type", { body: other }, other);
  const whole = JSON.parse(body) as Readonly<Record<string, unknown>>;
  yield row("a property that nobody describes", { body: JSON.stringify({ ...whole, unknown: 1 }) });
  for (const [name, value] of Object.entries(whole)) {
    const changed = (other: unknown): Partial<TableRow> => ({
      body: JSON.stringify({ ...whole, [name]: other }),
    });
    const { [name]: left, ...rest } = whole;
    yield row("a property left out", { body: JSON.stringify(rest) }, name);
    yield row("null in place of a property", changed(null), name);
    yield row("another type in place of a property", changed(Array.isArray(value) ? 5 : [5]), name);
    if (typeof value === "string" && left !== "")
      yield row("a text in place of a text", changed("something else"), name);
    if (typeof value === "number") yield row("a fraction", changed(0.5), name);
    if (Array.isArray(value)) yield row("an empty list", changed([]), name);
  }
}
