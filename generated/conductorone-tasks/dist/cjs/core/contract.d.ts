/** One test of a contract, for any runner: `for (const { name, run } of contract()) test(name, run)`. */
export interface ContractTest {
	/** The operation as a client has it, such as `tasks.get`. */
	readonly name: string;
	/** Rejects with an Error that says what was not as the description has it. */
	readonly run: () => Promise<void>;
}
/** A call of one operation, with the request that the description wants of it. */
export interface ContractCase<Client> {
	/** As it is sent. */
	readonly method: string;
	/** Below the base URL, with the values in it. */
	readonly path: string;
	/** Parameters of the query, as they are sent; there may be others, such as a credential. */
	readonly query?: readonly string[];
	readonly headers?: Readonly<Record<string, string>>;
	/** The body as JSON; left out where there is none, or where it is no JSON. */
	readonly body?: unknown;
	/** The statuses of a success, or their ranges. */
	readonly statuses: readonly string[];
	/** Gives a {@link ContractCall}, with which the compiler is not to compare the call of every operation. */
	readonly call: (client: Client) => unknown;
}
/**
* Cases by the name of their operation. No list, since the compiler compares the items of a list each
* with each.
*/
export type ContractCases<Client> = Readonly<Record<string, ContractCase<Client>>>;
/** As much of a call as a test needs. */
export interface ContractCall {
	withResponse(): Promise<{
		readonly data: unknown;
		readonly response: Response;
	}>;
}
/** Sees a request and its response; a middleware of clients. */
type Observer = (request: Request, next: (request: Request) => Promise<Response>) => Promise<Response>;
/**
* Makes a test of each case: it makes the call, and looks at the request, the response, and what the
* client made of it. Nothing is sent before a test is run.
*
* @param connect makes a client that sends its requests through the observer
*/
export declare function testContract<Client>(cases: ContractCases<Client>, connect: (observer: Observer) => Client): ContractTest[];
export {};
