import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from "vitest";
import { createCall } from "../../../src/runtime/call.js";
import { CallAbortedError } from "../../../src/runtime/errors.js";
import { waitFor, WaitTimeoutError } from "../../../src/runtime/wait-for.js";

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  if (vi.getTimerCount() > 0) throw new Error("a timer is left");
  vi.useRealTimers();
});

/** Looks that show one value after another, each with the time that it was seen at. */
function looks<Value>(values: readonly Value[]): {
  readonly times: number[];
  readonly look: () => Promise<Value>;
} {
  const times: number[] = [];
  const start = Date.now();
  const look = async (): Promise<Value> => {
    times.push(Date.now() - start);
    return Promise.resolve(values[Math.min(times.length, values.length) - 1] as Value);
  };
  return { times, look };
}

/** Lets time pass until a wait is over. */
async function settle<Value>(waiting: Promise<Value>): Promise<Value> {
  const settled = waiting.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
  await vi.runAllTimersAsync();
  return (await settled)();
}

describe("waiting for something", () => {
  it("looks at once, and waits no longer than it must", async () => {
    const { times, look } = looks(["done"]);
    expect(await settle(waitFor(look, (seen) => seen === "done"))).toBe("done");
    expect(times).toEqual([0]);
  });

  it("waits longer each time, up to a limit", async () => {
    const { times, look } = looks([1, 2, 3, 4, 5, 6]);
    const options = { interval: 100, maxInterval: 300 };
    expect(await settle(waitFor(look, (seen) => seen === 6, options))).toBe(6);
    expect(times).toEqual([0, 100, 250, 475, 775, 1075]);
  });

  it.each([
    { headers: { "retry-after": "3" }, want: 3000 },
    { headers: { "retry-after-ms": "20" }, want: 20 },
    { headers: { "retry-after": "Thu, 01 Jan 1970 00:00:10 GMT" }, want: 10_000 },
    { headers: { "retry-after": "soon" }, want: 1000 },
  ])("heeds $headers of a call", async ({ headers, want }) => {
    vi.setSystemTime(0);
    const { times, look } = looks(["open", "closed"]);
    const call = () =>
      createCall(
        async () => ({
          data: await look(),
          status: 200 as const,
          contentType: "",
          headers: {},
          response: new Response(null, { headers }),
        }),
        (whole) => whole,
      );
    await settle(waitFor(call, (seen) => seen === "closed"));
    expect(times).toEqual([0, want]);
  });

  it("has the type that the condition tells", async () => {
    interface Closed {
      readonly state: "closed";
      readonly outcome: string;
    }
    type Task = { readonly state: "open" } | Closed;
    const task: Task = { state: "closed", outcome: "granted" } as Task;
    const isClosed = (seen: Task): seen is Closed => seen.state === "closed";
    const closed = await waitFor(async () => Promise.resolve(task), isClosed);
    expectTypeOf(closed).toEqualTypeOf<Closed>();
    expect(closed.outcome).toBe("granted");
    // Inferred as a type predicate since TypeScript 5.5.
    const same = await waitFor(
      async () => Promise.resolve(task),
      (seen) => seen.state === "closed",
    );
    expectTypeOf(same).toEqualTypeOf<Closed>();
  });

  it("ends with what was seen last when its time is over", async () => {
    const { look } = looks(["open"]);
    const error: unknown = await settle(
      waitFor(look, (seen) => seen !== "open", { timeout: 5000 }),
    ).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(WaitTimeoutError);
    expect(error).toMatchObject({ last: "open", kind: "timeout", name: "WaitTimeoutError" });
    expect((error as Error).message).toMatch(/5000 ms/);
  });

  it("ends a look that takes too long, and tells it so", async () => {
    let given: AbortSignal | undefined;
    const look = async (signal: AbortSignal): Promise<never> => {
      given = signal;
      return new Promise(() => undefined);
    };
    const waiting = settle(waitFor(look, () => true, { timeout: 100 }));
    await expect(waiting).rejects.toMatchObject({ name: "WaitTimeoutError", last: undefined });
    expect(given?.aborted).toBe(true);
  });

  it("goes on for longer than timers can count", async () => {
    const { times, look } = looks([1, 2]);
    await settle(
      waitFor(look, (seen) => seen === 2, { timeout: 0, interval: 700_000, maxInterval: 1e6 }),
    );
    expect(times).toEqual([0, 700_000]);
  });

  it.each(["before", "between looks", "while it looks"])("aborts %s", async (when) => {
    const controller = new AbortController();
    const { times, look } = looks(["open"]);
    const slow = async (): Promise<string> => {
      controller.abort("stop");
      return look();
    };
    if (when === "before") controller.abort("stop");
    if (when === "between looks") setTimeout(() => controller.abort("stop"), 500);
    const options = { signal: controller.signal };
    const waiting = settle(waitFor(when === "while it looks" ? slow : look, () => false, options));
    await expect(waiting).rejects.toBeInstanceOf(CallAbortedError);
    await expect(waiting).rejects.toMatchObject({ cause: "stop" });
    expect(times).toHaveLength(when === "before" ? 0 : 1);
  });

  it("rejects with what a look or the condition throws", async () => {
    const error = new Error("no");
    const failing = settle(waitFor(() => Promise.reject(error), Boolean));
    await expect(failing).rejects.toBe(error);
    const { look } = looks([1]);
    const condition = (): boolean => {
      throw error;
    };
    await expect(settle(waitFor(look, condition))).rejects.toBe(error);
  });
});
