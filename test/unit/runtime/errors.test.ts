import { describe, expect, expectTypeOf, it } from "vitest";
import type { CallError } from "../../../src/runtime/call-error.js";
import type { RequestError, SdkError } from "../../../src/runtime/errors.js";
import { createHttpError, describeBody } from "../../../src/runtime/http-error.js";
import * as core from "../../../src/runtime/index.js";
import {
  ConnectionError,
  HttpError,
  NotFoundError,
  ServerError,
} from "../../../src/runtime/index.js";

const make = (status: number, body?: unknown, headers: Record<string, string> = {}) =>
  createHttpError("getTask", {
    status,
    headers: new Headers(headers),
    body,
    text: "",
    reason: "r",
  });

describe("createHttpError", () => {
  const table = [
    { given: 400, want: core.BadRequestError },
    { given: 401, want: core.UnauthorizedError },
    { given: 403, want: core.ForbiddenError },
    { given: 404, want: core.NotFoundError },
    { given: 409, want: core.ConflictError },
    { given: 422, want: core.UnprocessableEntityError },
    { given: 429, want: core.RateLimitedError },
    { given: 500, want: core.ServerError },
    { given: 503, want: core.ServerError },
    { given: 302, want: core.HttpError },
    { given: 418, want: core.HttpError },
  ];
  for (const { given, want } of table) {
    it(`makes a ${want.name} of ${given}`, () => {
      const error = make(given, { a: 1 });
      expect(error).toBeInstanceOf(want);
      expect(error).toBeInstanceOf(HttpError);
      expect(error).toBeInstanceOf(core.SdkError);
      expect(error).toBeInstanceOf(Error);
      expect(error).toMatchObject({
        name: want.name,
        kind: "http",
        status: given,
        body: { a: 1 },
        operation: "getTask",
        message: `getTask: status ${given}: r`,
      });
    });
  }

  it("reads the request id from the usual headers", () => {
    expect(make(400, undefined, { "X-Request-Id": "a" }).requestId).toBe("a");
    expect(make(400, undefined, { "Request-Id": "b" }).requestId).toBe("b");
    expect(make(400).requestId).toBeUndefined();
  });

  it("reads a google.rpc.Status and nothing that only looks like one", () => {
    const details = [{ "@type": "type.googleapis.com/google.rpc.ErrorInfo", reason: "X" }];
    const bodies = [
      {
        given: { code: 5, message: "not found", details },
        want: { code: 5, message: "not found", details },
      },
      { given: { code: 3, message: "bad" }, want: { code: 3, message: "bad", details: [] } },
      { given: { code: 404, message: "not found" }, want: undefined },
      { given: { code: "5", message: "not found" }, want: undefined },
      { given: { code: 5, message: "m", details: {} }, want: undefined },
      { given: [5], want: undefined },
      { given: "text", want: undefined },
      { given: null, want: undefined },
    ];
    for (const { given, want } of bodies) expect(make(400, given).rpcStatus).toEqual(want);
  });
});

describe("describeBody", () => {
  const table = [
    { given: { message: "m", error: "e" }, want: "m" },
    { given: { error: { message: "inner" } }, want: "inner" },
    { given: { error: "invalid_grant", error_description: "expired" }, want: "expired" },
    { given: { error: "invalid_grant" }, want: "invalid_grant" },
    { given: { title: "Problem", detail: "of this kind" }, want: "of this kind" },
    { given: { title: "Problem", status: 400 }, want: "Problem" },
    // JSON:API (1.1, Error Objects), FastAPI, and a list as such.
    { given: { errors: [{ status: "422", title: "T", detail: "too long" }] }, want: "too long" },
    { given: { detail: [{ loc: ["body", 0], msg: "not a number" }] }, want: "not a number" },
    { given: [{ errorCode: "X", message: "no such field" }], want: "no such field" },
    { given: { errors: [null, {}], title: "two faults" }, want: "two faults" },
    { given: { errors: [], error: null, message: 0 }, text: "{…}", want: "{…}" },
    { given: "<html>gateway</html>", want: "" },
    { given: { message: "", other: 1 }, text: '{"message":""}', want: '{"message":""}' },
    { given: undefined, text: "upstream timed out", want: "upstream timed out" },
    { given: undefined, text: "<html>gateway</html>", want: "" },
    { given: undefined, text: "", want: "" },
  ];
  for (const { given, text = "", want } of table) {
    it(`finds '${want.slice(0, 20)}'`, () => expect(describeBody(given, text)).toBe(want));
  }

  it("does not follow a body without end", () => {
    let body: unknown = {};
    for (let depth = 0; depth < 100_000; depth += 1) body = { error: body };
    expect(describeBody(body, "text")).toBe("text");
  });
});

describe("CallError", () => {
  interface Status {
    code: number;
  }
  interface NotFound {
    missing: string;
  }

  it("has a status in all members, which narrows to one body", () => {
    const check = (error: CallError<{ 404: NotFound; 503: string; default: Status }>) => {
      if (error.status === 404) {
        expectTypeOf(error).toEqualTypeOf<NotFoundError<NotFound>>();
        return error.body?.missing;
      }
      if (error.status === 400) expectTypeOf(error.body).toEqualTypeOf<Status | undefined>();
      if (error.status === 503) expectTypeOf(error).toEqualTypeOf<ServerError<503, string>>();
      if (error.status === 520) expectTypeOf(error.body).toEqualTypeOf<Status | undefined>();
      if (error.status === undefined) {
        expectTypeOf(error.kind).toEqualTypeOf<"request" | "connection" | "timeout" | "aborted">();
      }
      return undefined;
    };
    const error = make(404, { missing: "t" }) as NotFoundError<NotFound>;
    expect(check(error)).toBe("t");
  });

  it("has typed bodies after narrowing by kind, by instanceof and by range", () => {
    const check = (error: CallError<{ "4XX": Status; "5XX": NotFound }>) => {
      if (error instanceof NotFoundError) {
        expectTypeOf(error.body).toEqualTypeOf<Status | undefined>();
      }
      if (error instanceof ServerError) {
        expectTypeOf(error.body).toEqualTypeOf<NotFound | undefined>();
      }
      if (error.status === 410) expectTypeOf(error.body).toEqualTypeOf<Status | undefined>();
      if (error.status === 302) expectTypeOf(error.body).toEqualTypeOf<undefined>();
      if (error.kind === "http") {
        expectTypeOf(error.body).toEqualTypeOf<Status | NotFound | undefined>();
      }
      if (error instanceof ConnectionError) expectTypeOf(error.kind).toEqualTypeOf<"connection">();
      switch (error.kind) {
        case "http":
        case "request":
        case "connection":
        case "aborted":
        case "decode":
          return error.kind;
      }
    };
    expect(check(make(404) as NotFoundError<Status>)).toBe("http");
    const all = (error: CallError<{ default: Status }>) => {
      if (error instanceof HttpError) expectTypeOf(error.body).toEqualTypeOf<Status | undefined>();
      if (error.kind === "http") expectTypeOf(error.body).toEqualTypeOf<Status | undefined>();
    };
    all(make(500) as ServerError<500, Status>);
  });

  it("is assignable to SdkError, and has unknown bodies where nothing is declared", () => {
    expectTypeOf<CallError>().toExtend<SdkError>();
    expectTypeOf<Extract<CallError, { status: 404 }>["body"]>().toEqualTypeOf<unknown>();
    expectTypeOf<Extract<CallError, { kind: "request" }>>().toEqualTypeOf<RequestError>();
  });
});
