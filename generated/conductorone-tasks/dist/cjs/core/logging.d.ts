import type { Middleware } from "./middleware.js";
/** How much is logged; each level includes those before it. */
export type LogLevel = "off" | "error" | "warn" | "info" | "debug";
/** What takes the lines, such as `console`. */
export type Logger = Readonly<Record<Exclude<LogLevel, "off">, (line: string) => void>>;
/** How {@link logRequests} logs. */
export interface LogOptions {
	/**
	* `error` for requests that fail or are answered with 5XX, `warn` for 4XX as well, `info` for all,
	* `debug` for their headers and bodies too. Default: `info`
	*/
	readonly level?: LogLevel | undefined;
	/** Default: `console` */
	readonly logger?: Logger | undefined;
	/** Headers and parameters that hold secrets, besides those with the usual names. */
	readonly secrets?: readonly string[] | undefined;
	/** How many characters of a JSON body are shown at `debug`; those of token requests never are. Default: 0 */
	readonly maxBody?: number | undefined;
}
/**
* Makes a middleware that logs every request, of calls and of tokens alike: a line for each attempt,
* with method, URL, status and time.
*
* Credentials are struck out wherever they stand; in URLs and headers so is what has the name of a
* secret. Bodies may hold any other secret, so they are shown only on demand.
*/
export declare function logRequests(options?: LogOptions): Middleware;
