import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CredentialRequest } from "../../../src/runtime/credential.js";
import { CallTimeoutError } from "../../../src/runtime/errors.js";
import { TokenError } from "../../../src/runtime/token-error.js";
import { createTokenSource, type AccessToken } from "../../../src/runtime/token-source.js";

const base: CredentialRequest = { baseUrl: "https://api.example", fetch };

/** A source whose tokens are numbered, with what it was asked. */
function numbered(expiresIn?: number, timeout?: number) {
  const obtain = vi.fn(
    async (_: string, request: CredentialRequest): Promise<AccessToken> =>
      new Promise((resolve, reject) => {
        const accessToken = `t${obtain.mock.calls.length}`;
        setTimeout(() => resolve({ accessToken, expiresIn }), 10);
        request.signal?.addEventListener("abort", () => reject(new Error("aborted")));
      }),
  );
  const endpoint = (baseUrl: string): string => `${baseUrl}/token`;
  return { obtain, source: createTokenSource({ endpoint, obtain, timeout }) };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Lets a promise settle, with as much time as a token takes. */
async function settle<T>(promise: Promise<T> | T, ms = 10): Promise<T> {
  const all = Promise.resolve(promise);
  all.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(ms);
  return all;
}

describe("a token source", () => {
  it.each([1, 10, 1000])("asks once for %i calls", async (count) => {
    const { obtain, source } = numbered();
    const tokens = await settle(Promise.all(Array.from({ length: count }, () => source(base))));
    expect(new Set(tokens)).toEqual(new Set(["t1"]));
    expect(obtain).toHaveBeenCalledTimes(1);
    expect(await source(base)).toBe("t1");
  });

  const lives = [
    { given: 3600, keeps: 3539, renews: 3541 },
    { given: 600, keeps: 539, renews: 541 },
    { given: 100, keeps: 89, renews: 91 },
    { given: 1, keeps: 0.8, renews: 0.95 },
    { given: undefined, keeps: 1e9, renews: undefined },
  ];
  for (const { given, keeps, renews } of lives) {
    it(`renews a token of ${given ?? "unknown"} seconds in time`, async () => {
      const { source } = numbered(given);
      await settle(source(base));
      const begin = Date.now() - 10;
      vi.setSystemTime(begin + keeps * 1000);
      expect(await source(base)).toBe("t1");
      if (renews === undefined) return;
      vi.setSystemTime(begin + renews * 1000);
      expect(await settle(source(base))).toBe("t2");
    });
  }

  it("renews once for all calls whose token was refused", async () => {
    const { obtain, source } = numbered(3600);
    await settle(source(base));
    const refused = Array.from({ length: 100 }, () => source({ ...base, rejected: "t1" }));
    expect(new Set(await settle(Promise.all(refused)))).toEqual(new Set(["t2"]));
    // One that was on its way all the time is refused last.
    expect(await source({ ...base, rejected: "t1" })).toBe("t2");
    expect(obtain).toHaveBeenCalledTimes(2);
    expect(obtain.mock.calls[1]?.[1]).toMatchObject({ rejected: "t1" });
  });

  const failures = [
    { status: 400, isKept: true },
    { status: 401, isKept: true },
    { status: 403, isKept: true },
    { status: 408, isKept: false },
    { status: 429, isKept: false },
    { status: 500, isKept: false },
    { status: 503, isKept: false },
  ];
  for (const { status, isKept } of failures) {
    it(`${isKept ? "keeps" : "does not keep"} a failure with ${status}, for ten seconds at most`, async () => {
      const reason = { status, headers: new Headers(), body: undefined, text: "", reason: "no" };
      const refusal = new TokenError(reason);
      const obtain = vi
        .fn<() => Promise<AccessToken>>()
        .mockRejectedValueOnce(refusal)
        .mockResolvedValue({ accessToken: "t" });
      const source = createTokenSource({ endpoint: ({ length }) => String(length), obtain });
      const call = async (): Promise<unknown> => {
        try {
          return await source(base);
        } catch (error) {
          return error;
        }
      };
      expect(await Promise.all([call(), call(), call()])).toEqual([refusal, refusal, refusal]);
      vi.setSystemTime(Date.now() + 9_900);
      expect(await call()).toBe(isKept ? refusal : "t");
      expect(obtain).toHaveBeenCalledTimes(isKept ? 1 : 2);
      expect(await source({ ...base, baseUrl: "https://elsewhere" })).toBe("t");
      vi.setSystemTime(Date.now() + 200);
      expect(await source(base)).toBe("t");
    });
  }

  it("keeps no failure without an answer", async () => {
    const cause = new Error("down");
    const obtain = vi
      .fn<() => Promise<AccessToken>>()
      .mockRejectedValueOnce(cause)
      .mockResolvedValue({ accessToken: "t" });
    const source = createTokenSource({ endpoint: () => "e", obtain });
    const failed = await Promise.allSettled([source(base), source(base)]);
    expect(failed).toEqual([
      { status: "rejected", reason: cause },
      { status: "rejected", reason: cause },
    ]);
    expect(await source(base)).toBe("t");
    expect(obtain).toHaveBeenCalledTimes(2);
  });

  it("goes on for the others where one call ends early", async () => {
    const { obtain, source } = numbered();
    const controller = new AbortController();
    const ended = source({ ...base, signal: controller.signal });
    const other = source(base);
    controller.abort(new Error("enough"));
    await expect(ended).rejects.toThrow("enough");
    expect(await settle(other)).toBe("t1");
    expect(obtain).toHaveBeenCalledTimes(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it("breaks off where every call has ended, and begins anew for the next", async () => {
    const { obtain, source } = numbered();
    const controller = new AbortController();
    const ended = [1, 2].map(async () => source({ ...base, signal: controller.signal }));
    controller.abort(new Error("enough"));
    for (const result of await Promise.allSettled(ended)) expect(result.status).toBe("rejected");
    expect(obtain.mock.calls[0]?.[1].signal?.aborted).toBe(true);
    const next = source(base);
    expect(await settle(next)).toBe("t2");
    expect(await source(base)).toBe("t2");
  });

  it("finishes what can be had only once", async () => {
    const { obtain } = numbered();
    const source = createTokenSource({ endpoint: () => "e", obtain, finishes: true });
    const controller = new AbortController();
    const ended = source({ ...base, signal: controller.signal });
    controller.abort(new Error("enough"));
    await expect(ended).rejects.toThrow("enough");
    await vi.advanceTimersByTimeAsync(10);
    expect(await source(base)).toBe("t1");
    expect(obtain).toHaveBeenCalledTimes(1);
  });

  it("ends a request that takes too long, and asks again", async () => {
    const obtain = vi
      .fn<() => Promise<AccessToken>>()
      .mockReturnValueOnce(new Promise(() => undefined))
      .mockResolvedValue({ accessToken: "t" });
    const source = createTokenSource({ endpoint: () => "e", obtain, timeout: 100 });
    await expect(settle(source(base), 100)).rejects.toEqual(
      new CallTimeoutError(undefined, "no token within 100 ms"),
    );
    expect(await source(base)).toBe("t");
    expect(vi.getTimerCount()).toBe(0);
  });

  it("keeps the tokens of endpoints apart", async () => {
    const { source } = numbered();
    const other = { ...base, baseUrl: "https://other.example" };
    const tokens = await settle(Promise.all([source(base), source(other), source(base)]));
    expect(tokens).toEqual(["t1", "t2", "t1"]);
  });

  it("leaves no rejection unhandled where its calls end before it fails", async () => {
    const unhandled = vi.fn();
    process.on("unhandledRejection", unhandled);
    const { source } = numbered();
    const signal = AbortSignal.abort(new Error("enough"));
    await expect(source({ ...base, signal })).rejects.toThrow("enough");
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off("unhandledRejection", unhandled);
    expect(unhandled).not.toHaveBeenCalled();
  });
});
