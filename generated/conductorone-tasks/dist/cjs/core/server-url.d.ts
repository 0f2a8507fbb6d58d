/**
* Expands the template of a server's URL (OpenAPI 3.1, Server Object).
*
* A value in the scheme or authority is held to {@link toHostPart}. A value after the authority is
* percent-encoded but for its slashes. A variable that stands for a whole URL (`{url}/v1`) is taken
* as it is.
*
* @throws RequestError that names the variable, where it is missing or its value is not allowed
*/
export declare function expandServerUrl(template: string, variables: Readonly<Record<string, string | undefined>>): string;
/**
* Gives the value of a variable for the scheme or authority of a URL: letters, digits, dots and
* hyphens, so that it cannot end the host, name a user or a port, or start a path.
*
* @throws RequestError that names the variable, for any other value
*/
export declare function toHostPart(name: string, value: string): string;
/** What the paths of operations are appended to. */
export interface BaseUrl {
	/** The URL as it was given. */
	readonly text: string;
	/** Scheme, host and port. */
	readonly origin: string;
	/** Without a slash at its end. */
	readonly path: string;
	/** The query with its question mark; empty where there is none. */
	readonly search: string;
}
/**
* Parses the URL that the paths of operations are appended to.
*
* @throws TypeError where it is missing, relative, of another scheme than HTTP's, or holds a user
* and password, which fetch refuses and which belong in the client's `auth`
*/
export declare function parseBaseUrl(baseUrl: string): BaseUrl;
