import { type Client, createCoreClient } from "./core/client.js";
import { placeKey } from "./core/credential.js";
import type { ClientConfig, ClientOptions } from "./core/options.js";
import { expandServerUrl } from "./core/server-url.js";

/** What a client is made with. */
export interface ApiClientOptions extends ClientOptions<"key"> {
  /**
   * The `branch` of the server's URL.
   *
   * Default: `main`
   */
  readonly branch?: "main" | "north" | undefined;
  /**
   * The `version` of the server's URL.
   *
   * Default: `v2`
   */
  readonly version?: string | undefined;
}

const config: ClientConfig = {
  baseUrl: "",
  security: { key: { place: placeKey, in: "header", name: "X-Key" } },
  defaultSecurity: [["key"]],
  userAgent: "town-library/1.0.0",
};

/**
 * Makes a client for the standalone operations. Nothing is sent until a call is awaited.
 */
export function createClient(options: ApiClientOptions = {}): Client {
  const baseUrl =
    options.baseUrl ??
    expandServerUrl("https://{branch}.library.test/{version}", {
      branch: options.branch ?? "main",
      version: options.version ?? "v2",
    });
  return createCoreClient({ ...config, baseUrl }, options);
}
