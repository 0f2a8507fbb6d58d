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
export function matchRoute(
  routes: MockRoutes,
  route: string,
  request: RoutedRequest,
  baseUrl?: string,
): Readonly<Record<string, string>> | undefined {
  const compiled = compile(routes);
  const own = compiled.find(({ text }) => text === route);
  const url = new URL(request.url);
  const found = own && matchOne(own, request, url, routes, baseUrl);
  if (own === undefined || found === undefined) return undefined;
  const isOther = compiled.some(
    (other) =>
      compareDetail(other, own) > 0 && matchOne(other, request, url, routes, baseUrl) !== undefined,
  );
  return isOther ? undefined : found;
}

interface Route {
  readonly text: string;
  readonly method: string;
  /** Matches a path that {@link toKey} made; its groups are those of `names`, after what precedes. */
  readonly pattern: RegExp;
  readonly names: readonly string[];
  /** What a query in the template asks for; of an expression there only the name. */
  readonly query: readonly (readonly [name: string, value: string | undefined])[];
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** How much each segment says: how much text is beside its expressions; without any, more than all others. */
  readonly detail: readonly number[];
}

// Paths are compared decoded, segment by segment; a decoded segment may hold a slash, but hardly this.
const mark = "\0";

const compiledRoutes = new WeakMap<MockRoutes, readonly Route[]>();

function compile(routes: MockRoutes): readonly Route[] {
  const known = compiledRoutes.get(routes) ?? routes.routes.map(compileOne);
  compiledRoutes.set(routes, known);
  return known;
}

function compileOne(text: string): Route {
  const space = text.indexOf(" ");
  const [target = "", headers = ""] = text.slice(space + 1).split(/#(.*)/s);
  const [path = "", query = ""] = target.split(/\?(.*)/s);
  const names: string[] = [];
  const segments = path.replace(/^\/+/, "").split("/");
  const sources = segments.map((segment) =>
    segment
      .split(/(\{[^{}]*\})/)
      .map((part) => {
        const [, plus, name] = /^\{(\+?)(.*)\}$/s.exec(part) ?? [];
        if (name === undefined) return escape(decode(part));
        names.push(name);
        return plus === "+" ? "(.+)" : `([^${mark}]+)`;
      })
      .join(""),
  );
  return {
    text,
    method: text.slice(0, space),
    pattern: new RegExp(`^(.*)${mark}${sources.join(mark)}$`, "s"),
    names,
    query: [...new URLSearchParams(query)].map(([name, value]) => [
      name,
      /[{}]/.test(value) ? undefined : value,
    ]),
    headers: [...new URLSearchParams(headers)],
    detail: segments.map(detailOf),
  };
}

function detailOf(segment: string): number {
  if (!/[{}]/.test(segment)) return segment === "" ? 0 : Infinity;
  return segment.replaceAll(/\{[^{}]*\}/g, "").length;
}

/** A positive number where the first template says more: it has more segments, more text, or more of a query and of headers. */
function compareDetail(one: Route, other: Route): number {
  const byLength = one.detail.length - other.detail.length;
  if (byLength !== 0) return byLength;
  const at = one.detail.findIndex((detail, index) => detail !== other.detail[index]);
  if (at >= 0) return (one.detail[at] ?? 0) - (other.detail[at] ?? 0);
  const further = ({ query, headers }: Route): number => query.length + headers.length;
  return further(one) - further(other);
}

function matchOne(
  { method, pattern, names, query, headers, detail }: Route,
  given: RoutedRequest,
  url: URL,
  { bases }: MockRoutes,
  baseUrl: string | undefined,
): Record<string, string> | undefined {
  const found = method === given.method ? pattern.exec(toKey(url.pathname)) : null;
  if (found === null) return undefined;
  const [, before = "", ...values] = found;
  const isAsked =
    headers.every(([name, value]) => given.headers.get(name) === value) &&
    query.every(([name, value]) =>
      value === undefined
        ? url.searchParams.has(name)
        : url.searchParams.getAll(name).includes(value),
    );
  const says = detail.some((it) => it > 0) || query.length + headers.length > 0;
  const isPlaced =
    baseUrl === undefined
      ? says || before === "" || bases.some((base) => toBase(base) === before)
      : isBase(baseUrl, url, before);
  if (!isAsked || !isPlaced) return undefined;
  return Object.fromEntries(
    names.map((name, index) => [name, (values[index] ?? "").replaceAll(mark, "/")]),
  );
}

function isBase(baseUrl: string, url: URL, before: string): boolean {
  const base = new URL(baseUrl, url);
  return base.origin === url.origin && toBase(base.pathname) === before;
}

function toBase(path: string): string {
  return path.replace(/\/+$/, "") === "" ? "" : toKey(path.replace(/\/+$/, ""));
}

function toKey(path: string): string {
  return path
    .split("/")
    .map((segment) => decode(segment))
    .join(mark);
}

/** Decodes percent-encoding; what is none stays as it is. */
function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function escape(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
}
