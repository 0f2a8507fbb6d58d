import { describe, expect, it } from "vitest";
import {
  receiveIncoming,
  receiveTagged,
  type IncomingRequest,
  type IncomingSpec,
  type ReceiveOptions,
} from "../../../src/runtime/webhook.js";
import { WebhookError } from "../../../src/runtime/webhook-error.js";
import { signWebhook } from "../../../src/runtime/webhook-signature.js";

const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const spec: IncomingSpec = { name: "created", method: "POST" };
const unverified = { unverified: true } as const;
const json = { "content-type": "application/json; charset=utf-8" };
const body = '{"type":"created","id":1}';

/** What a request comes to: the value, or the reason why there is none. */
async function outcomeOf(
  given: IncomingSpec,
  request: IncomingRequest,
  options: ReceiveOptions = unverified,
): Promise<unknown> {
  try {
    return await receiveIncoming(given, request, options);
  } catch (error) {
    return error instanceof WebhookError ? `${error.reason} ${error.status}` : String(error);
  }
}

const arrived = { name: "created", payload: { type: "created", id: 1 }, signed: undefined };

describe("receiving", () => {
  it.each<{ how: string; request: IncomingRequest }>([
    {
      how: "a Request",
      request: new Request("https://a.test/", { method: "POST", body, headers: json }),
    },
    { how: "a text", request: { headers: json, body } },
    { how: "bytes", request: { headers: json, body: Buffer.from(body) } },
    { how: "a method in lower case", request: { headers: json, body, method: "post" } },
    {
      how: "lists of headers",
      request: { headers: { "content-type": ["application/json"], ":path": "/" }, body },
    },
    { how: "no media type", request: { headers: {}, body } },
    {
      how: "one built on JSON",
      request: { headers: { "Content-Type": "application/cloudevents+json" }, body },
    },
  ])("takes $how", async ({ request }) => {
    expect(await outcomeOf(spec, request)).toEqual(arrived);
  });

  it.each([
    {
      given: "another method",
      request: { headers: json, body, method: "GET" },
      want: "method 405",
    },
    {
      given: "another media type",
      request: { headers: { "content-type": "text/html" }, body },
      want: "mediaType 415",
    },
    { given: "half of it", request: { headers: json, body: body.slice(0, 9) }, want: "body 400" },
    { given: "nothing", request: { headers: json, body: "" }, want: "body 400" },
    {
      given: "what is no UTF-8",
      request: { headers: json, body: new Uint8Array([0x22, 0xff, 0x22]) },
      want: "body 400",
    },
  ])("refuses $given", async ({ request, want }) => {
    expect(await outcomeOf(spec, request)).toBe(want);
  });

  it("verifies unless it is told not to", async () => {
    const signed = await signWebhook({ body, id: "msg_1" }, secret);
    const request = { headers: { ...json, ...signed }, body };
    expect(await outcomeOf(spec, request, { secret })).toMatchObject({ signed: { id: "msg_1" } });
    expect(await outcomeOf(spec, { ...request, body: body.replace("1", "2") }, { secret })).toBe(
      "signature 401",
    );
    expect(await outcomeOf(spec, { headers: json, body }, { secret })).toBe("unsigned 401");
    // As from JavaScript, where a variable of the environment is not set.
    const none = { secret: undefined } as unknown as ReceiveOptions;
    expect(await outcomeOf(spec, request, none)).toMatch(/^TypeError/);
    expect(await outcomeOf(spec, request, { secret: "" })).toMatch(/^TypeError/);
  });

  it("verifies before it reads", async () => {
    expect(
      await outcomeOf(spec, { headers: { "content-type": "text/html" }, body: "{" }, { secret }),
    ).toBe("unsigned 401");
  });

  it("leaves any other scheme to a function, which sees the bytes", async () => {
    const verify = (headers: Headers, bytes: Uint8Array): boolean =>
      headers.get("x-signature") === String(bytes.length);
    const request = (length: string) => ({ headers: { ...json, "x-signature": length }, body });
    expect(await outcomeOf(spec, request(String(body.length)), { verify })).toEqual(arrived);
    expect(await outcomeOf(spec, request("1"), { verify })).toBe("signature 401");
  });

  it.each([
    { body: { "text/plain": "text" }, type: "text/plain", want: body },
    {
      body: { "text/plain": "text", "application/json": "json" },
      type: "application/json",
      want: JSON.parse(body) as unknown,
    },
    { body: { "application/*": "text" }, type: "application/xml", want: body },
    { body: { "*/*": "json" }, type: "a/b", want: JSON.parse(body) as unknown },
    { body: { "*/*": "any" }, type: "text/csv", want: body },
    { body: { "*/*": "any" }, type: "application/json", want: JSON.parse(body) as unknown },
    { body: {}, type: "text/html", want: undefined },
  ] as const)("reads $type as $body", async ({ body: readings, type, want }) => {
    const received = await receiveIncoming<{ payload: unknown }>(
      { ...spec, body: readings },
      { headers: { "content-type": type }, body },
      unverified,
    );
    expect(received.payload).toEqual(want);
  });

  it("reads anything else as a Blob of its type", async () => {
    const request = { headers: { "content-type": "image/png" }, body: new Uint8Array([1, 2]) };
    const { payload } = await receiveIncoming<{ payload: Blob }>(
      { ...spec, body: { "image/png": "binary" } },
      request,
      unverified,
    );
    expect([payload.type, payload.size]).toEqual(["image/png", 2]);
  });

  it("reads the headers and query parameters that are declared", async () => {
    const declared: IncomingSpec = {
      ...spec,
      headers: { "X-Attempt": "number", "X-Tags": "list", "X-Gone": "string" },
      query: { test: "boolean", tag: "strings", none: "strings", "a b": "string" },
    };
    const request = {
      headers: { ...json, "x-attempt": "2", "x-tags": "a, b" },
      body,
      url: "//hook?test=true&tag=x&tag=y&a%20b=c#fragment",
    };
    expect(await outcomeOf(declared, request)).toEqual({
      ...arrived,
      headers: { "X-Attempt": 2, "X-Tags": ["a", "b"] },
      query: { test: true, tag: ["x", "y"], "a b": "c" },
    });
  });
});

describe("receiving by tag", () => {
  const specs = { created: spec, "7": { name: "seven", method: "PUT" } };
  const receive = (text: string, method = "POST") =>
    receiveTagged<object>("type", specs, { headers: json, body: text, method }, unverified);

  it.each([
    { given: body, want: arrived },
    {
      given: '{"type":7}',
      method: "PUT",
      want: { name: "seven", payload: { type: 7 }, signed: undefined },
    },
    {
      given: '{"type":"new"}',
      want: { name: undefined, tag: "new", payload: { type: "new" }, signed: undefined },
    },
    {
      given: '{"type":"constructor"}',
      want: {
        name: undefined,
        tag: "constructor",
        payload: { type: "constructor" },
        signed: undefined,
      },
    },
    { given: "[1]", want: { name: undefined, tag: "", payload: [1], signed: undefined } },
  ])("takes $given for what its tag says", async ({ given, method, want }) => {
    expect(await receive(given, method)).toEqual(want);
  });

  it("holds a known one to its method", async () => {
    await expect(receive(body, "PUT")).rejects.toMatchObject({ reason: "method" });
  });
});
