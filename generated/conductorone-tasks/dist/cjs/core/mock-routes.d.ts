/** The routes of a description, by which handlers tell whose request one is. */
export interface MockRoutes {
	/** The paths of the description's servers, such as `/v1`. */
	readonly bases: readonly string[];
	/**
	* The method and the path template of each operation, such as `GET /tasks/{id}`. An expression with a
	* plus, `{+path}`, may hold slashes (RFC 6570, 3.2.3). Behind `?` is what the query has, and behind `#`
	* what headers are, both encoded as a query.
	*/
	readonly routes: readonly string[];
}
/** A request, as far as it tells its operation. */
export interface RoutedRequest {
	readonly method: string;
	readonly url: string;
	readonly headers: Pick<Headers, "get">;
}
/**
* Finds the values of the path's expressions in a request, decoded; undefined where the request is for
* another operation.
*
* Any host and any path before the template's will do, unless `baseUrl` says which. Where the templates
* of several operations fit, the request is for the one that says most of its path: `/tasks/mine` is none
* for `/tasks/{id}` where the description has both (OpenAPI 3.1, Path Templating). A template without any
* text of its own, such as `/{id}`, would fit every URL, so only a path of `bases` may precede it.
*
* @param route one of `routes`
*/
export declare function matchRoute(routes: MockRoutes, route: string, request: RoutedRequest, baseUrl?: string): Readonly<Record<string, string>> | undefined;
