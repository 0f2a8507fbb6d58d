import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { inputsOf } from "../../src/cli/diff-inputs.js";
import { warnOfConfig } from "../../src/cli/release-command.js";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { release } from "../../src/pipeline/release.js";
import type { DiagnosticCase, Provoked } from "./cases.js";
import { withFolder } from "./temporary-folder.js";

const description = (path: string): string => `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  ${path}: { get: { operationId: list, tags: [pets], responses: { "204": { description: None. } } } }
`;
const files = {
  "old.yaml": description("/pets"),
  "new.yaml": description("/animals"),
  "CHANGELOG.md": "## 1.1.0\n\nBy hand.\n\n## 1.0.0\n",
};

/** Reports what `release` does once git has said that the configuration is another one. */
const byConfig = (): Promise<Provoked> =>
  withFolder({ ...files, "sdkwright.config.json": "{}" }, async (cwd) => {
    const git = (...argv: readonly string[]): Buffer =>
      execFileSync("git", ["-c", "user.name=A", "-c", "user.email=a@example.com", ...argv], {
        cwd,
      });
    git("init", "-q");
    git("add", "-A");
    git("commit", "-q", "-m", "first");
    const config = { targets: [{ spec: "new.yaml", out: "sdk", changelog: "CHANGELOG.md" }] };
    await writeFile(join(cwd, "sdkwright.config.json"), JSON.stringify(config));
    const sink = new DiagnosticSink();
    await warnOfConfig({ config: undefined }, "HEAD:new.yaml", cwd, sink);
    return { diagnostics: sink.diagnostics, findDocument: () => undefined };
  });

/** Inputs for what is wrong with a release. */
export const releaseCases: readonly DiagnosticCase[] = [
  {
    code: "release/pending",
    provoke: () =>
      withFolder(files, (cwd) => {
        const config = { spec: "new.yaml", out: "sdk", changelog: "CHANGELOG.md" };
        const target = resolveTarget(config, cwd, cwd);
        const reading = { overlays: [], allowed: { files: [], urls: [] } };
        const names = { old: "old.yaml", next: "new.yaml", reading };
        return release({
          ...inputsOf(names, [target], cwd),
          cwd,
          network: "never",
          target,
          last: { versions: ["1.0.0"], revision: "HEAD" },
          isDry: false,
          force: false,
        });
      }),
    want: {
      message:
        "'CHANGELOG.md' has an entry of 1.1.0 that is not committed, and not what it would be now.",
      help: "commit it, or replace it with '--force'",
    },
  },
  {
    code: "release/config-changed",
    provoke: byConfig,
    want: {
      message:
        "The configuration has changed since HEAD, and what that changes in the package is not compared.",
    },
  },
];
