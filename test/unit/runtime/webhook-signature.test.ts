import { createHmac, createPrivateKey, createPublicKey } from "node:crypto";
import { describe, expect, it } from "vitest";
import { WebhookError } from "../../../src/runtime/webhook-error.js";
import { signWebhook, verifySignature } from "../../../src/runtime/webhook-signature.js";

// The known answers of the specification's own libraries.
const id = "msg_p5jXN8AQM9LWM0D4loKWxJek";
const timestamp = 1614265330;
const body = '{"test": 2432232314}';
const secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
const signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=";
const privateKey = "VEVTVFNJR05JTkdLRVlET05PVFVTRVRISVNGT1JBTlk=";
const asymmetric =
  "v1a,tQ9V2XOqn7jL/DQenEFpqIugdBVtiMmER5mhSkXBNwM0mkATuDe6KYYUuxqtaiHeYGb7KaaBRdM5WqyeFiL8Ag==";

/** The public half of the key above, worked out by OpenSSL. */
function publicKey(): string {
  const der = Buffer.concat([
    Buffer.from("302e020100300506032b657004220420", "hex"),
    Buffer.from(privateKey, "base64"),
  ]);
  const key = createPublicKey(createPrivateKey({ key: der, format: "der", type: "pkcs8" }));
  return `whpk_${key.export({ format: "der", type: "spki" }).subarray(-32).toString("base64")}`;
}

const other = "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc=";
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const now = (): number => timestamp * 1000;
const headers = (changes: Readonly<Record<string, string | undefined>> = {}): Headers => {
  const all = {
    "webhook-id": id,
    "webhook-timestamp": String(timestamp),
    "webhook-signature": signature,
    ...changes,
  };
  return new Headers(
    Object.entries(all).flatMap(([name, value]): [string, string][] =>
      value === undefined ? [] : [[name, value]],
    ),
  );
};
const withSignature = (value: string): Headers => headers({ "webhook-signature": value });

async function reasonOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
    return "accepted";
  } catch (error) {
    return error instanceof WebhookError ? error.reason : (error as Error).name;
  }
}

describe("signatures of webhooks (Standard Webhooks 1.0)", () => {
  it.each([
    { scheme: "HMAC", key: secret, want: signature },
    { scheme: "HMAC without a prefix", key: secret.slice("whsec_".length), want: signature },
    { scheme: "Ed25519", key: `whsk_${privateKey}`, want: asymmetric },
  ])("are made as the specification's libraries make them: $scheme", async ({ key, want }) => {
    const signed = await signWebhook({ id, timestamp: new Date(timestamp * 1000), body }, key);
    expect(signed).toEqual({
      "webhook-id": id,
      "webhook-timestamp": String(timestamp),
      "webhook-signature": want,
    });
  });

  it("give the id and the time of the attempt", async () => {
    expect(await verifySignature(headers(), bytes(body), { secret, now })).toEqual({
      id,
      timestamp: new Date(timestamp * 1000),
    });
  });

  it.each([
    { given: "as it is", headers: headers(), want: "accepted" },
    {
      given: "of a public key",
      headers: withSignature(asymmetric),
      key: publicKey(),
      want: "accepted",
    },
    { given: "no id", headers: headers({ "webhook-id": undefined }), want: "unsigned" },
    {
      given: "no timestamp",
      headers: headers({ "webhook-timestamp": undefined }),
      want: "unsigned",
    },
    {
      given: "no signature",
      headers: headers({ "webhook-signature": undefined }),
      want: "unsigned",
    },
    { given: "an empty signature", headers: withSignature(""), want: "unsigned" },
    { given: "a version alone", headers: withSignature("v1,"), want: "signature" },
    { given: "a part of it", headers: withSignature(signature.slice(0, 8)), want: "signature" },
    { given: "no base64", headers: withSignature("v1,???"), want: "signature" },
    { given: "another one", headers: withSignature(other), want: "signature" },
    {
      given: "one among several",
      headers: withSignature(`${other} v2,x ${signature} ${other}`),
      want: "accepted",
    },
    {
      given: "the right bytes as v1a",
      headers: withSignature(signature.replace("v1", "v1a")),
      want: "signature",
    },
    { given: "v1a without a public key", headers: withSignature(asymmetric), want: "signature" },
    {
      given: "v1a with a private key",
      headers: withSignature(asymmetric),
      key: `whsk_${privateKey}`,
      want: "signature",
    },
    { given: "another id", headers: headers({ "webhook-id": "msg_2" }), want: "signature" },
    {
      given: "another timestamp",
      headers: headers({ "webhook-timestamp": String(timestamp + 1) }),
      want: "signature",
    },
    {
      given: "a timestamp in words",
      headers: headers({ "webhook-timestamp": "hello" }),
      want: "timestamp",
    },
    {
      given: "a timestamp with a fraction",
      headers: headers({ "webhook-timestamp": "1.5" }),
      want: "timestamp",
    },
    { given: "another secret", headers: headers(), key: "whsec_c2VjcmV0", want: "signature" },
    { given: "two secrets", headers: headers(), key: ["whsec_c2VjcmV0", secret], want: "accepted" },
    { given: "no secrets", headers: headers(), key: [], want: "TypeError" },
    { given: "an empty secret", headers: headers(), key: "whsec_", want: "TypeError" },
    { given: "a secret that is no base64", headers: headers(), key: "whsec_?", want: "TypeError" },
    {
      given: "a public key of another length",
      headers: headers(),
      key: "whpk_c2VjcmV0",
      want: "TypeError",
    },
  ])("$want: $given", async ({ headers: given, key = secret, want }) => {
    expect(await reasonOf(verifySignature(given, bytes(body), { secret: key, now }))).toBe(want);
  });

  it.each([
    { given: "a space less", text: body.replace(" ", "") },
    { given: "nothing", text: "" },
    { given: "a byte more", text: `${body}\n` },
  ])("do not fit a body with $given", async ({ text }) => {
    expect(await reasonOf(verifySignature(headers(), bytes(text), { secret, now }))).toBe(
      "signature",
    );
  });

  it("are over bytes, which need not be text", async () => {
    const binary = new Uint8Array([0xff, 0xfe, 0x00, 0x80]);
    const hmac = createHmac("sha256", Buffer.from(secret.slice(6), "base64"));
    const made = hmac.update(`${id}.${timestamp}.`).update(binary).digest("base64");
    expect(
      await reasonOf(verifySignature(withSignature(`v1,${made}`), binary, { secret, now })),
    ).toBe("accepted");
  });

  it.each([
    { late: 300, tolerance: undefined, want: "accepted" },
    { late: 301, tolerance: undefined, want: "timestamp" },
    { late: -300, tolerance: undefined, want: "accepted" },
    { late: -301, tolerance: undefined, want: "timestamp" },
    { late: 10, tolerance: 9, want: "timestamp" },
    { late: 86_400, tolerance: Number.POSITIVE_INFINITY, want: "accepted" },
    { late: 0, tolerance: Number.NaN, want: "timestamp" },
  ])(
    "$want $late seconds later, with a tolerance of $tolerance",
    async ({ late, tolerance, want }) => {
      const options = { secret, toleranceSeconds: tolerance, now: () => (timestamp + late) * 1000 };
      expect(await reasonOf(verifySignature(headers(), bytes(body), options))).toBe(want);
    },
  );

  it("cannot be made with a public key", async () => {
    await expect(signWebhook({ body }, publicKey())).rejects.toThrow(TypeError);
  });

  it("make an id and take the time where they are left out", async () => {
    const first = await signWebhook({ body }, secret);
    const second = await signWebhook({ body }, secret);
    expect(first["webhook-id"]).not.toBe(second["webhook-id"]);
    expect(await reasonOf(verifySignature(new Headers(first), bytes(body), { secret }))).toBe(
      "accepted",
    );
  });

  it("leave no secret in a message", async () => {
    const failure = await verifySignature(headers(), bytes(body), {
      secret: "whsec_hidden?",
    }).catch(String);
    expect(failure).toMatch(/^TypeError/);
    expect(failure).not.toContain("hidden");
  });
});
