import type { SdkError } from "./errors.js";
import type { RequestHeaders } from "./headers.js";
import type { ServerSpec } from "./operation-server.js";
import type { ResponseHeaderSpecs } from "./response-headers.js";
import type { RetryOptions } from "./retry.js";

/**
 * What the core needs to know of one operation to call it. Generated packages hold one such
 * constant per operation, with everything left out that is the default.
 *
 * It is data, but for the writers of what few operations have (styles, forms, multipart): those are
 * functions, so that a bundle holds them only where one of its operations has need of them.
 */
export type OperationSpec = OperationOutline &
  (JsonResponses | DeclaredResponses) &
  (PlainHeaders | DeclaredHeaders);

interface OperationOutline {
  /** The operationId of the description, or `METHOD path` where it has none; for logs and errors. */
  readonly id: string;
  /** As it is sent, so in upper case but for methods that are not. */
  readonly method: string;
  /** The path template with the wire's names in braces, starting with a slash. */
  readonly path: string;
  readonly parameters?: readonly PlacedParameterSpec[];
  readonly body?: BodySpec;
  /**
   * Names of the security schemes that satisfy the call: alternatives of sets. Left out where the
   * client's own default applies; empty where the operation takes no credentials.
   */
  readonly security?: readonly (readonly string[])[];
  /** The value of Accept; left out where that is JSON. */
  readonly accept?: string;
  /** Where the operation is served, if not where the document says. */
  readonly server?: ServerSpec;
  /** When a failed attempt is repeated, where the description says so. */
  readonly retry?: RetryOptions | false;
  /** How calls are told apart from repetitions; the client's way where it is left out. */
  readonly idempotency?: IdempotencySpec;
  /** Gives another URL than the arguments make, such as that of a following page. */
  readonly locate?: (usual: string) => string;
}

/** A header that carries a key of its own for each call, the same in all attempts at it. */
export interface IdempotencySpec {
  readonly header: string;
  /** `placeRandomKey` of `idempotency.ts`. */
  readonly place: (spec: IdempotencySpec, headers: RequestHeaders) => void;
}

/** No success has a header that the description declares. */
export interface PlainHeaders {
  readonly headers?: never;
  readonly readHeaders?: never;
}

/** Some success has declared headers. */
export interface DeclaredHeaders {
  readonly headers: ResponseHeaderSpecs;
  /** `readHeaders` of `response-headers.ts`. */
  readonly readHeaders: (headers: ResponseHeaderSpecs, response: Response) => object;
}

/**
 * Every response is JSON. Then any other body of a successful response is a DecodeError, and an
 * empty one is undefined.
 */
export interface JsonResponses {
  readonly responses?: never;
  readonly read?: never;
}

/** Some response is not JSON. */
export interface DeclaredResponses {
  readonly responses: ResponseReadings;
  /** `readDeclared` of `declared.ts`. */
  readonly read: (
    readings: ResponseReadings,
    response: Response,
    context: ReadContext,
  ) => Promise<ReadBody>;
}

/** What reading a body takes beside the response; a body that is a stream goes on after the call. */
export interface ReadContext {
  readonly operation: string;
  /** How many requests were sent for the operation. */
  readonly attempts: number;
  /** The caller's. What reads a stream has to listen to it: the call does no more when it is done. */
  readonly signal: AbortSignal | undefined;
  /** Gives what the reader of a stream is thrown when the stream breaks or is aborted. */
  readonly toError: (cause: unknown) => SdkError;
  /** Strikes the credentials of the request out of a text. */
  readonly redact: (text: string) => string;
}

/**
 * How a response body is read, by status pattern (`200`, `2XX`, `default`), then media type in
 * lower case, without parameters, or a range of them. A response that is declared without content
 * has an empty record, and its body is passed over.
 */
export type ResponseReadings = Readonly<Record<string, Readonly<Record<string, ResponseReading>>>>;

/**
 * The forms of a body: parsed JSON, a string, a Blob, what its Content-Type says, undefined, or a
 * stream of items.
 */
export type ResponseReading = "json" | "text" | "binary" | "any" | "none" | StreamReading;

/** How the body of a success is read item by item, as it arrives. */
export interface StreamReading {
  /** `readJsonLines` or `readJsonSequence` of `json-lines.ts`, `readEvents` of `server-sent-events.ts`. */
  readonly open: (
    reading: StreamReading,
    response: Response,
    context: ReadContext,
  ) => ReadBody | Promise<ReadBody>;
  /** Of server-sent events: true where an item is the whole event, left out where it is its data. */
  readonly whole?: true;
  /** Of server-sent events: what their data is; left out for JSON. */
  readonly data?: EventData;
  /** Of server-sent events: the data that ends the stream; left out for `[DONE]` where data is JSON. */
  readonly sentinel?: string;
  /** Of server-sent events: what the data of single types of event is, where they differ. */
  readonly dataOf?: Readonly<Record<string, EventData>>;
}

/** The forms of an event's data: parsed JSON, a string, or JSON where it is that and else a string. */
export type EventData = "json" | "text" | "any";

/** What a response's body came to. */
export interface ReadBody {
  /** Undefined where the body is empty, passed over or malformed. */
  readonly value?: unknown;
  /** The body as it arrived; empty where it was read as a Blob or is a stream. */
  readonly text: string;
  /** True where JSON was promised and something else arrived. */
  readonly isMalformed?: boolean;
}

/** What parameters are placed in. */
export interface ParameterPlaces {
  url: string;
  readonly fields: RequestHeaders;
  /** The cookies placed so far. */
  cookie?: string;
}

/** Places the value of a parameter; one that gives nothing leaves no trace. */
export type PlaceParameter = (
  spec: ParameterSpec,
  value: unknown,
  request: ParameterPlaces,
) => void;

/**
 * One parameter of an operation, with what places it in a request: `placeInQuery`, `placeInHeader` or
 * `placeInCookie` of `place.ts`. Those of paths have their places in the template.
 */
export type PlacedParameterSpec = ParameterSpec &
  (
    | { readonly in: "path"; readonly place?: never }
    | { readonly in: "query" | "header" | "cookie"; readonly place: PlaceParameter }
  );

/** One parameter of an operation (OpenAPI 3.1, Parameter Object). */
export type ParameterSpec = PlainParameterSpec | StyledParameterSpec;

interface ParameterPlace {
  /** The property of the call's argument object that holds the value. */
  readonly argument: string;
  /** The wire's name; left out where it is the same as `argument`. */
  readonly name?: string;
  readonly in: "path" | "query" | "header" | "cookie";
  /** What is sent where the caller gives nothing: set where the operation requires a value. */
  readonly default?: unknown;
}

/**
 * A scalar or an array of scalars in its location's default style: simple in paths and headers,
 * exploded form in queries and cookies.
 */
export interface PlainParameterSpec extends ParameterPlace {
  readonly style?: never;
  readonly explode?: never;
  readonly allowReserved?: never;
  readonly mediaType?: never;
  readonly encoding?: never;
  readonly write?: never;
}

/** Any other parameter: an object, or one for which the description declares more. */
export interface StyledParameterSpec extends ParameterPlace {
  /** Left out for the location's default: simple in paths and headers, form in queries and cookies. */
  readonly style?:
    | "matrix"
    | "label"
    | "simple"
    | "form"
    | "cookie"
    | "spaceDelimited"
    | "pipeDelimited"
    | "tabDelimited"
    | "deepObject";
  /** Left out for the style's default: true for form, cookie and deepObject, false for the others. */
  readonly explode?: boolean;
  /** Heeded in queries, and in paths, where slashes pass as well. */
  readonly allowReserved?: boolean;
  /** Set where the parameter is serialized by a media type instead of a style. */
  readonly mediaType?: string;
  /** Of a whole query that is a form: how single fields are written (OpenAPI 3.2, Encoding Object). */
  readonly encoding?: Readonly<Record<string, EncodingSpec>>;
  /** `writeStyled` of `styles.ts`, or `writeQueryString` of `query-string.ts` for a whole query. */
  readonly write: (spec: StyledParameterSpec, value: unknown) => string[];
}

/** The body of an operation's request (OpenAPI 3.1, Request Body Object). */
export type BodySpec = JsonBodySpec | WrittenBodySpec;

interface BodyPlace {
  /**
   * The property of the argument object that holds the body. Left out where the body's properties
   * are flat in the argument object: then the body is what no parameter takes.
   */
  readonly argument?: string;
  /**
   * Set where the description requires a body whose properties are flat in the argument object:
   * then one without properties is sent where the caller gives none.
   */
  readonly required?: boolean;
  /**
   * Set where a body whose properties are flat may be left out, and has properties that it requires or
   * is multipart, whose Content-Type would lack its boundary: then a caller who gives none of them
   * leaves out the body as a whole, with its Content-Type.
   */
  readonly whole?: boolean;
  /** Set where `mediaType` is one of a range that the operation takes: that range. */
  readonly range?: string;
  /** The property of the argument object that names the media type, where the caller may choose. */
  readonly contentType?: string;
  /** The bodies that the operation takes besides this one, its preferred. */
  readonly others?: readonly BodySpec[];
  /** `chooseBody` of `choose-body.ts`, where the caller may choose. */
  readonly choose?: (spec: BodySpec, values: Readonly<Record<string, unknown>>) => BodySpec;
}

/** A body in JSON or a media type that is built on it. */
export interface JsonBodySpec extends BodyPlace {
  readonly mediaType: `${string}json` | `${string}json;${string}`;
  readonly encoding?: never;
  readonly write?: never;
}

/** A body in any other media type. */
export interface WrittenBodySpec extends BodyPlace, EncodingSpecs {
  readonly mediaType: string;
  /**
   * `writeForm` of `form.ts`, `writeMultipart` of `multipart.ts`, `writeParts` of `written-parts.ts`,
   * `writeRaw` of `raw.ts`, or `writeJsonLines` or `writeJsonSequence` of `written-items.ts`.
   */
  readonly write: (spec: WrittenBodySpec, value: unknown) => WrittenBody;
}

/** How the values in a body are written (OpenAPI 3.2, Encoding Usage and Restrictions). */
interface EncodingSpecs {
  /** Multipart and form bodies: by property. */
  readonly encoding?: Readonly<Record<string, EncodingSpec>>;
  /** Multipart bodies whose parts have no names: of the first ones, by position. */
  readonly prefixEncoding?: readonly EncodingSpec[];
  /** The same of all parts after those. */
  readonly itemEncoding?: EncodingSpec;
}

/** How one property of a form, or one part, is written (OpenAPI 3.2, Encoding Object). */
export interface EncodingSpec extends EncodingSpecs {
  readonly contentType?: string;
  readonly style?: "form" | "spaceDelimited" | "pipeDelimited" | "tabDelimited" | "deepObject";
  readonly explode?: boolean;
  /** Heeded in application/x-www-form-urlencoded. */
  readonly allowReserved?: boolean;
  /** Heeded in multipart: headers of the property's parts, with their values. */
  readonly headers?: readonly { readonly name: string; readonly value: string }[];
  /** Of a part that is a body itself, in its one media type: what writes it. */
  readonly write?: WrittenBodySpec["write"];
}

/** A body as fetch takes it. */
export interface WrittenBody {
  readonly content: NonNullable<RequestInit["body"]>;
  /** The value of Content-Type. */
  readonly contentType: string;
  /** Set for a stream, which can be read once (Fetch Standard, Request constructor). */
  readonly duplex?: "half";
  /** The value of Content-Length, where fetch cannot know it: of a stream. */
  readonly length?: number;
  /** Lets go of what a stream reads from, where the call ends before the stream does. */
  readonly release?: () => Promise<void>;
  /** What the request is to be sent through, where the body asks for more than fetch. */
  readonly wrap?: WrapFetch;
}

/**
 * What sends a request as the platform's fetch does. Not `typeof fetch`: some platforms give theirs properties besides
 * (Bun's `preconnect`), which no function that a caller writes has.
 */
export type Fetch = (input: string | URL | Request, init?: RequestInit) => Promise<Response>;

/** Gives a fetch that does more around the one that it is given. */
export type WrapFetch = (send: Fetch) => Fetch;
