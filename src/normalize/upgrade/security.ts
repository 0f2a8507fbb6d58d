import type { JsonObject, JsonValue } from "../../ir/types.js";
import { isObject } from "../structure.js";
import { omit } from "../repair.js";
import type { Placed, UpgradeContext } from "./context.js";

/** The flows of OAuth 2.0 by their names in Swagger 2.0 (Security Scheme Object, `flow`). */
const flows: Readonly<Record<string, string>> = {
  implicit: "implicit",
  password: "password",
  application: "clientCredentials",
  accessCode: "authorizationCode",
};

/** Upgrades one Security Scheme Object: `basic` and `oauth2` have other forms in OpenAPI 3. */
export function upgradeSecurityScheme(
  { value, pointer }: Placed,
  context: UpgradeContext,
): JsonValue {
  if (!isObject(value)) return value;
  const rest = omit(value, "type", "flow", "authorizationUrl", "tokenUrl", "scopes");
  if (value["type"] === "basic") {
    return context.place({ ...rest, type: "http", scheme: "basic" }, pointer);
  }
  if (value["type"] !== "oauth2" || isObject(value["flows"])) return context.place(value, pointer);
  const { authorizationUrl, tokenUrl, scopes } = value;
  const flow: JsonObject = {
    ...(typeof authorizationUrl === "string" ? { authorizationUrl } : {}),
    ...(typeof tokenUrl === "string" ? { tokenUrl } : {}),
    scopes: isObject(scopes) ? scopes : {},
  };
  const name = flowName(value, { value, pointer }, context);
  return context.place(
    { ...rest, type: "oauth2", flows: { [name]: context.place(flow, pointer) } },
    pointer,
  );
}

// Without a flow, the addresses tell: only one flow has just the one, and only one has both.
function flowName(scheme: JsonObject, { pointer }: Placed, context: UpgradeContext): string {
  const { flow, authorizationUrl, tokenUrl } = scheme;
  if (typeof flow === "string") {
    const known = Object.hasOwn(flows, flow) ? flows[flow] : undefined;
    if (known !== undefined) return known;
    if (Object.values(flows).includes(flow)) return flow;
  }
  const what = "flow";
  const reason = "it must be implicit, password, application or accessCode";
  context.report(
    "swagger/ignored",
    { what, reason },
    `${pointer}${flow === undefined ? "" : "/flow"}`,
  );
  if (authorizationUrl === undefined) return "clientCredentials";
  return tokenUrl === undefined ? "implicit" : "authorizationCode";
}
