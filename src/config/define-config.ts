import type { Config } from "./types.js";

/** Returns the configuration as it is, so that an editor checks and completes what is written. */
export function defineConfig(config: Config): Config {
  return config;
}
