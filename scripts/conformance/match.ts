import {
  isJsonObject,
  resolveObject,
  type CompiledSpec,
  type JsonObject,
  type RequestDefinition,
} from "./definition.js";

/** The operation of a document that a request is one of. */
export interface MatchedOperation {
  readonly document: JsonObject;
  /** The place of the document among those of its specification. */
  readonly index: number;
  /** In upper case. */
  readonly method: string;
  /** The path template. */
  readonly path: string;
  readonly operation: JsonObject;
  /** Parameters of the path and the operation, without references. */
  readonly parameters: readonly JsonObject[];
  /** The template of the server's URL; undefined where the document names none. */
  readonly server: string | undefined;
  /** The values of the server's variables. */
  readonly variables: Readonly<Record<string, string>>;
  /** What stands in the place of each path parameter, as it is on the wire. */
  readonly pathTexts: Readonly<Record<string, string>>;
}

/**
 * Finds the operation that a request belongs to, by method and path.
 *
 * Where a specification has a document for each version of the API, it is that of the version which
 * the request names, or else the latest; where several templates fit, the one with most literal text.
 *
 * @param baseUrl where the scenarios are served
 */
export function findOperation(
  spec: CompiledSpec,
  definition: RequestDefinition,
  baseUrl: string,
): MatchedOperation | undefined {
  const matches = spec.documents.flatMap((document, index) =>
    matchDocument(document, index, definition, baseUrl),
  );
  const named = new Set([...definition.path.split(/[/:]/), ...Object.values(definition.query)]);
  const rank = ({ document, path, pathTexts }: MatchedOperation): readonly number[] => {
    const { version } = resolveObject(document, document["info"]);
    const literal = Object.keys(pathTexts).reduce((rest, it) => rest.replace(`{${it}}`, ""), path);
    return [named.has(version) ? 1 : 0, literal.length];
  };
  return matches.reduce<MatchedOperation | undefined>((best, match) => {
    if (best === undefined) return match;
    const [current = [], next = []] = [best, match].map(rank);
    const difference = next.map((it, at) => it - (current[at] ?? 0)).find((it) => it !== 0) ?? 0;
    return difference >= 0 ? match : best;
  }, undefined);
}

function matchDocument(
  document: JsonObject,
  index: number,
  { method, path }: RequestDefinition,
  baseUrl: string,
): MatchedOperation[] {
  const servers = Array.isArray(document["servers"]) ? document["servers"] : [];
  const { url } = resolveObject(document, servers[0]);
  const server = typeof url === "string" ? url : undefined;
  // An absolute URL stands for the server of the scenarios, whatever its host is.
  const prefix = (server ?? "").replace(/^https?:\/\/[^/]*/, baseUrl);
  const base = prefix.startsWith("{") || prefix.startsWith("http") ? prefix : baseUrl + prefix;
  return Object.entries(resolveObject(document, document["paths"])).flatMap(([template, value]) => {
    const item = resolveObject(document, value);
    const operation = item[method.toLowerCase()];
    const names = matchTemplate(base, baseUrl + path, { template, item, document });
    if (names === undefined || !isJsonObject(operation)) return [];
    const parameters = parametersOf(document, item, operation);
    const inPath = new Set(parameters.filter((it) => it["in"] === "path").map((it) => it["name"]));
    const split = (isPath: boolean): Record<string, string> =>
      Object.fromEntries(Object.entries(names).filter(([name]) => inPath.has(name) === isPath));
    return {
      document,
      index,
      method,
      path: template,
      operation,
      parameters,
      server,
      variables: split(false),
      pathTexts: split(true),
    };
  });
}

interface Template {
  readonly template: string;
  readonly item: JsonObject;
  readonly document: JsonObject;
}

/** What stands for the names in braces; undefined where the URL is none of the template. */
function matchTemplate(
  base: string,
  url: string,
  { template }: Template,
): Readonly<Record<string, string>> | undefined {
  const names: string[] = [];
  const pattern = withoutEnd(base.replace(/\/$/, "") + template)
    .split(/(\{[^{}]*\})/)
    .map((part, index) => {
      if (!part.startsWith("{")) return part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
      names.push(part.slice(1, -1));
      // One that a URL begins with stands for scheme and host.
      return index === 1 && base.startsWith("{") ? "(.+?)" : "([^/]+)";
    })
    .join("");
  const found = new RegExp(`^${pattern}$`).exec(withoutEnd(url));
  if (found === null) return undefined;
  return Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? ""]));
}

function withoutEnd(url: string): string {
  return url.replace(/\/$/, "");
}

/** Those of the operation replace those of the path that have the same name and place. */
function parametersOf(
  document: JsonObject,
  item: JsonObject,
  operation: JsonObject,
): readonly JsonObject[] {
  const listed = [item, operation].flatMap(({ parameters }) =>
    Array.isArray(parameters) ? parameters.map((it) => resolveObject(document, it)) : [],
  );
  const byPlace = new Map(
    listed.map((it) => [`${String(it["in"])} ${String(it["name"])}`, it] as const),
  );
  return [...byPlace.values()];
}
