import { expect, test } from "vitest";
import { resolveTarget } from "../../../src/config/resolve-targets.js";

test("paths that were written on Windows mean the same elsewhere", () => {
  const paths = (separator: string): object =>
    resolveTarget(
      {
        spec: ["..", "api", "openapi.yaml"].join(separator),
        out: ["packages", "pets"].join(separator),
        overlays: [["api", "names.yaml"].join(separator)],
        extras: ["extras", "pets"].join(separator),
        changelog: ["packages", "pets-changelog.md"].join(separator),
        references: { files: [["shared", "schemas"].join(separator)] },
      },
      "/work/project",
      "/work/project",
    );
  expect(paths("\\")).toEqual(paths("/"));
  expect(paths("/")).toMatchObject({
    outName: "packages/pets",
    displayName: "../api/openapi.yaml",
  });
});
