import { describe, expect, it, vi } from "vitest";
import { followSafely } from "../../../src/runtime/redirect.js";

const moved = (status: number, location: string) =>
  new Response(null, { status, headers: { location } });
const init = {
  method: "POST",
  body: "{}",
  headers: {
    "x-api-key": "k",
    authorization: "a",
    cookie: "c",
    accept: "text/x",
    "content-type": "application/json",
  },
};

/** What is sent, one line a request, where the first is redirected. */
async function follow(first: Response, given: RequestInit = init): Promise<string[]> {
  const sent: string[] = [];
  const send = vi.fn<typeof fetch>(async (url, { method, headers, body } = {}) => {
    const names = [...new Headers(headers).keys()].join();
    sent.push(`${method} ${String(url)} ${names}${body ? " with body" : ""}`);
    return sent.length === 1 ? first : new Response("end");
  });
  await followSafely(send)("https://a.example/x/y", given);
  return sent.slice(1);
}

const all = "accept,authorization,content-type,cookie,x-api-key";
const table = [
  { given: [307, "/z"], want: `POST https://a.example/z ${all} with body` },
  { given: [308, "z"], want: `POST https://a.example/x/z ${all} with body` },
  {
    given: [307, "https://b.example/z"],
    want: "POST https://b.example/z accept,content-type with body",
  },
  // Another port and another scheme are another origin.
  {
    given: [307, "https://a.example:8443/"],
    want: "POST https://a.example:8443/ accept,content-type with body",
  },
  {
    given: [307, "http://a.example/"],
    want: "POST http://a.example/ accept,content-type with body",
  },
  { given: [302, "/z"], want: "GET https://a.example/z accept,authorization,cookie,x-api-key" },
  { given: [303, "//b.example/z"], want: "GET https://b.example/z accept" },
] as const;

describe("followSafely", () => {
  for (const { given, want } of table)
    it(`follows ${given.join(" ")}`, async () => {
      expect(await follow(moved(given[0], given[1]))).toEqual([want]);
    });

  it("keeps the method of what is no POST", async () => {
    const sent = await follow(moved(301, "/z"), { ...init, method: "PUT" });
    expect(sent).toEqual([`PUT https://a.example/z ${all} with body`]);
  });

  it("leaves every other response as it is", async () => {
    for (const response of [new Response("x"), new Response(null, { status: 304 })]) {
      const send = vi.fn<typeof fetch>(async () => response);
      expect(await followSafely(send)("https://a.example", init)).toBe(response);
      expect(send).toHaveBeenCalledOnce();
    }
  });

  it("fails where it would go in circles, leave HTTP, or cannot know where it goes", async () => {
    const opaque = Object.defineProperty(new Response(), "type", { value: "opaqueredirect" });
    for (const [response, why] of [
      [() => moved(307, "/again"), /20/],
      [() => moved(307, "file:///etc"), /out of HTTP/],
      [() => opaque, /with the key/],
    ] as const)
      await expect(followSafely(async () => response())("https://a.example", init)).rejects.toThrow(
        why,
      );
    const stream = { ...init, body: new ReadableStream(), duplex: "half" };
    await expect(
      followSafely(async () => moved(307, "/"))("https://a.example", stream),
    ).rejects.toThrow(/once/);
  });

  it("sends a Request with its body again, and leaves alone what asks for another way", async () => {
    const sent: string[] = [];
    const send: typeof fetch = async (url, options) => {
      sent.push(`${String(url)} ${await new Response(options?.body ?? "").text()}`);
      return sent.length === 1 ? moved(307, "/z") : new Response("end");
    };
    await followSafely(send)(new Request("https://a.example/", init));
    expect(sent).toEqual(["https://a.example/ {}", "https://a.example/z {}"]);
    const manual = vi.fn<typeof fetch>(async () => moved(307, "/z"));
    await followSafely(manual)("https://a.example", { ...init, redirect: "manual" });
    expect(manual).toHaveBeenCalledOnce();
  });
});
