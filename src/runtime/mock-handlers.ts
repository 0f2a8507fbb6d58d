import { HttpHandler } from "msw";
import { wait } from "./abort.js";
import { receiveRequest } from "./mock-request.js";
import { createResponse, type MockedResponse } from "./mock-response.js";
import { matchRoute } from "./mock-routes.js";
import type {
  BodyOverrides,
  ContentsOf,
  HandlerOptions,
  MockData,
  MockErrorStatus,
  MockStatus,
  OperationMock,
  OperationShape,
  ReceivedRequest,
  ResponseOptions,
  SuccessContents,
} from "./mock-types.js";

/** A handler of MSW for one operation, which keeps what it received. */
export interface OperationHandler<
  Shape extends OperationShape = OperationShape,
> extends HttpHandler {
  /** The requests that it received so far, in their order. */
  readonly requests: readonly ReceivedRequest<Shape>[];
}

/** What a resolver decides: a handler that is to answer, a response of its own, or neither. */
export type Resolved<Shape extends OperationShape> = OperationHandler<Shape> | Response | undefined;

/** Decides how a request is answered; undefined leaves it to the handlers behind. */
export type RequestResolver<Shape extends OperationShape> = (
  received: ReceivedRequest<Shape>,
) => Resolved<Shape> | Promise<Resolved<Shape>>;

/** Makes handlers of MSW for one operation. */
export interface OperationHandlers<Shape extends OperationShape = OperationShape> {
  /** What the handlers are made of. */
  readonly mock: OperationMock;

  /** Answers with the first success of the description: a sample, and what the overrides say. */
  ok<Media extends string>(
    overrides?: BodyOverrides<SuccessContents<Shape["responses"]>, Media>,
    options?: ResponseOptions<Media, SuccessContents<Shape["responses"]>>,
  ): OperationHandler<Shape>;

  /**
   * Answers with an error. What the description has no body for has none, or the override, as JSON.
   */
  error<Status extends MockErrorStatus, Media extends string>(
    status: Status,
    overrides?: BodyOverrides<ContentsOf<Shape["responses"], Status>, Media>,
    options?: ResponseOptions<Media, ContentsOf<Shape["responses"], Status>>,
  ): OperationHandler<Shape>;

  /** Answers with any status; otherwise as `error`. */
  respond<Status extends MockStatus, Media extends string>(
    status: Status,
    overrides?: BodyOverrides<ContentsOf<Shape["responses"], Status>, Media>,
    options?: ResponseOptions<Media, ContentsOf<Shape["responses"], Status>>,
  ): OperationHandler<Shape>;

  /** Breaks the connection: fetch rejects. */
  networkError(options?: HandlerOptions): OperationHandler<Shape>;

  /**
   * Answers as one handler after the other would, and then always as the last. Of their options the
   * delay counts.
   */
  sequence(
    ...steps: readonly [OperationHandler<Shape>, ...OperationHandler<Shape>[]]
  ): OperationHandler<Shape>;

  /** Answers as the resolver decides for each request. */
  resolve(resolver: RequestResolver<Shape>, options?: HandlerOptions): OperationHandler<Shape>;
}

/** The same of an operation whose shape is not known, as only the description tells it. */
interface ShapelessHandlers extends Pick<
  OperationHandlers,
  "mock" | "networkError" | "sequence" | "resolve"
> {
  ok(overrides?: unknown, options?: ResponseOptions): OperationHandler;
  error(status: number, overrides?: unknown, options?: ResponseOptions): OperationHandler;
  respond(status: number, overrides?: unknown, options?: ResponseOptions): OperationHandler;
}

/**
 * Makes the handlers of an operation; nothing is answered before MSW has one of them.
 *
 * `Handlers` are {@link OperationHandlers} of a shape, as the declaration says that they are assigned to:
 * so the compiler has nothing to infer or to compare, which would be the bodies of all 500 statuses.
 */
export function handleOperation<Handlers>(data: MockData): Handlers {
  const mock = data as OperationMock;
  const create = (reply: Reply, options?: HandlerOptions): OperationHandler =>
    createHandler(mock, reply, options);
  const respond = (response: MockedResponse): OperationHandler =>
    create(
      ({ headers }) => createResponse(mock, response, headers.get("accept") ?? undefined),
      response,
    );
  const handlers: ShapelessHandlers = {
    mock,
    ok: (overrides, options) => respond({ ...options, overrides }),
    error: (status, overrides, options) => respond({ ...options, status, overrides }),
    respond: (status, overrides, options) => respond({ ...options, status, overrides }),
    networkError: (options) => create(() => Response.error(), options),
    sequence: (...steps) => {
      let count = 0;
      return create((received) => replyOf(steps[Math.min(count++, steps.length - 1)], received));
    },
    resolve: (resolver, options) =>
      create(async (received) => {
        const resolved = await resolver(received);
        return resolved instanceof Response ? resolved : replyOf(resolved, received);
      }, options),
  };
  return handlers as Handlers;
}

/**
 * The handlers of operations by name, in groups by name. They differ in types only, which the compiler
 * is not to compare for every operation of an API.
 */
export type HandlerGroups = Readonly<Record<string, object>>;

/** As much of the handlers of an operation as does not depend on its shape. */
export interface GroupedHandlers {
  readonly mock: OperationMock;
  ok(overrides: undefined, options?: HandlerOptions): OperationHandler;
}

/** The handlers of all operations of some groups. */
export function handlersOf(groups: HandlerGroups): readonly GroupedHandlers[] {
  return Object.values(groups).flatMap((group) => Object.values(group) as GroupedHandlers[]);
}

/** Makes a handler for every operation of some groups: its first success. */
export function handleAll(groups: HandlerGroups, options?: HandlerOptions): OperationHandler[] {
  return handlersOf(groups).map((operation) => operation.ok(undefined, options));
}

/** Makes the response to a request; undefined leaves it to the handlers behind. */
export type Reply = (
  received: ReceivedRequest,
) => Response | undefined | Promise<Response | undefined>;

/** Makes a handler of an operation that answers as a function says. */
export function createHandler(
  mock: OperationMock,
  reply: Reply,
  options?: HandlerOptions,
): OperationHandler {
  return new RoutedHandler(mock, reply, options);
}

class RoutedHandler extends HttpHandler implements OperationHandler {
  readonly requests: ReceivedRequest[] = [];
  readonly #reply: Reply;
  readonly #delay: number;

  constructor(mock: OperationMock, reply: Reply, options: HandlerOptions = {}) {
    const { routes, route } = mock;
    const { once = false, delay = 0, baseUrl } = options;
    super(
      route.slice(0, route.indexOf(" ")),
      ({ request }) => {
        const params = matchRoute(routes, route, request, baseUrl);
        return params === undefined ? false : { matches: true, params };
      },
      async ({ request, params }) => {
        const received = await receiveRequest(request, params as Record<string, string>);
        this.requests.push(received);
        return this.answer(received);
      },
      { once },
    );
    this.info.header = route;
    this.#reply = reply;
    this.#delay = delay;
  }

  async answer(received: ReceivedRequest): Promise<Response | undefined> {
    const { signal } = received.request;
    // Nobody hears of a response to a request that was aborted.
    if (this.#delay > 0) await wait(this.#delay, signal).catch(() => undefined);
    return signal.aborted ? Response.error() : this.#reply(received);
  }
}

function replyOf(
  handler: HttpHandler | undefined,
  received: ReceivedRequest,
): Promise<Response | undefined> | undefined {
  return handler instanceof RoutedHandler ? handler.answer(received) : undefined;
}
