import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    // Compiling a generated package or loading TypeScript takes seconds on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 60_000,
    // A test that passes because it asserted nothing proves nothing.
    passWithNoTests: false,
  },
});
