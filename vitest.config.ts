import { defineConfig } from "vitest/config";

// What replaces a module for itself alone cannot share modules with other files.
const replacesModules = ["test/unit/emit/printer.test.ts"];

export default defineConfig({
  test: {
    // Compiling a generated package or loading TypeScript takes seconds on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    passWithNoTests: false,
    // Much of what the slow files do is waiting, so a core for each worker is not too many.
    maxWorkers: "100%",
    maxConcurrency: 3,
    projects: [
      {
        extends: true,
        test: {
          // The generator is loaded once in each worker, not once in each of 150 files.
          name: "unit",
          include: ["test/unit/**/*.test.ts"],
          exclude: replacesModules,
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "whole",
          include: ["test/!(unit)/**/*.test.ts", ...replacesModules],
        },
      },
    ],
  },
});
