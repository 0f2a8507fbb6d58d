export { defineConfig } from "./config/define-config.js";
export type { Config, Formatter, PackageConfig, TargetConfig } from "./config/types.js";
