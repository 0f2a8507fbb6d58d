import type { PlaceParameter } from "./operation.js";
import { serializeParameter } from "./parameters.js";
import { appendQuery } from "./query.js";

/** Appends a parameter to the query. */
export const placeInQuery: PlaceParameter = (spec, value, request) => {
  request.url = appendQuery(request.url, serializeParameter(spec, value));
};

/** Sets a header, in place of the client's own of that name. */
export const placeInHeader: PlaceParameter = (spec, value, { fields }) => {
  fields.push([spec.name ?? spec.argument, serializeParameter(spec, value)[0]]);
};

/** Adds a cookie to those of the parameters before, all in place of the client's own. */
export const placeInCookie: PlaceParameter = (spec, value, request) => {
  const pairs = [request.cookie ?? [], serializeParameter(spec, value)].flat();
  if (pairs.length > 0) request.fields.push(["cookie", (request.cookie = pairs.join("; "))]);
};
