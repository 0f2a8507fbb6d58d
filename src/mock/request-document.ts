import { afterName } from "../runtime/mock-state-page.js";
import { patchOf } from "../runtime/mock-state-patch.js";
import type { RequestDocument } from "../runtime/mock-state-plan.js";
import { headerOf, type MockRequest } from "./message.js";
import { splitPairs } from "./pairs.js";
import { splitTarget, type ParameterValues } from "./parameter-values.js";

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
    patch: patchOf(headerOf(request, "content-type") ?? ""),
    linkTo: (token) => {
      const others = pairs.filter(([name]) => name !== afterName);
      const query = [...others, [afterName, token]].map(([name, value]) => `${name}=${value}`);
      return `http://${host}${path}?${query.join("&")}`;
    },
  };
}
