import { HttpHandler } from "msw";
import type { BodyOverrides, ContentsOf, HandlerOptions, MockData, MockErrorStatus, MockStatus, OperationMock, OperationShape, ReceivedRequest, ResponseOptions, SuccessContents } from "./mock-types.js";
/** A handler of MSW for one operation, which keeps what it received. */
export interface OperationHandler<Shape extends OperationShape = OperationShape> extends HttpHandler {
	/** The requests that it received so far, in their order. */
	readonly requests: readonly ReceivedRequest<Shape>[];
}
/** What a resolver decides: a handler that is to answer, a response of its own, or neither. */
export type Resolved<Shape extends OperationShape> = OperationHandler<Shape> | Response | undefined;
/** Decides how a request is answered; undefined leaves it to the handlers behind. */
export type RequestResolver<Shape extends OperationShape> = (received: ReceivedRequest<Shape>) => Resolved<Shape> | Promise<Resolved<Shape>>;
/** Makes handlers of MSW for one operation. */
export interface OperationHandlers<Shape extends OperationShape = OperationShape> {
	/** What the handlers are made of. */
	readonly mock: OperationMock;
	/** Answers with the first success of the description: a sample, and what the overrides say. */
	ok<Media extends string>(overrides?: BodyOverrides<SuccessContents<Shape["responses"]>, Media>, options?: ResponseOptions<Media, SuccessContents<Shape["responses"]>>): OperationHandler<Shape>;
	/**
	* Answers with an error. What the description has no body for has none, or the override, as JSON.
	*/
	error<
		Status extends MockErrorStatus,
		Media extends string
	>(status: Status, overrides?: BodyOverrides<ContentsOf<Shape["responses"], Status>, Media>, options?: ResponseOptions<Media, ContentsOf<Shape["responses"], Status>>): OperationHandler<Shape>;
	/** Answers with any status; otherwise as `error`. */
	respond<
		Status extends MockStatus,
		Media extends string
	>(status: Status, overrides?: BodyOverrides<ContentsOf<Shape["responses"], Status>, Media>, options?: ResponseOptions<Media, ContentsOf<Shape["responses"], Status>>): OperationHandler<Shape>;
	/** Breaks the connection: fetch rejects. */
	networkError(options?: HandlerOptions): OperationHandler<Shape>;
	/**
	* Answers as one handler after the other would, and then always as the last. Of their options the
	* delay counts.
	*/
	sequence(...steps: readonly [OperationHandler<Shape>, ...OperationHandler<Shape>[]]): OperationHandler<Shape>;
	/** Answers as the resolver decides for each request. */
	resolve(resolver: RequestResolver<Shape>, options?: HandlerOptions): OperationHandler<Shape>;
}
/**
* Makes the handlers of an operation; nothing is answered before MSW has one of them.
*
* `Handlers` are {@link OperationHandlers} of a shape, as the declaration says that they are assigned to:
* so the compiler has nothing to infer or to compare, which would be the bodies of all 500 statuses.
*/
export declare function handleOperation<Handlers>(data: MockData): Handlers;
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
export declare function handlersOf(groups: HandlerGroups): readonly GroupedHandlers[];
/** Makes a handler for every operation of some groups: its first success. */
export declare function handleAll(groups: HandlerGroups, options?: HandlerOptions): OperationHandler[];
/** Makes the response to a request; undefined leaves it to the handlers behind. */
export type Reply = (received: ReceivedRequest) => Response | undefined | Promise<Response | undefined>;
/** Makes a handler of an operation that answers as a function says. */
export declare function createHandler(mock: OperationMock, reply: Reply, options?: HandlerOptions): OperationHandler;
