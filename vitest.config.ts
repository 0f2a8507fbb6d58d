import type { ViteUserConfig } from "vitest/config";

const config: ViteUserConfig = {
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    // Compiling a generated package or loading TypeScript takes seconds on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    passWithNoTests: false,
  },
};

export default config;
