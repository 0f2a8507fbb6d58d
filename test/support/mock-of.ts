import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import type { MockAnswer } from "../../src/mock/message.js";
import { MockApi, type MockChoices } from "../../src/mock/mock-api.js";
import { loadAjv } from "../../src/mock/schema-judge.js";
import type { Violation } from "../../src/mock/violation.js";
import { lowerFile } from "./lower-file.js";

/** A request as a test writes it: `POST /pets`, headers and a body. */
export interface Asked {
  readonly line: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Sent as JSON. */
  readonly json?: unknown;
}

/** An answer as a test reads it. */
export interface Told {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
  /** The body parsed, where it is JSON. */
  readonly json: unknown;
  /** The violations of a problem, a line each: `query limit: must be of type integer`. */
  readonly violations: readonly string[];
  readonly delay: number;
}

/** Makes the mock of a description without a server; the path is relative to the project. */
export async function mockOf(
  path: string,
  options: Partial<MockChoices> = {},
  ...overlays: readonly string[]
): Promise<MockApi> {
  const { api, normalized } = await lowerFile(path, ...overlays);
  const sink = new DiagnosticSink();
  const mock = new MockApi(
    { api, root: normalized.root, origin: normalized.origin, sink },
    { failures: [], seed: 0, stateful: false, ...options },
    await loadAjv(),
  );
  if (sink.hasErrors) throw new Error(sink.diagnostics.map(({ message }) => message).join("\n"));
  return mock;
}

/** Asks a mock. */
export function ask(mock: MockApi, { line, headers = {}, body, json }: Asked): Told {
  const [method = "", target = ""] = line.split(" ");
  const sent = {
    ...(json === undefined ? {} : { "content-type": "application/json" }),
    ...headers,
  };
  const bytes = typeof body === "string" ? Buffer.from(body) : body;
  const { answer, delay } = mock.answer({
    method,
    target,
    headers: new Map(Object.entries(sent).map(([name, value]) => [name.toLowerCase(), [value]])),
    body: bytes ?? (json === undefined ? new Uint8Array() : Buffer.from(JSON.stringify(json))),
  });
  return { ...told(answer), delay };
}

function told({ status, headers, body, violations = [] }: MockAnswer): Omit<Told, "delay"> {
  const chunks = body instanceof Uint8Array ? [body] : body;
  const text = Buffer.concat(chunks).toString("utf8");
  const byName = Object.fromEntries(headers);
  const isJson = /[/+]json/.test(byName["content-type"] ?? "");
  return {
    status,
    headers: byName,
    text,
    json: isJson ? (JSON.parse(text) as unknown) : undefined,
    violations: violations.map(lineOf),
  };
}

function lineOf({ in: place, name, pointer, message }: Violation): string {
  return `${[place, name, pointer].filter((it) => it !== undefined && it !== "").join(" ")}: ${message}`;
}
