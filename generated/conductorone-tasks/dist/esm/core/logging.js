import { isJson } from "./media-type.js";
const levels = [
	"off",
	"error",
	"warn",
	"info",
	"debug"
];
/** Names of headers, parameters and properties whose values nobody is to see. */
const secretName = /auth|cookie|key|token|secret|passw|signature|credential|session|assertion|^sig$|^code$/i;
/**
* Makes a middleware that logs every request, of calls and of tokens alike: a line for each attempt,
* with method, URL, status and time.
*
* Credentials are struck out wherever they stand; in URLs and headers so is what has the name of a
* secret. Bodies may hold any other secret, so they are shown only on demand.
*/
export function logRequests(options = {}) {
	const { level = "info", logger = console, maxBody = 0 } = options;
	const own = new Set(options.secrets?.map((name) => name.toLowerCase()));
	const isSecret = (name) => secretName.test(name) || own.has(name.toLowerCase());
	const shows = (it) => levels.indexOf(it) <= levels.indexOf(level);
	const describe = async (message, context) => {
		const lines = Array.from(message.headers, ([name, value]) => `  ${name}: ${isSecret(name) ? "[redacted]" : context.redact(concealQuery(value, isSecret))}`);
		const hasText = isJson(message.headers.get("content-type") ?? "");
		if (maxBody > 0 && hasText && message.body && context.operation !== undefined) lines.push(`  ${context.redact(await message.clone().text()).slice(0, maxBody)}`);
		return lines.join("\n");
	};
	return async (request, next, context) => {
		const { operation = "credential", attempt, redact } = context;
		const target = `${operation} #${attempt}: ${request.method} ${redact(concealQuery(request.url, isSecret))}`;
		if (shows("debug")) logger.debug(`${target}\n${await describe(request, context)}`);
		const begin = performance.now();
		const time = () => `after ${Math.round(performance.now() - begin)} ms`;
		let response;
		try {
			response = await next(request);
		} catch (error) {
			if (shows("error")) logger.error(`${target} failed ${time()}: ${redact(concealQuery(String(error), isSecret))}`);
			throw error;
		}
		const { status } = response;
		const severity = status >= 500 ? "error" : status >= 400 ? "warn" : "info";
		if (shows(severity)) logger[severity](`${target} ${status} ${time()}`);
		if (shows("debug")) logger.debug(`${target} ${status}\n${await describe(response, context)}`);
		return response;
	};
}
/** Strikes out the values of parameters with the names of secrets. */
function concealQuery(url, isSecret) {
	const [path = "", query] = url.split(/\?(.*)/s);
	if (query === undefined) return path;
	const pairs = query.split("&").map((pair) => {
		const name = pair.split("=", 1)[0] ?? "";
		return isSecret(name) ? `${name}=[redacted]` : pair;
	});
	return `${path}?${pairs.join("&")}`;
}
