import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parseNameLock } from "../../src/naming/name-lock.js";
import { Workspace } from "../pipeline/workspace.js";
import { runScript } from "../support/child-process.js";
import { projectFolder } from "../support/compilers.js";
import { breakingTexts, inheritedNames } from "./breaking.js";
import { everything, type Place, type WriteText } from "./everything.js";
import { effort, type Generated, Packages } from "./packages.js";
import { docTagsOf, markdownShape, shapeOf } from "./shape.js";

const packages = new Packages();
afterAll(() => packages.dispose(), 120_000);

// No identifier, like most of what stands beside it.
const harmless = "-plain";

/** Writes word after word, each with the text that `choose` picks for its number. */
function writing(choose: (index: number) => string): WriteText {
  const numbers = new Map<string, number>();
  return (word, place = "text") => {
    const index = numbers.get(word) ?? numbers.size;
    numbers.set(word, index);
    const chosen = choose(index);
    return word + (excluded[place].test(chosen) ? harmless : chosen);
  };
}

/** What would rightly change what is generated, or what no URL can refer to. */
const excluded: Readonly<Record<Place, RegExp>> = {
  text: /^$/,
  template: /[{}/?#%\\*=:+]/,
  component: /\p{Surrogate}/u,
  mediaType: /[^\w.+-]/,
  // What is no token cannot be sent or arrive (RFC 9110, 5.1), so that it is left out.
  header: /[^\w.+-]/,
  // What is no URL is asked for.
  url: /[{}<>\s\\@]/,
  // One that begins with plain text is a type of its own.
  pattern: /[^\w-]/,
};

type Shapes = Readonly<Record<string, readonly string[]>>;

/** What is the same for every document that differs in its texts alone, by folder. */
function structureOf({ texts }: Generated): Shapes {
  const shapes: Record<string, string[]> = {};
  for (const [path, text] of texts) {
    // What is compiled has the shape of its source, and is imported below.
    if (path.startsWith("dist/")) continue;
    if (isData(path)) {
      JSON.parse(text);
      continue;
    }
    const folder = path.replace(/[^/]*$/, "");
    (shapes[folder] ??= []).push(shapeOfFile(path, text));
  }
  return shapes;
}

/** Files that are nothing but the document's own values and names. */
function isData(path: string): boolean {
  return path === "openapi.json" || path.startsWith("fixtures/");
}

/** Where shapes differ first, in each file that does; whole shapes would be too long to print. */
function differences(want: Shapes, got: Shapes): readonly string[] {
  return [...new Set([...Object.keys(want), ...Object.keys(got)])].flatMap((folder) => {
    const files = Math.max(want[folder]?.length ?? 0, got[folder]?.length ?? 0);
    return Array.from({ length: files }, (_, index) => {
      const [before = "", after = ""] = [want[folder]?.[index], got[folder]?.[index]];
      if (before === after) return [];
      const at = Array.from(before).findIndex((character, place) => character !== after[place]);
      const around = (text: string): string => text.slice(Math.max(0, at - 80), at + 80);
      return [`${folder}${index}: '${around(before)}' became '${around(after)}'`];
    }).flat();
  });
}

function shapeOfFile(path: string, text: string): string {
  // openapi-typescript sorts by the rules of a language.
  if (path === "src/openapi.ts") return docTagsOf(path, text);
  if (/\.m?[jt]s$/.test(path)) return shapeOf(path, text);
  // A line for each name, in which everything of the document is one text of JSON.
  if (path === "sdkwright.lock") return String("names" in parseNameLock(text));
  // Nothing of the document is in them.
  if (path.startsWith(".git")) return text;
  if (path.endsWith(".md")) return markdownShape(text).join("\n");
  const value = JSON.parse(text) as Readonly<Record<string, unknown>>;
  // Its list of files has their names, which come from the document.
  return JSON.stringify(path === "sdkwright.manifest.json" ? Object.keys(value) : keysOf(value));
}

function keysOf(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.entries(value).map(([key, member]) => [
    key.replace(/^(\.\/)?operations\/.*/, "$1operations/*"),
    keysOf(member),
  ]);
}

const rounds = Math.min(breakingTexts.length, 10 * effort);

describe("texts that try to become something else", () => {
  let plain: Shapes;
  const generated: Generated[] = [];
  beforeAll(async () => {
    const document = everything(writing(() => harmless));
    const first = await packages.generate("plain", JSON.stringify(document), {
      openapiTypes: true,
    });
    plain = structureOf(first);
  });

  it.each(Array.from({ length: rounds }, (_, round) => round))(
    "change names and texts and nothing else: round %i",
    async (round) => {
      const texts = everything(
        writing((index) => breakingTexts[(index * 7 + round) % breakingTexts.length] ?? ""),
      );
      const result = await packages.generate(`round-${round}`, JSON.stringify(texts), {
        openapiTypes: true,
      });
      expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(differences(plain, structureOf(result))).toEqual([]);
      generated.push(result);
    },
  );

  it("do nothing when all modules are imported", async () => {
    const found = await runScript(join(projectFolder, "test/hostile/import-all.mjs"), {
      cwd: packages.folder,
      parameters: generated.map(({ folder }) => folder),
    });
    expect(found).toMatchObject({ caught: [] });
  });
});

describe("texts that are all there is", () => {
  const generated: Generated[] = [];
  const alone = [...inheritedNames, "", " ", ".", "-", "1.", "~~~", "    code", ...breakingTexts];

  it.each(Array.from({ length: 6 * effort }, (_, round) => round))(
    "are names and texts like any other: round %i",
    async (round) => {
      const document = everything((word, place = "text") => {
        const number = numberOf(word) + round;
        const chosen = alone[(number * 13 + round) % alone.length] ?? "";
        // One place in six at a time, so that few names become the same.
        if (number % 6 !== 0 || (place === "component" && excluded.component.test(chosen)))
          return word;
        return chosen;
      });
      const result = await packages.generate(`alone-${round}`, JSON.stringify(document));
      expect(result.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
      for (const [path, text] of result.texts) {
        if (path.endsWith(".ts")) shapeOf(path, text);
      }
      const readme = markdownShape(result.texts.get("README.md") ?? "");
      expect(readme.filter((line) => /^(html|link.*javascript:|a fence)/.test(line))).toEqual([]);
      generated.push(result);
    },
  );

  it("do nothing when all modules are imported", async () => {
    const found = await runScript(join(projectFolder, "test/hostile/import-all.mjs"), {
      cwd: packages.folder,
      parameters: generated.map(({ folder }) => folder),
    });
    expect(found).toMatchObject({ caught: [] });
  });
});

/** A number for each word, the same in every run. */
function numberOf(word: string): number {
  return [...word].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 9973, 7);
}

describe("what the program prints", () => {
  it.each(["terminal", "json", "github"])("obeys nothing of the document: %s", async (format) => {
    const workspace = new Workspace();
    const problems = breakingTexts.map((text, index) => ({
      operationId: text,
      tags: [text],
      parameters: [
        { name: `${text}${index}`, in: "path", required: true, schema: { $ref: `#/${text}` } },
      ],
      responses: { "200": { description: text } },
      security: [{ [text]: [] }],
    }));
    const paths = Object.fromEntries(
      problems.map((get, index) => [`/${breakingTexts[index]}/${index}`, { get }]),
    );
    const info = { title: "x", version: "1" };
    workspace.put("spec.json", JSON.stringify({ openapi: "3.1.0", info, paths }));
    const argv = ["generate", "--spec", "spec.json", "--out", "out", "--format", format];
    const { code, stdout, stderr } = await workspace.run(argv);
    workspace.dispose();
    expect(code).toBe(1);
    const printed = stdout + stderr;
    // eslint-disable-next-line no-control-regex
    expect(printed).not.toMatch(
      /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/,
    );
    const commands = printed.split("\n").filter((line) => /^\s*::/.test(line));
    const own = /^::(error|warning|notice|group|endgroup)[ :]/;
    if (format !== "github") expect(commands).toEqual([]);
    for (const line of commands) expect(line).toMatch(own);
    expect(printed).not.toMatch(/##(vso|teamcity)?\[/);
    if (format === "json") {
      for (const line of stdout.split("\n").filter((text) => text !== "")) JSON.parse(line);
    }
  });
});

it("stand in every place of the document that takes one", () => {
  const fixed = new Set<string>();
  walk(
    everything((word) => `${word}§`),
    (text) => {
      if (!/§|%C2%A7/.test(text)) fixed.add(text);
    },
  );
  expect([...fixed].filter((word) => !meaningful.test(word))).toEqual([]);
});

// Keywords of OpenAPI and JSON Schema, and the words that they may have.
const meaningful =
  /^([a-z][A-Za-z]*|\$ref|openIdConnect|3\.1\.0|200|204|4XX|apiKey|oauth2|application\/json|multipart\/(form-data|mixed)|x-sdkwright-[a-z]+|x-enum-[a-z]+|x-ms-enum)$/;

function walk(value: unknown, see: (text: string) => void): void {
  if (typeof value === "string") see(value);
  if (typeof value !== "object" || value === null) return;
  for (const [key, member] of Object.entries(value)) {
    if (!Array.isArray(value)) see(key);
    walk(member, see);
  }
}
