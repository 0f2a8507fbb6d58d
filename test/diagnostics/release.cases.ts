import { inputsOf } from "../../src/cli/diff-inputs.js";
import { resolveTarget } from "../../src/config/resolve-targets.js";
import { release } from "../../src/pipeline/release.js";
import type { DiagnosticCase } from "./cases.js";
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
];
