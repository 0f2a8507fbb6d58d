import { isJson } from "./media-type.js";
import type { Middleware, MiddlewareContext } from "./middleware.js";

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

const levels: readonly LogLevel[] = ["off", "error", "warn", "info", "debug"];

/** Names of headers, parameters and properties whose values nobody is to see. */
const secretName =
  /auth|cookie|key|token|secret|passw|signature|credential|session|assertion|^sig$|^code$/i;

/**
 * Makes a middleware that logs every request, of calls and of tokens alike: a line for each attempt,
 * with method, URL, status and time.
 *
 * Credentials are struck out wherever they stand; in URLs and headers so is what has the name of a
 * secret. Bodies may hold any other secret, so they are shown only on demand.
 */
export function logRequests(options: LogOptions = {}): Middleware {
  const { level = "info", logger = console, maxBody = 0 } = options;
  const own = new Set(options.secrets?.map((name) => name.toLowerCase()));
  const isSecret = (name: string): boolean => secretName.test(name) || own.has(name.toLowerCase());
  const shows = (it: LogLevel): boolean => levels.indexOf(it) <= levels.indexOf(level);
  const describe = async (
    message: Request | Response,
    context: MiddlewareContext,
  ): Promise<string> => {
    const lines = Array.from(
      message.headers,
      ([name, value]) =>
        `  ${name}: ${isSecret(name) ? "[redacted]" : context.redact(concealQuery(value, isSecret))}`,
    );
    const hasText = isJson(message.headers.get("content-type") ?? "");
    if (maxBody > 0 && hasText && message.body && context.operation !== undefined)
      lines.push(`  ${context.redact(await message.clone().text()).slice(0, maxBody)}`);
    return lines.join("\n");
  };
  return async (request, next, context) => {
    const { operation = "credential", attempt, redact } = context;
    const target = `${operation} #${attempt}: ${request.method} ${redact(concealQuery(request.url, isSecret))}`;
    if (shows("debug")) logger.debug(`${target}\n${await describe(request, context)}`);
    const begin = performance.now();
    const time = (): string => `after ${Math.round(performance.now() - begin)} ms`;
    let response: Response;
    try {
      response = await next(request);
    } catch (error) {
      if (shows("error"))
        logger.error(
          `${target} failed ${time()}: ${redact(concealQuery(String(error), isSecret))}`,
        );
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
function concealQuery(url: string, isSecret: (name: string) => boolean): string {
  const [path = "", query] = url.split(/\?(.*)/s);
  if (query === undefined) return path;
  const pairs = query.split("&").map((pair) => {
    const name = pair.split("=", 1)[0] ?? "";
    return isSecret(name) ? `${name}=[redacted]` : pair;
  });
  return `${path}?${pairs.join("&")}`;
}
