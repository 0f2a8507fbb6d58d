import { join } from "node:path";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { loadLock, lockText, renderLock } from "../../src/source/lock.js";
import { RemoteTexts } from "../../src/source/remote-texts.js";
import { withPaths, withSchemas } from "../support/documents.js";
import type { DiagnosticCase, Provoked } from "./cases.js";
import { byDescription } from "./stages.js";
import { type Files, withFolder } from "./temporary-folder.js";

/** A document whose one schema refers to something, in line 6 and column 18. */
function withReference(reference: string, version?: string): string {
  return withSchemas(`Pet: { $ref: ${JSON.stringify(reference)} }`, version);
}

const allow =
  "if you trust it, allow it with 'references' in the configuration, or with --allow-file or --allow-url";
const at = "6:18";
const pointer = "/components/schemas/Pet/$ref";

const refused: readonly (readonly [name: string, reference: string, reason: string])[] = [
  ["a file by a URL", "file:///etc/passwd", "it names a file by an absolute path"],
  ["a file by an absolute path", "/etc/passwd", "it names a file by an absolute path"],
  [
    "a file of the system by a relative path",
    "../../../../../../../../etc/passwd",
    "it leads out of the description's folder to a file that is no .json, .yaml or .yml",
  ],
  [
    "a hidden folder",
    "../../../../../../../../.ssh/key.json",
    "it leads into a hidden folder outside the description's own",
  ],
  ["a URL", "https://example.invalid/pet.yaml", "it is a URL that is not allowed"],
  ["another scheme", "ftp://example.invalid/pet.yaml", "it is neither a file nor an HTTP URL"],
];

/** Operations that refer to two of the next file each, so that their number doubles with every file. */
function doubling(levels: number): Files {
  const files = Array.from({ length: levels }, (_, level) => {
    const next = level + 1 < levels ? `$ref: op${level + 1}.yaml` : "responses: {}";
    const callback = `{ "{$request.body#/url}": { post: { ${next} } } }`;
    return [`op${level}.yaml`, `responses: {}\ncallbacks: { a: ${callback}, b: ${callback} }\n`];
  });
  return Object.fromEntries(files) as Files;
}

/** Reads a URL with a lock that holds it, or with what stands in the lock's place. */
function byLock(lock: string): () => Promise<Provoked> {
  return () =>
    withFolder({ "sdkwright.lock.json": lock }, async (folder) => {
      const sink = new DiagnosticSink();
      const name = "sdkwright.lock.json";
      const locked = await loadLock(join(folder, name), name, sink);
      // A port that nothing listens on.
      const url = "http://127.0.0.1:9/pet.yaml";
      const allowed = { prefix: "http://127.0.0.1:9/", headers: {} };
      const remote = new RemoteTexts(locked ?? new Map(), "compare", () => allowed, sink);
      if (locked !== undefined) await remote.load(url);
      return { diagnostics: sink.diagnostics, findDocument: () => undefined };
    });
}

const lockedUrl = "http://127.0.0.1:9/pet.yaml";
const locked = renderLock(
  new Map([[lockedUrl, { ...lockText(lockedUrl, "type: string"), usedBy: ["out"] }]]),
);

/** Failing inputs for what references to other documents report. */
export const referenceCases: readonly DiagnosticCase[] = [
  ...refused.map(([name, reference, reason]): DiagnosticCase => ({
    code: "ref/refused",
    name,
    provoke: byDescription(withReference(reference)),
    want: {
      message: `The reference '${reference}' is not followed: ${reason}.`,
      help: allow,
      at,
      pointer,
    },
  })),
  {
    code: "ref/path-item-overlap",
    provoke: byDescription(
      withPaths(
        `
/a:
  $ref: '#/components/pathItems/A'
  get: { responses: { '200': { description: ok } } }
  put: { responses: { '200': { description: ok } } }`,
        `
components:
  pathItems:
    A: { get: { responses: { '204': { description: ok } } } }`,
      ),
    ),
    want: {
      message:
        "'get' stands beside a reference to '#/components/pathItems/A', which has it as well.",
      help: "leave it in one of the two places; until then this one counts",
      at: "6:10",
      pointer: "/paths/~1a/get",
    },
  },
  {
    code: "ref/unreadable",
    provoke: byDescription(withReference("schemas/pet.yaml")),
    want: {
      message:
        "The document of the reference 'schemas/pet.yaml' cannot be read: it does not exist.",
      help: "correct the reference, or put the document where it leads",
      at,
      pointer,
    },
  },
  {
    code: "ref/unreadable",
    name: "a file of almost that name",
    provoke: byDescription(withReference("schemas/Pets.yaml"), {
      "schemas/pet.yaml": "type: string",
    }),
    want: {
      message:
        "The document of the reference 'schemas/Pets.yaml' cannot be read: it does not exist.",
      help: "did you mean 'pet.yaml'?",
      at,
    },
  },
  {
    code: "ref/unreadable",
    name: "an empty file",
    provoke: byDescription(withReference("pet.yaml"), { "pet.yaml": "# nothing yet\n" }),
    want: {
      message: "The document of the reference 'pet.yaml' cannot be read: it is empty.",
      at,
    },
  },
  {
    code: "ref/in-entry",
    provoke: byDescription(withSchemas("Pet: { $ref: 'pet.yaml' }\nOwner: { type: string }"), {
      "pet.yaml": "type: array\nitems: { $ref: '#/components/schemas/Owner' }\n",
    }),
    want: {
      message:
        "'#/components/schemas/Owner' is taken from the description: 'pet.yaml' has no such place.",
      help: "write the description's name before the '#'",
      at: "2:16",
      pointer: "/items/$ref",
    },
  },
  {
    code: "ref/unreadable",
    name: "a folder",
    provoke: byDescription(withReference("schemas"), { "schemas/pet.yaml": "type: string" }),
    want: {
      message: "The document of the reference 'schemas' cannot be read: it is a folder.",
      at,
    },
  },
  {
    code: "ref/unreadable",
    name: "an escape that is none of a file",
    provoke: byDescription(withReference("pet%00.yaml")),
    want: {
      message: "The document of the reference 'pet%00.yaml' cannot be read: it names no file.",
      at,
    },
  },
  {
    code: "ref/unreadable",
    name: "in another document",
    provoke: byDescription(withReference("pet.yaml"), {
      "pet.yaml": "type: object\nproperties:\n  owner: { $ref: owner.yaml }\n",
    }),
    want: {
      message: "The document of the reference 'owner.yaml' cannot be read: it does not exist.",
      at: "3:18",
      pointer: "/properties/owner/$ref",
    },
  },
  {
    code: "source/syntax",
    name: "in another document",
    provoke: byDescription(withReference("pet.yaml"), {
      "pet.yaml": "type: object\n\ttitle: Pet\n",
    }),
    want: { message: "Tabs are not allowed as indentation.", at: "2:1" },
  },
  {
    code: "ref/not-found",
    name: "in another document",
    provoke: byDescription(withReference("pet.yaml#/definitions/Dog"), {
      "pet.yaml": "type: object",
    }),
    want: {
      message: "'pet.yaml#/definitions/Dog' does not exist: 'pet.yaml' has no such place.",
      help: "correct the reference, or add what it names",
      at,
      pointer,
    },
  },
  {
    code: "ref/cycle",
    name: "of operations",
    provoke: byDescription(withPaths("/pets:\n  get: { $ref: op.yaml }"), {
      "op.yaml": "$ref: op.yaml\nsummary: Itself\ndeprecated: true\n",
    }),
    want: {
      message: "'op.yaml' leads back to itself through nothing but references.",
      at: "1:7",
      pointer: "/$ref",
    },
  },
  {
    code: "ref/left-out",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    responses:
      "200":
        description: Some.
        content: { text/plain: { examples: { one: { $ref: one.yaml } } } }`),
    ),
    want: {
      message: "What 'one.yaml' refers to is left out: it does not exist.",
      help: "correct the reference, or leave it: the types are the same without it",
      at: "9:61",
    },
  },
  {
    code: "ref/left-out",
    name: "an example in a language of its own",
    provoke: byDescription(
      withPaths(`
/pets:
  get:
    responses:
      "200":
        description: Some.
        content: { text/plain: { examples: { one: { $ref: one.xml } } } }`),
      { "one.xml": "<a b='c'>\n: d\n" },
    ),
    want: {
      message: "What 'one.xml' refers to is left out: it is neither valid JSON nor YAML.",
      at: "9:61",
    },
  },
  {
    code: "ref/locked",
    provoke: byLock(locked),
    want: {
      message:
        "'http://127.0.0.1:9/pet.yaml' is read from the lock: it cannot be fetched (bad port).",
      help: "run with --update-references to take what is there now",
    },
  },
  {
    code: "source/lock-unreadable",
    provoke: byLock(locked.replace("type: string", "type: number")),
    want: {
      message: "The lock 'sdkwright.lock.json' cannot be used: it is not what the generator wrote.",
      help: "restore it, or delete it and run with --update-references",
    },
  },
  {
    code: "ref/too-many",
    provoke: byDescription(withPaths("/pets:\n  get: { $ref: op0.yaml }"), doubling(24)),
    want: {
      message: "The description has more than 200000 values with all that it refers to.",
      at: "2:121",
      help: "look at the references that lead from one document to the next",
    },
  },
];
