import { headerOf, type MockRequest } from "../message.js";
import { isMergePatch } from "../merge-patch.js";
import { splitPairs, splitTarget, type ParameterValues } from "../parameter-values.js";
import { afterName } from "./page.js";
import type { RequestDocument } from "./plan.js";

/** A request that was checked, as a document that the pointers of a plan lead into. */
export function requestDocument(
  request: MockRequest,
  parameters: ParameterValues,
  body: unknown,
): RequestDocument {
  const { path, rawQuery } = splitTarget(request.target);
  const pairs = splitPairs(rawQuery);
  const after = pairs.findLast(([name]) => name === afterName)?.[1];
  const host = headerOf(request, "host") ?? "localhost";
  return {
    ...parameters,
    query: after === undefined ? parameters.query : { ...parameters.query, [afterName]: after },
    body,
    now: new Date().toISOString(),
    removesByNull: isMergePatch(headerOf(request, "content-type") ?? ""),
    linkTo: (token) => {
      const others = pairs.filter(([name]) => name !== afterName);
      const query = [...others, [afterName, token]].map(([name, value]) => `${name}=${value}`);
      return `http://${host}${path}?${query.join("&")}`;
    },
  };
}
