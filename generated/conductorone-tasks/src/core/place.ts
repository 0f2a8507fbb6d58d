import type { PlaceParameter } from "./operation.js";
import { serializeParameter } from "./parameters.js";
import { appendQuery } from "./query.js";

/** Appends a parameter to the query. */
export const placeInQuery: PlaceParameter = (spec, value, request) => {
  request.url = appendQuery(request.url, serializeParameter(spec, value ?? spec.default));
};

/** Sets a header, in place of the client's own of that name; its default gives way to that. */
export const placeInHeader: PlaceParameter = (spec, value, { fields }) => {
  const name = spec.name ?? spec.argument;
  if (spec.default !== undefined) fields.unshift([name, serializeParameter(spec, spec.default)[0]]);
  fields.push([name, serializeParameter(spec, value)[0]]);
};

/** Adds a cookie to those of the parameters before, all in place of the client's own. */
export const placeInCookie: PlaceParameter = (spec, value, request) => {
  const pairs = [request.cookie ?? [], serializeParameter(spec, value ?? spec.default)].flat();
  if (pairs.length > 0) request.fields.push(["cookie", (request.cookie = pairs.join("; "))]);
};
