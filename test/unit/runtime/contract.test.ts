import { describe, expect, it } from "vitest";
import { testContract, type ContractCase } from "../../../src/runtime/contract.js";

/** What a client sends, what it is answered, and what it makes of that. */
interface Exchange {
  readonly url?: string;
  readonly init?: RequestInit;
  readonly response?: Response;
  readonly data?: unknown;
}

const wanted: Omit<ContractCase<() => Promise<Exchange>>, "call"> = {
  method: "POST",
  path: "/pets/7",
  query: ["a=1"],
  headers: { "x-trace": "t" },
  body: { b: 1, a: [2] },
  statuses: ["200", "4XX"],
};
const good = {
  url: "https://a.test/v1/pets/7?a=1&key=k",
  init: { method: "POST", headers: { "X-Trace": "t" }, body: '{"a":[2],"b":1}' },
};

async function run({
  url = good.url,
  init = good.init,
  response,
  data,
}: Exchange): Promise<unknown> {
  const answer = response ?? Response.json({ ok: true });
  const [test] = testContract(
    {
      "pets.add": {
        ...wanted,
        call: (send: () => Promise<Response>) => ({
          withResponse: async () => ({ response: await send(), data: data ?? { ok: true } }),
        }),
      },
    },
    (observer) => () => observer(new Request(url, init), () => Promise.resolve(answer)),
  );
  expect(test?.name).toBe("pets.add");
  return test?.run().then(
    () => undefined,
    (error: Error) => error.message,
  );
}

describe("a test of a contract", () => {
  it.each<[what: string, exchange: Exchange, problem: string | undefined]>([
    ["what is as it should be", {}, undefined],
    ["text", { response: new Response("text"), data: "text" }, undefined],
    ["JSON that is a text", { response: Response.json("text"), data: "text" }, undefined],
    ["bytes", { response: new Response("abc"), data: new Blob(["abc"]) }, undefined],
    ["a status of a range", { response: Response.json({ ok: true }, { status: 404 }) }, undefined],
    [
      "a status that is not declared",
      { response: Response.json({ ok: true }, { status: 202 }) },
      'the status is 202, not ["200","4XX"]',
    ],
    [
      "another method",
      { init: { ...good.init, method: "PUT" } },
      'the method is "PUT", not "POST"',
    ],
    ["another path", { url: "https://a.test/pets/8?a=1" }, 'the path is "/pets/8", not "/pets/7"'],
    [
      "a query without a parameter",
      { url: "https://a.test/pets/7?a=2" },
      'the query is "?a=2", without a=1',
    ],
    ["no header", { init: { method: "POST", body: good.init.body } }, 'x-trace is null, not "t"'],
    [
      "another body",
      { init: { ...good.init, body: '{"a":[2]}' } },
      'the body is {"a":[2]}, not {"a":[2],"b":1}',
    ],
    ["other data", { data: { ok: false } }, 'the data is {"ok":false}, not {"ok":true}'],
    [
      "fewer bytes",
      { response: new Response("abc"), data: new Blob(["a"]) },
      "the size of the data is 1, not 3",
    ],
  ])("sees %s", async (_, exchange, problem) => {
    expect(await run(exchange)).toBe(problem && `pets.add: ${problem}`);
  });

  it.each([
    { declared: [], status: 302, problem: undefined },
    { declared: [], status: 404, problem: "status 404" },
    { declared: ["200"], status: 302, problem: "status 302" },
  ])("of $declared, has a call that ends with $status: $problem", async (row) => {
    const [test] = testContract(
      {
        a: {
          method: "GET",
          path: "/a",
          statuses: row.declared,
          call: (send: () => Promise<Response>) => ({
            withResponse: async () => Promise.reject(new Error(`status ${(await send()).status}`)),
          }),
        },
      },
      (observer) => () =>
        observer(new Request("https://a.test/a"), () =>
          Promise.resolve(new Response(null, { status: row.status })),
        ),
    );
    const problem = await test?.run().then(
      () => undefined,
      (error: Error) => error.message,
    );
    expect(problem).toBe(row.problem);
  });

  it("sees a call that sends nothing", async () => {
    const call = (): { withResponse: () => Promise<{ data: unknown; response: Response }> } => ({
      withResponse: () => Promise.resolve({ data: undefined, response: new Response() }),
    });
    const [test] = testContract({ "pets.add": { ...wanted, call } }, () => undefined);
    await expect(test?.run()).rejects.toThrow("pets.add sent nothing");
  });
});
