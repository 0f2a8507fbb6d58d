import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { generate } from "../../src/pipeline/generate.js";
import { strictCompilerOptions } from "../support/strict-compiler-options.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const published = join(root, "../shared/corpus/conductorone");

/** The published documents of the API that our own description is a part of, whole. */
const documents = [
  { file: "2025-07-11.yaml", operations: 201 },
  { file: "2026-08-20.yaml", operations: 638 },
];

describe.skipIf(!existsSync(published))("published documents, whole (needs ../shared)", () => {
  it.each(documents)(
    "$file: $operations operations compile under every strict flag, mocks included",
    async ({ file }) => {
      const out = mkdtempSync(join(tmpdir(), "sdkwright-published-"));
      try {
        const target = resolveTarget({ spec: file, out }, published, root);
        const { ok, diagnostics } = await generate({ target, mode: "write" });
        expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
        expect(ok).toBe(true);
        writeFileSync(
          join(out, "tsconfig.json"),
          JSON.stringify({ compilerOptions: strictCompilerOptions, include: ["src"] }),
        );
        for (const compiler of ["typescript-7", "typescript"]) {
          const tsc = join(root, "node_modules", compiler, "bin", "tsc");
          const { stdout, status } = spawnSync(process.execPath, [tsc, "-p", out], {
            encoding: "utf8",
          });
          expect({ compiler, status, stdout }).toEqual({ compiler, status: 0, stdout: "" });
        }
      } finally {
        rmSync(out, { recursive: true, force: true });
      }
    },
    300_000,
  );
});
