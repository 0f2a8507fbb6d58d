import { type Client, createCoreClient } from "./core/client.js";
import { placeBearer } from "./core/credential.js";
import type { ClientConfig, ClientOptions } from "./core/options.js";
import { toHostPart } from "./core/server-url.js";

/** What a client is made with. */
export interface ApiClientOptions extends ClientOptions<"bearerAuth" | "oauth"> {
  /**
   * Name of the tenant, which is the first part of its host name.
   *
   * Default: `example`
   */
  readonly tenantDomain?: string | undefined;
}

const config: ClientConfig = {
  baseUrl: "",
  security: { bearerAuth: { place: placeBearer }, oauth: { place: placeBearer } },
  defaultSecurity: [["bearerAuth"], ["oauth"]],
  userAgent: "sdkwright-conductorone-tasks/0.1.0",
};

/**
 * Makes a client for the standalone operations. Nothing is sent until a call is awaited.
 */
export function createClient(options: ApiClientOptions = {}): Client {
  const baseUrl =
    options.baseUrl ??
    "https://" + toHostPart("tenantDomain", options.tenantDomain ?? "example") + ".conductor.one";
  return createCoreClient({ ...config, baseUrl }, options);
}
