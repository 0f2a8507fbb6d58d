import type { DeepPartial, SampleOptions, SampleSource } from "./samples.js";
import type { EventData } from "./operation.js";
import type { MockRoutes } from "./mock-routes.js";
import type { StatusOfClass } from "./status.js";

/** What the description says of an operation's requests and responses, as types. */
export interface OperationShape {
  /** The path's expressions by name. */
  readonly path: object;
  /** The names that the query may have. */
  readonly query: string;
  /** What the body is read into; undefined where there is none. */
  readonly body: unknown;
  /** Bodies by status (`404`, as a number), range (`"4XX"`) or `"default"`, then by media type. */
  readonly responses: object;
}

declare const mockedItem: unique symbol;

/** Stands for a body that is a sequence of items. */
export interface MockedItems<Item> {
  readonly [mockedItem]: Item;
}

/** A status that a response may have. */
export type MockStatus = StatusOfClass<2 | 3 | 4 | 5>;

/** The status of a call that fails. */
export type MockErrorStatus = StatusOfClass<4 | 5>;

/** The bodies of a status by media type: its own, else those of its range, else the default's. */
export type ContentsOf<Responses, Status extends number> = Status extends keyof Responses
  ? Responses[Status]
  : RangeOf<Status> extends keyof Responses
    ? Responses[RangeOf<Status>]
    : "default" extends keyof Responses
      ? Responses["default"]
      : { readonly "application/json": unknown };

type RangeOf<Status extends number> = `${Status}` extends `${infer Digit}${string}`
  ? `${Digit}XX`
  : never;

/** The statuses that are listed for a call that goes well. */
type SuccessOf<Responses> = {
  [Key in keyof Responses]: Key extends StatusOfClass<2> | "2XX" ? Key : never;
}[keyof Responses];

/** The bodies of a call that goes well, by media type: those of the lowest status, or the default's. */
export type SuccessContents<Responses> = [SuccessOf<Responses>] extends [never]
  ? "default" extends keyof Responses
    ? Responses["default"]
    : Record<never, never>
  : Responses[SuccessOf<Responses>];

/** The media types of some bodies. */
export type MediaOf<Contents> = Contents extends unknown ? keyof Contents & string : never;

/**
 * The media type that a caller chose of those of some bodies, or any of them. Handlers have a type parameter
 * that might have these for its constraint; but then compilers work out the bodies of every status.
 */
type ChosenMedia<Contents, Media> = Media extends MediaOf<Contents> ? Media : MediaOf<Contents>;

/**
 * What can be said of a body to change its sample: of an object a part of it, of items a list of such
 * parts, of anything else the whole of it.
 */
export type BodyOverrides<Contents, Media> = OverridesOf<Contents, ChosenMedia<Contents, Media>>;

type OverridesOf<Contents, Media> = Contents extends unknown
  ? { [M in Media & keyof Contents]: Overrides<Contents[M]> }[Media & keyof Contents]
  : never;

type Overrides<Body> =
  Body extends MockedItems<infer Item> ? readonly DeepPartial<Item>[] : DeepPartial<Body>;

/** How a handler answers, beside what it answers with. */
export interface HandlerOptions {
  /** Answers one request, and leaves all others to the handlers behind it. */
  readonly once?: boolean | undefined;
  /** Milliseconds to wait before the answer; Infinity for an answer that never comes. */
  readonly delay?: number | undefined;
  /**
   * Answers requests below this URL only. Without it any host will do, and any path before that of the
   * operation.
   */
  readonly baseUrl?: string | undefined;
}

/** How a response differs from what the description makes of it. */
export interface ResponseOptions<Media = string, Contents = Readonly<Record<string, unknown>>>
  extends HandlerOptions, SampleOptions {
  /** They replace those of the same name. */
  readonly headers?: Readonly<Record<string, string>> | undefined;
  /** One of the media types of the response; the preferred one by default. */
  readonly contentType?: ChosenMedia<Contents, Media> | undefined;
}

/** One request that a handler received. */
export interface ReceivedRequest<Shape extends OperationShape = OperationShape> {
  /** The request itself; its body is not read yet. */
  readonly request: Request;
  readonly url: URL;
  /** The values of the path's expressions, decoded. */
  readonly path: Shape["path"];
  readonly query: ReceivedQuery<Shape["query"]>;
  readonly headers: Headers;
  /**
   * The body as its media type says: parsed JSON, a FormData, URLSearchParams, a string or a Blob;
   * undefined where there is none. Nothing checks it against the description.
   */
  readonly body: Shape["body"];
}

/** A query whose names are known. */
export interface ReceivedQuery<Name extends string> {
  get(name: Name): string | null;
  getAll(name: Name): string[];
  has(name: Name): boolean;
}

/** What handlers need to know of one operation; generated packages hold one such constant for each. */
export interface OperationMock {
  readonly routes: MockRoutes;
  /** One of `routes`. */
  readonly route: string;
  /** By status, range or `default`; the success that is shown first is the first of them. */
  readonly responses: Readonly<Record<string, ResponseMock>>;
}

/**
 * An OperationMock as generated modules hold it. That it is one is the generator's duty, as of `SampleData`:
 * the samples of responses are a part of it.
 */
export type MockData = unknown;

/** One response. */
export interface ResponseMock {
  /** The preferred media type first; left out where there is no body. */
  readonly contents?: readonly ContentMock[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** A body in one media type. */
export interface ContentMock {
  /** Left out for JSON. */
  readonly mediaType?: string;
  /** What values, or items, are built from; left out where the body is no JSON. */
  readonly sample?: SampleSource;
  /** Left out for JSON. */
  readonly as?: "text" | "binary" | "any" | "lines" | "records" | EventMock;
}

/** How the items of a body become server-sent events; the fields are those of `StreamReading`. */
export interface EventMock {
  readonly whole?: true;
  readonly data?: EventData;
  readonly dataOf?: Readonly<Record<string, EventData>>;
  readonly sentinel?: string;
}
