import type { OperationMock, ResponseOptions } from "./mock-types.js";
/** What a response is to be. */
export interface MockedResponse extends ResponseOptions {
	/** Undefined for the success that the description lists first. */
	readonly status?: number | undefined;
	/** What replaces parts of the sample; undefined for the sample as it is. */
	readonly overrides?: unknown;
}
/**
* Makes a response of an operation from its samples.
*
* A body that the description does not declare for the status is the override, as JSON.
*
* @throws TypeError for a media type that the response does not have
*/
export declare function createResponse({ responses, route }: OperationMock, { status: asked, overrides, headers, contentType }: MockedResponse): Response;
