import type { JsonObject, JsonValue } from "../../ir/types.js";
import type { Placed, UpgradeContext } from "./context.js";

/**
 * The servers that `host`, `basePath` and `schemes` make (Swagger 2.0, Swagger Object). HTTPS comes
 * first, because the first server is the one that is called; and where no scheme is declared it is
 * assumed, because nobody knows how the description was fetched.
 *
 * @param schemes what holds `schemes`: the document, or an operation that has its own
 * @returns undefined where the document says nothing of its servers
 */
export function serversOf(schemes: Placed, context: UpgradeContext): JsonValue | undefined {
  const { root } = context;
  const host = textOf(root["host"])
    ?.replace(/^(\w+:)?\/\//, "")
    .replace(/\/+$/, "");
  const basePath = textOf(root["basePath"])?.replace(/\/+$/, "") ?? "";
  const path = basePath === "" || basePath.startsWith("/") ? basePath : `/${basePath}`;
  if (host === undefined || host === "") {
    return path === "" ? undefined : [context.place(serverOf(path), "/basePath")];
  }
  return schemesOf(schemes, context).map((scheme) =>
    context.place(serverOf(`${scheme}://${host}${path}`), "/host"),
  );
}

function schemesOf(holder: Placed, context: UpgradeContext): readonly string[] {
  const declared = new Set(
    context
      .items(holder, "schemes")
      .flatMap(({ value }) => (typeof value === "string" ? [value.toLowerCase()] : [])),
  );
  const known = ["https", "http", "wss", "ws"].filter((scheme) => declared.has(scheme));
  return known.length > 0 ? known : ["https"];
}

// Swagger 2.0 has no templates here, but documents do; without a variable a place could not be filled in.
function serverOf(url: string): JsonObject {
  const names = [...url.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  const variables = Object.fromEntries(names.map((name) => [name, { default: "" }]));
  return names.length === 0 ? { url } : { url, variables };
}

function textOf(value: JsonValue | undefined): string | undefined {
  return typeof value === "string" ? value.trim() : undefined;
}
