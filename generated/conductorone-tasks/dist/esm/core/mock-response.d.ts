import type { OperationMock, ResponseMock, ResponseOptions } from "./mock-types.js";
/** What a response is to be. */
export interface MockedResponse extends ResponseOptions {
	/** Undefined for the success that the description lists first. */
	readonly status?: number | undefined;
	/** What replaces parts of the sample; undefined for the sample as it is. */
	readonly overrides?: unknown;
	/** Makes another body of one that is JSON. */
	readonly change?: ((body: unknown) => unknown) | undefined;
}
/**
* Makes a response of an operation from its samples.
*
* A body that the description does not declare for the status is the override, as JSON.
*
* @throws TypeError for a media type that the response does not have
*/
export declare function createResponse({ responses, route }: OperationMock, wanted: MockedResponse): Response;
/** Finds the response of the success that the description lists first. */
export declare function findSuccess({ responses }: OperationMock): ResponseMock | undefined;
