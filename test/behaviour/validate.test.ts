import { mkdtemp, realpath, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { CheckMode, CheckOptions } from "../../src/runtime/checks.js";
import type { PlacedViolation } from "../../src/runtime/check-violation.js";
import type { EventStream } from "../../src/runtime/index.js";
import { projectFolder } from "../support/compilers.js";
import { generatePackage } from "../support/generate-package.js";
import { LoopbackServer, type Answer } from "../support/loopback-server.js";

/** A generated package that checks what it sends and receives, against a real server. */
type Call = Promise<unknown> & { asResponse(): Promise<Response> };
type Method = (params?: object, options?: object) => Call;
interface Client {
  readonly notes: Readonly<Record<"get" | "put" | "patch" | "attach" | "watch", Method>>;
}
type Thrown = Error & {
  readonly kind: string;
  readonly attempts: number;
  readonly violations: readonly PlacedViolation[];
  readonly value: unknown;
  readonly status: number;
  readonly requestId: string;
};

let folder: string;
let server: LoopbackServer;
let answer: Answer;
let Notes: new (options: object) => Client;
let checks: (mode: CheckMode | CheckOptions) => unknown;
let errors: Readonly<Record<string, new () => Error>>;

const warn = vi.fn<(line: string) => void>();
const make = (options: CheckOptions, others: object = {}): Client =>
  new Notes({ baseUrl: server.url, ...others, validate: checks({ logger: { warn }, ...options }) });

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-validate-")));
  await generatePackage(join(projectFolder, "test/behaviour/validate.yaml"), folder);
  server = await LoopbackServer.start(() => answer);
  const load = (name: string): Promise<Record<string, unknown>> =>
    import(pathToFileURL(join(folder, "package/dist/esm", name)).href);
  errors = (await load("index.js")) as typeof errors;
  ({ Notes } = errors as unknown as { Notes: typeof Notes });
  const entry = await load("validate.js");
  ({ checks } = entry as { checks: typeof checks });
  errors = { ...errors, ...(entry as typeof errors) };
}, 60_000);
afterAll(async () => {
  await server.stop();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => {
  warn.mockReset();
  server.requests.length = 0;
  answer = { status: 200, body: { id: "1", text: "a" } };
});

const trace = "6f9619ff-8b86-4d01-b42d-00cf4fc964ff";
const right = { note: "ab", xTrace: trace };

const caught = async (call: PromiseLike<unknown>): Promise<Thrown> => {
  try {
    await call;
  } catch (error) {
    return error as Thrown;
  }
  throw new Error("nothing was thrown");
};
const lines = (error: Thrown): readonly string[] =>
  error.violations.map(({ in: place, name, pointer, wanted, found }) =>
    [place, name ?? "", pointer, wanted, found].join("|"),
  );

describe("arguments", () => {
  const table: readonly {
    readonly what: string;
    readonly method: keyof Client["notes"];
    readonly given: object;
    readonly want: readonly string[];
  }[] = [
    { what: "are right", method: "get", given: right, want: [] },
    {
      what: "break limits",
      method: "get",
      given: { ...right, note: "a", limit: 11 },
      want: [
        "path|note||a string of at least 2 characters|a shorter one",
        "query|limit||a number of at most 10|a larger one",
      ],
    },
    {
      what: "lack one",
      method: "get",
      given: { note: "ab" },
      want: ["header|X-Trace||a string|nothing"],
    },
    {
      what: "have null for a parameter",
      method: "get",
      given: { ...right, limit: null },
      want: [],
    },
    {
      what: "are a right body",
      method: "put",
      given: { note: "a", text: "t", secret: "s-1" },
      want: [],
    },
    {
      what: "are a wrong body",
      method: "put",
      given: { note: "a", text: 1, secret: "guess", state: "LATER", replies: [{ text: "t" }] },
      want: [
        "body||/replies/0/secret|a string|nothing",
        "body||/text|a string|a number",
        'body||/secret|a string that matches "^s-"|another string',
        'body||/state|"OPEN" or "DONE"|another string',
      ],
    },
    {
      what: "have a property that is not declared",
      method: "put",
      given: { note: "a", text: "t", secret: "s-1", txet: 1 },
      want: ["body||/txet|nothing|a number"],
    },
    {
      what: "are a merge patch",
      method: "patch",
      given: { note: "a", body: { text: null } },
      want: [],
    },
    {
      what: "are bytes, and a text that is none",
      method: "attach",
      given: {
        note: "a",
        contentType: "multipart/form-data",
        file: new Blob(["b"]),
        title: 1,
      },
      want: ["body||/title|a string|a number"],
    },
    {
      what: "are of the preferred type",
      method: "attach",
      given: { note: "a", body: ["t", null] },
      want: ["body||/1|a string|null"],
    },
    {
      what: "lack a body",
      method: "attach",
      given: { note: "a" },
      want: ["body|||a list|nothing"],
    },
  ];

  it.each(table)("that $what", async ({ method, given, want }) => {
    answer = method === "get" ? answer : { status: 204 };
    const call = make({ requests: "error", responses: "off" }).notes[method](given);
    if (want.length === 0) {
      await call;
      expect(server.requests).toHaveLength(1);
    } else {
      const error = await caught(call);
      expect(lines(error).toSorted()).toEqual(want.toSorted());
      expect(error).toBeInstanceOf(errors["RequestValidationError"]);
      expect(error).toBeInstanceOf(errors["RequestError"]);
      expect([error.kind, error.attempts, error.name]).toEqual([
        "request",
        0,
        "RequestValidationError",
      ]);
      expect(error.message).toMatch(/^notes\.\w+: the arguments are not as described: /);
      expect(`${error.stack}${JSON.stringify(error)}`).not.toMatch(/guess|LATER/);
      expect(server.requests).toHaveLength(0);
    }
    expect(warn).not.toHaveBeenCalled();
  });

  it("that are wrong are sent all the same where that is only logged, once", async () => {
    const client = make({ requests: "warn", responses: "off" });
    const given = { note: "a", text: 1, secret: "guess" };
    for (let count = 0; count < 3; count += 1) await client.notes.put(given);
    expect(server.requests.map(({ body }) => String(body))).toEqual(
      Array.from({ length: 3 }, () => '{"text":1,"secret":"guess"}'),
    );
    expect(warn.mock.calls).toEqual([
      [
        'notes.put: the arguments are not as described: body at /text: a string expected, a number found; body at /secret: a string that matches "^s-" expected, another string found',
      ],
    ]);
  });

  it("are nobody's concern where that is off, for one call too", async () => {
    const given = { note: "a", text: 1 };
    await make({ requests: "off" }).notes.put(given);
    await make({ requests: "error" }).notes.put(given, { validate: checks("off") });
    await expect(
      new Notes({ baseUrl: server.url }).notes.put(given, { validate: checks("error") }),
    ).rejects.toThrow("not as described");
    expect(server.requests).toHaveLength(2);
    expect(warn).not.toHaveBeenCalled();
  });

  it("are logged to the console where nobody says otherwise", async () => {
    const console = vi.spyOn(globalThis.console, "warn").mockReturnValue();
    await new Notes({ baseUrl: server.url, validate: checks("warn") }).notes.put({ note: "a" });
    expect(console).toHaveBeenCalledOnce();
    console.mockRestore();
  });
});

describe("a response", () => {
  const table: readonly {
    readonly what: string;
    readonly body: unknown;
    readonly want: readonly string[];
  }[] = [
    { what: "is right", body: { id: "1", text: "a" }, want: [] },
    {
      what: "is ahead of the package",
      body: { id: "1", text: "a", state: "NEW", more: 1 },
      want: [],
    },
    { what: "lacks a property", body: { text: "a" }, want: ["body||/id|a string|nothing"] },
    {
      what: "has null where there is none",
      body: {
        id: "1",
        text: null,
        replies: [
          { id: "2", text: "b" },
          { id: "3", text: 3 },
        ],
      },
      want: ["body||/text|a string|null", "body||/replies/1/text|a string|a number"],
    },
    { what: "is another thing", body: [], want: ["body|||an object|a list"] },
  ];

  it.each(table)("that $what", async ({ body, want }) => {
    answer = { status: 200, body, headers: { "x-request-id": "r-1" } };
    const strict = make({ responses: "error" }).notes.get(right);
    if (want.length === 0) expect(await strict).toEqual(body);
    else {
      const error = await caught(strict);
      expect(lines(error).toSorted()).toEqual(want.toSorted());
      expect(error).toBeInstanceOf(errors["ResponseValidationError"]);
      expect(error).toBeInstanceOf(errors["DecodeError"]);
      const { kind, attempts, status, requestId, value } = error;
      expect({ kind, attempts, status, requestId, value }).toEqual({
        kind: "decode",
        attempts: 1,
        status: 200,
        requestId: "r-1",
        value: body,
      });
      // Nothing is retried.
      expect(server.requests).toHaveLength(1);
    }
    expect(await make({ responses: "warn" }).notes.get(right)).toEqual(body);
    expect(warn).toHaveBeenCalledTimes(want.length === 0 ? 0 : 1);
  });

  it("that is empty", async () => {
    answer = { status: 200, text: "" };
    const error = await caught(make({ responses: "error" }).notes.get(right));
    expect(lines(error)).toEqual(["body|||an object|nothing"]);
  });

  it("that is not in its format is logged, and never thrown", async () => {
    answer = { status: 200, body: { id: "1", text: "a", at: "yesterday" } };
    await make({ responses: "error" }).notes.get(right);
    expect(warn.mock.calls).toEqual([
      [
        "notes.get: parts of the 200 response are not as described: body at /at: a string in the format date-time expected, another string found",
      ],
    ]);
  });

  it("of an error is logged, and thrown as the error that it is", async () => {
    answer = { status: 404, body: { raeson: "gone" } };
    const error = await caught(make({ responses: "error" }).notes.get(right));
    expect(error.name).toBe("NotFoundError");
    expect(warn.mock.calls).toEqual([
      [
        "notes.get: parts of the 404 response are not as described: body at /reason: a string expected, nothing found",
      ],
    ]);
  });

  it("of another media type is held against that one's schema", async () => {
    const client = make({ responses: "error" });
    answer = { status: 200, text: "a,b", headers: { "content-type": "text/csv" } };
    expect(await client.notes.attach({ note: "a", body: [] })).toBe("a,b");
    answer = { status: 200, body: ["a"] };
    await expect(client.notes.attach({ note: "a", body: [] })).rejects.toThrow(
      "an integer expected",
    );
  });

  it("that nobody reads is not looked at", async () => {
    answer = { status: 200, body: [] };
    const response = await make({ responses: "error" }).notes.get(right).asResponse();
    expect(await response.json()).toEqual([]);
  });
});

describe("a stream", () => {
  const watch = async (mode: CheckMode): Promise<EventStream<unknown>> =>
    (await make({ responses: mode }).notes.watch()) as EventStream<unknown>;
  const note = { id: "1", text: "a" };
  const stream = (...items: readonly unknown[]): Answer => ({
    status: 200,
    text: items.map((item) => `id: 7\ndata: ${JSON.stringify(item)}\n\n`).join(""),
    headers: { "content-type": "text/event-stream" },
  });
  const readAll = async (items: AsyncIterable<unknown>, found: unknown[]): Promise<void> => {
    for await (const item of items) found.push(item);
  };

  it("gives items up to the first that is wrong", async () => {
    answer = stream(note, { ...note, text: 1 }, note);
    const items = await watch("error");
    const found: unknown[] = [];
    const error = await caught(readAll(items, found));
    expect(found).toEqual([note]);
    expect(lines(error)).toEqual(["item||/text|a string|a number"]);
    expect([error.status, error.attempts, error.value]).toEqual([200, 1, { ...note, text: 1 }]);
  });

  it("gives all items where that is only logged, once", async () => {
    answer = stream({ id: 1 }, { id: 2 }, note);
    const items = await watch("warn");
    const found: unknown[] = [];
    await readAll(items, found);
    expect(found).toHaveLength(3);
    expect(items.lastEventId).toBe("7");
    expect(warn).toHaveBeenCalledOnce();
  });

  it("has its data looked at where it gives whole events", async () => {
    answer = stream(note, { id: "1" });
    const found: unknown[] = [];
    const error = await caught(readAll((await watch("error")).events(), found));
    expect(found).toEqual([{ data: note, id: "7" }]);
    expect(lines(error)).toEqual(["item||/text|a string|nothing"]);
  });

  it("ends where its reader leaves it", async () => {
    answer = stream(note, note);
    for await (const item of await watch("error")) {
      expect(item).toEqual(note);
      break;
    }
  });
});
