/** What the server does with one request. */
export interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** The body piece by piece, in place of its halves. */
  readonly pieces?: readonly (string | Uint8Array)[];
  /** Milliseconds before the head is sent. */
  readonly delay?: number;
  /** Milliseconds between the pieces of the body. */
  readonly pause?: number;
  /**
   * Where the connection is reset: before the head, after the first half of the body, or after all its
   * pieces. One that is closed there is ended properly, but the body is not.
   */
  readonly cut?: "head" | "body" | "close";
  /** Set where the body has no end: after its pieces, nothing comes. */
  readonly isEndless?: boolean;
  /** Set to answer at the first bytes of what is uploaded, and to leave the rest of it unread. */
  readonly isEarly?: boolean;
  /** Set to lead to the same path on another origin. */
  readonly isRedirection?: boolean;
}

/** The operations of the package that is generated from `feed.yaml`. */
export type FeedOperation = "watch" | "list" | "append" | "download" | "upload";

/** What a reader does that does not read to the end. */
export interface Reading {
  /** So many items are taken; of a body that is read by hand, so many chunks. */
  readonly after: number;
  /** Leaves the loop, throws in it, or aborts or cancels and goes on with it; these also before it. */
  readonly then: "leave" | "throw" | "abort" | "cancel";
}

/** What is uploaded, asked for piece by piece. */
export interface Source {
  readonly pieces: readonly string[];
  /** What comes after them: the end, an error, or the last of them again and again. */
  readonly then?: "end" | "fail" | "repeat";
}

/** A fault with what a call is to make of it. */
export interface FaultCase {
  readonly name: string;
  /** The operation to call. Default: `get` */
  readonly operation?: "get" | "hardReset" | FeedOperation;
  /** The `id` of the task. Default: `t1` */
  readonly id?: string;
  /** Where the credential comes from: a fixed one, a key in a header, or a token endpoint. Default: `token` */
  readonly auth?: "token" | "key" | "clientCredentials";
  readonly options?: {
    readonly timeout?: number;
    readonly totalTimeout?: number;
    readonly retry?:
      | {
          readonly maxRetries?: number;
          readonly initialDelay?: number;
          readonly unsafe?: boolean;
        }
      | false;
  };
  /** Aborts the call after so many milliseconds. */
  readonly abortAfter?: number;
  /** Set to leave the body of the response unread, and to read it by hand. */
  readonly isRaw?: boolean;
  /** How a stream is read, where that is not to its end. */
  readonly reading?: Reading;
  readonly source?: Source;
  /** How many calls are made at once. Default: 1 */
  readonly calls?: number;
  /** How many times that is done, one after the other, with so many milliseconds between. */
  readonly rounds?: { readonly count: number; readonly gap: number };
  /** What requests are answered with, one after the other; the last answer stays. */
  readonly answers: readonly Answer[];
  /** The same of the token endpoint. */
  readonly tokens?: readonly Answer[];
  readonly want: Want;
  /** In place of that on browsers, which do not show where a redirection leads. */
  readonly wantInBrowsers?: Want;
}

/** What is to come of a case. Objects hold at least what is given. */
export interface Want {
  readonly value?: unknown;
  /** The items of a stream, or chunks as text, that came before its end or its error. */
  readonly items?: readonly unknown[];
  /** Properties of the error; those of `cause` in the same way. */
  readonly error?: Readonly<Record<string, unknown>>;
  /** How many requests the server got for the operation. */
  readonly requests?: number;
  readonly tokenRequests?: number;
  /** The path of the last request, percent-encoded as it came. */
  readonly path?: string;
  /** What arrived of the last request's body. */
  readonly sent?: string;
  /** Set where whoever gives the pieces of an upload is to learn that no more are taken. */
  readonly isReleased?: boolean;
  /** Set where the request ends at another origin, which is to see no credential. */
  readonly isElsewhere?: boolean;
  /** At least so many milliseconds pass. */
  readonly minTime?: number;
  readonly maxTime?: number;
  /** Set where the server is to see the connection closed before it has answered. */
  readonly isClosed?: boolean;
}

/** A request as the server saw it. */
export interface Seen {
  readonly method: string;
  readonly path: string;
  readonly origin: "own" | "other";
  readonly headers: Readonly<Record<string, string>>;
  /** What arrived of its body so far. */
  body: string;
}

/** All that the server saw of one case. */
export interface SeenCase {
  readonly requests: readonly Seen[];
  readonly tokens: readonly Seen[];
  /** How many connections were closed before they were answered. */
  readonly closed: number;
}

/** What one runtime made of all cases. */
export interface FaultReport {
  readonly passed: readonly string[];
  readonly failed: readonly { readonly name: string; readonly why: string }[];
  readonly unhandled: readonly string[];
}
