import { findOwn, isRecord } from "./record.js";
import { WebhookError } from "./webhook-error.js";
import { readPayload, type PayloadReadings } from "./webhook-payload.js";
import {
  verifySignature,
  type SignatureOptions,
  type SignedMetadata,
} from "./webhook-signature.js";

/** A request as Fetch has it, or as a server of another kind received it. */
export type IncomingRequest = Request | ReceivedRequest;

/** A request of a server that does not speak Fetch. */
export interface ReceivedRequest {
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
  /** The body exactly as it arrived, before any parser had it. */
  readonly body: string | Uint8Array;
  readonly method?: string | undefined;
  /** The whole URL, or the path and query that the request line has. */
  readonly url?: string | undefined;
}

/**
 * How it is made sure that a request comes from the service: by the signature of Standard Webhooks,
 * by a function of one's own for any other scheme, or not at all, which has to be said.
 */
export type ReceiveOptions = (SignatureOptions & { readonly verify?: never }) | UnsignedOptions;

/** Of requests that Standard Webhooks does not sign. */
export type UnsignedOptions =
  | {
      /** Tells whether a request is genuine, from the bytes of its body as they arrived. */
      readonly verify: (headers: Headers, body: Uint8Array) => boolean | Promise<boolean>;
      readonly secret?: never;
    }
  | {
      /** Anybody can have sent the request. */
      readonly unverified: true;
      readonly secret?: never;
      readonly verify?: never;
    };

/** A webhook or callback that arrived. */
export interface Incoming<Name, Payload> {
  readonly name: Name;
  readonly payload: Payload;
  /** What the signature vouches for; undefined where it was not verified by Standard Webhooks. */
  readonly signed: SignedMetadata | undefined;
}

/** An event of a newer service, whose payload has a tag that is not known. */
export interface UnknownIncoming extends Incoming<undefined, unknown> {
  readonly tag: string;
}

/** How one value of a query or header is read; `strings` is repeated, `list` has commas. */
export type ValueReading = "string" | "number" | "boolean" | "strings" | "list";

/** What has to be known of a webhook or callback to receive it. */
export interface IncomingSpec {
  readonly name: string;
  /** Upper case. */
  readonly method: string;
  /** Left out for JSON; empty where there is no body. */
  readonly body?: PayloadReadings;
  /** The headers and query parameters that the description declares. */
  readonly headers?: Readonly<Record<string, ValueReading>>;
  readonly query?: Readonly<Record<string, ValueReading>>;
}

/**
 * Makes sure of who sent a request, and reads it as one webhook or callback.
 *
 * The body is what arrived: it is parsed and not held against its schema, as with any response.
 *
 * @throws WebhookError that says what is wrong with the request; TypeError where a secret is none
 */
export async function receiveIncoming<Received>(
  spec: IncomingSpec,
  request: IncomingRequest,
  options: ReceiveOptions,
): Promise<Received> {
  const message = await readMessage(request);
  assertMethod(spec, message);
  const signed = await authenticate(message, options);
  return readIncoming(spec, message, signed) as Received;
}

/**
 * Makes sure of who sent a request, and reads it as the one of several webhooks whose tag its payload
 * has. One with a tag that is not listed has no name: it is an event of a newer service.
 *
 * @param property the name of the payload's property that holds the tag
 * @throws WebhookError and TypeError as {@link receiveIncoming} does
 */
export async function receiveTagged<Received>(
  property: string,
  specs: Readonly<Record<string, IncomingSpec>>,
  request: IncomingRequest,
  options: ReceiveOptions,
): Promise<Received> {
  const message = await readMessage(request);
  const signed = await authenticate(message, options);
  const payload = readPayload(undefined, message.headers, message.body);
  const tag = String(isRecord(payload) ? (findOwn(payload, property) ?? "") : "");
  const spec = findOwn(specs, tag);
  if (spec === undefined) return { name: undefined, tag, payload, signed } as Received;
  assertMethod(spec, message);
  return readIncoming(spec, message, signed) as Received;
}

interface Message {
  readonly headers: Headers;
  readonly body: Uint8Array;
  readonly method: string | undefined;
  readonly url: string | undefined;
}

async function readMessage(request: IncomingRequest): Promise<Message> {
  const { method, url } = request;
  if ("arrayBuffer" in request) {
    const body = new Uint8Array(await request.arrayBuffer());
    return { headers: request.headers, body, method, url };
  }
  const body =
    typeof request.body === "string" ? new TextEncoder().encode(request.body) : request.body;
  return { headers: readHeaders(request.headers), body, method, url };
}

function readHeaders(given: ReceivedRequest["headers"]): Headers {
  if (given instanceof Headers) return given;
  const headers = new Headers();
  for (const [name, value] of Object.entries(given)) {
    // The pseudo-headers of HTTP/2 are no headers to Fetch.
    if (value === undefined || name.startsWith(":")) continue;
    for (const one of typeof value === "string" ? [value] : value) headers.append(name, one);
  }
  return headers;
}

function assertMethod({ method }: IncomingSpec, message: Message): void {
  if (message.method === undefined || message.method.toUpperCase() === method) return;
  throw new WebhookError("method", `this is sent with ${method}`);
}

async function authenticate(
  { headers, body }: Message,
  options: ReceiveOptions,
): Promise<SignedMetadata | undefined> {
  if (options.secret !== undefined) return verifySignature(headers, body, options);
  if (options.verify !== undefined) {
    if (await options.verify(headers, body)) return undefined;
    throw new WebhookError("signature", "the request was not found genuine");
  }
  if (options.unverified === true) return undefined;
  // From JavaScript, or where a variable of the environment is not set.
  throw new TypeError("pass a webhook secret, or say that requests are not verified");
}

function readIncoming(
  { name, body, headers, query }: IncomingSpec,
  message: Message,
  signed: SignedMetadata | undefined,
): object {
  // By hand, because a request line may hold what is no URL, such as `//`.
  const searchParams = new URLSearchParams(/\?([^#]*)/.exec(message.url ?? "")?.[1]);
  return {
    name,
    payload: readPayload(body, message.headers, message.body),
    signed,
    ...(headers && { headers: readValues(headers, (it) => message.headers.get(it) ?? undefined) }),
    ...(query && {
      query: readValues(query, (it) =>
        query[it] === "strings" ? searchParams.getAll(it) : (searchParams.get(it) ?? undefined),
      ),
    }),
  };
}

function readValues(
  readings: Readonly<Record<string, ValueReading>>,
  find: (name: string) => string | readonly string[] | undefined,
): object {
  const entries = Object.entries(readings).flatMap(([name, reading]) => {
    const found = find(name);
    if (found === undefined || found.length === 0) return [];
    return [[name, typeof found === "string" ? readValue(found, reading) : found] as const];
  });
  return Object.fromEntries(entries);
}

function readValue(text: string, reading: ValueReading): unknown {
  if (reading === "number") return Number(text);
  if (reading === "boolean") return text === "true";
  return reading === "list" ? text.split(/ *, */) : text;
}
