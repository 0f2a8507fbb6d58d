import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { createCall, type Call, type Received, type Result } from "../../../src/runtime/call.js";
import { RequestError, type SdkError } from "../../../src/runtime/errors.js";

const response = new Response(null, { status: 200 });
const failure = new RequestError("get", "no");
const received = {
  data: { id: 1 },
  status: 200,
  contentType: "application/json",
  headers: {},
  response,
} as const;
const succeed = () => vi.fn(async (): Promise<Received<Thing>> => received);
const fail = (error: unknown = failure) =>
  vi.fn(async (): Promise<Received<Thing>> => {
    throw error;
  });

type Thing = { id: number };
const callOf = <E extends SdkError>(send: () => Promise<Received<Thing>>): Call<Thing, E> =>
  createCall<Received<Thing>, Thing, E>(send, (whole) => whole);

describe("createCall", () => {
  const unhandled = vi.fn();
  beforeEach(() => {
    unhandled.mockReset();
    process.on("unhandledRejection", unhandled);
  });
  afterEach(async () => {
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", unhandled);
    if (unhandled.mock.calls.length > 0) throw new Error("a rejection was not handled");
  });

  it("sends nothing until it is awaited, and then once in whatever form", async () => {
    const send = succeed();
    const call = callOf<SdkError>(send);
    await Promise.resolve();
    expect(send).not.toHaveBeenCalled();

    expect(await call).toEqual({ id: 1 });
    expect(await call).toEqual({ id: 1 });
    expect(await call.then(({ id }) => id)).toBe(1);
    expect(await call.catch(() => "caught")).toEqual({ id: 1 });
    expect(await call.withResponse()).toEqual(received);
    expect(await call.result()).toEqual({ ok: true, ...received });
    const ended = vi.fn();
    expect(await call.finally(ended)).toEqual({ id: 1 });
    expect(ended).toHaveBeenCalledOnce();
    expect(await Promise.all([call, call])).toEqual([{ id: 1 }, { id: 1 }]);
    expect(send).toHaveBeenCalledOnce();
  });

  it("rejects in every form with the same error, and gives it as a result", async () => {
    const send = fail();
    const call = callOf<RequestError>(send);
    await expect(call).rejects.toBe(failure);
    await expect(call.withResponse()).rejects.toBe(failure);
    await expect(call.finally(() => {})).rejects.toBe(failure);
    expect(await call.catch((caught: unknown) => caught)).toBe(failure);
    expect(await call.result()).toEqual({ ok: false, error: failure });
    expect(send).toHaveBeenCalledOnce();
  });

  it("leaves no unhandled rejection, never awaited or by result alone", async () => {
    callOf(fail());
    expect((await callOf(fail()).result()).ok).toBe(false);
  });

  it("does not hide a bug in a result", async () => {
    await expect(callOf(fail(new TypeError("bug"))).result()).rejects.toThrow("bug");
  });

  it("has the type of a Promise and a result that narrows", async () => {
    const call = callOf<RequestError>(succeed());
    expectTypeOf(call).toExtend<Promise<{ id: number }>>();
    expectTypeOf<Awaited<Call<string>>>().toEqualTypeOf<string>();
    expect(String(call)).toBe("[object Call]");
    const result: Result<Thing, RequestError> = await call.result();
    if (result.ok) expectTypeOf(result.data).toEqualTypeOf<{ id: number }>();
    else expectTypeOf(result.error).toEqualTypeOf<RequestError>();
  });
});
