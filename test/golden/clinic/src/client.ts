import { type Client, createCoreClient } from "./core/client.js";
import type { ClientConfig, ClientOptions } from "./core/options.js";

/** What a client is made with. */
export type ApiClientOptions = Omit<ClientOptions, "auth">;

const config: ClientConfig = {
  baseUrl: "https://clinic.test",
  security: {},
  defaultSecurity: [],
  userAgent: "animal-clinic/1.0.0",
};

/**
 * Makes a client for the standalone operations. Nothing is sent until a call is awaited.
 */
export function createClient(options: ApiClientOptions = {}): Client {
  return createCoreClient(config, options);
}
