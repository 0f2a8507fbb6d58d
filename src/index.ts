export { defineConfig } from "./config/define-config.js";
export type { Config, Formatter, PackageConfig, TargetConfig } from "./config/types.js";
export {
  MockServerError,
  startMockServer,
  type MockServerOptions,
  type RunningMock,
} from "./pipeline/start-mock-server.js";
