import { tellingParameters } from "../../../ir/needed-parameter.js";
import type { Api, Operation, ParameterLocation } from "../../../ir/types.js";
import type { Server } from "../../../ir/access.js";
import type { EmittedFile } from "../../../support/emitted-file.js";
import { core } from "../../core.js";
import type { EmitContext } from "../../emit-context.js";
import { constant } from "../../ts/constant.js";
import { ModuleBuilder } from "../../ts/module.js";
import { literalText, objectText } from "../../ts/text.js";

/** The module that declares the routes. */
export const routesModule = "src/mocks/routes.ts";

/** The method and the path of an operation, as `MockRoutes` of the runtime has them. */
export function routeText(operation: Operation, api: Api): string {
  const { method, path, parameters } = operation;
  const template = path
    .replace(/#.*/s, "")
    // A name that the caller chooses tells nothing.
    .replace(/(?<=[?&])[^?&=]*[{}][^&]*(&|$)/g, "")
    .replace(/[?&]$/, "")
    .replaceAll(/\{([^{}]*)\}/g, (whole, name: string) =>
      parameters.some((it) => it.location === "path" && it.name === name && it.allowReserved)
        ? `{+${name}}`
        : whole,
    );
  const query = pairsIn("query", operation, api);
  const headers = pairsIn("header", operation, api);
  const asked = query === "" ? "" : `${template.includes("?") ? "&" : "?"}${query}`;
  return `${method} ${template}${asked}${headers === "" ? "" : `#${headers}`}`;
}

function pairsIn(location: ParameterLocation, operation: Operation, api: Api): string {
  return tellingParameters(operation, api)
    .filter(({ parameter }) => parameter.location === location)
    .map(({ parameter: { name }, value }) =>
      [name, String(value)].map(encodeURIComponent).join("="),
    )
    .join("&");
}

/** Emits the routes of all operations, with the paths of the servers. */
export function emitRoutes({ api }: EmitContext): EmittedFile {
  const module = new ModuleBuilder(routesModule);
  const servers = [
    ...api.servers,
    ...api.operations.flatMap((operation) => operation.servers ?? []),
  ];
  const bases = new Map(servers.map((server) => [server.url, pathOf(server)]));
  const routes = [...new Set(api.operations.map((it) => routeText(it, api)))].toSorted();
  module.add(
    constant(
      "routes",
      objectText([
        ["bases", literalText([...bases.values()].toSorted())],
        ["routes", literalText(routes)],
      ]),
      {
        type: module.type("MockRoutes", core.mockRoutes),
        isExported: true,
        docs: ["The method and the path of every operation, by which a request is known."],
      },
    ),
  );
  return module.emit();
}

/** The path of a server's URL, with the defaults of its variables; empty for none. */
function pathOf({ url, variables }: Server): string {
  const expanded = url.replaceAll(
    /\{([^{}]*)\}/g,
    (_, name: string) => variables.find((variable) => variable.name === name)?.default ?? name,
  );
  // Not every template is a URL, even with the defaults.
  const path = expanded.replace(/^([a-z][a-z\d+.-]*:)?\/\/[^/?#]*/i, "").replace(/[?#].*/s, "");
  return path.replace(/\/+$/, "");
}
