import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compilers, projectFolder, strictest, typeCheck } from "../support/compilers.js";
import { printModels } from "../support/printed-models.js";

/**
 * What a consumer writes against the models of `test/fixtures/unions.yaml`: each line has to compile,
 * or to have the one problem that it names.
 */
interface Snippet {
  readonly name: string;
  /** The body of a function; a line that must not compile ends in `// TS2322`. */
  readonly code: string;
}

const preamble = `
import type * as M from "./src/models/schemas.js";
import type { Unrecognized } from "./src/core/open.js";
export declare const zoo: M.Zoo;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
function is<A>() { return <B>(_: B, __: Same<A, B>): void => undefined; }
`;

const snippets: readonly Snippet[] = [
  {
    name: "what only the server sets of one alternative forbids nothing beside it",
    code: `
const parcels: M.ParcelInput[] = [{}, { weight: 1 }, { weight: 1, label: "a" }];
const placed: M.ParcelInput = { weight: 1, place: "a" }; // TS2353
const heavy: M.ParcelInput = { weight: "a" }; // TS2322
void [parcels, placed, heavy];`,
  },
  {
    name: "a tag selects its variant alone, and the rest is what a newer server sends",
    code: `
switch (zoo.mapped.kind) {
  case "cat": is<M.Cat>()(zoo.mapped, true); break;
  case "dog": case "puppy": is<M.Dog>()(zoo.mapped, true); break;
  default: is<Unrecognized>()(zoo.mapped.kind, true);
}`,
  },
  { name: "a tag that there is not", code: `if (zoo.mapped.kind === "cow") return; // TS2367` },
  {
    name: "what all variants have is there before any is selected",
    code: `for (const animal of zoo.animals) is<string | undefined>()(animal.name, true);`,
  },
  {
    name: "an heir is selected by its tag, over two levels",
    code: `
for (const animal of zoo.animals) {
  if (animal.species === "Owl") is<boolean>()(animal.awake, true);
  if (animal.species === "Fish") is<M.Fish>()(animal, true);
  if (animal.species === "Fish") void animal.awake; // TS2339
}`,
  },
  {
    name: "filters",
    code: `
const owls = zoo.animals.filter((animal) => animal.species === "Owl");
is<M.Owl[]>()(owls, true);`,
  },
  {
    name: "a union within a union by another property",
    code: `
if (zoo.nested.of === "pet" && zoo.nested.kind === "cat") is<string | undefined>()(zoo.nested.meow, true);
if (zoo.nested.of === "car") is<M.Car>()(zoo.nested, true);`,
  },
  {
    name: "what stands beside a choice",
    code: `
is<string>()(zoo.beside.owner, true);
if (zoo.beside.kind === "dog") is<number | undefined>()(zoo.beside.bark, true);`,
  },
  {
    name: "constants without a discriminator, of which one variant has several",
    code: `
if (zoo.inline.t === "text") is<string | undefined>()(zoo.inline.text, true);
else if (zoo.inline.t === "jpg" || zoo.inline.t === "png") is<string | undefined>()(zoo.inline.url, true);
else is<Unrecognized>()(zoo.inline.t, true);`,
  },
  {
    name: "booleans, of which there can be no other",
    code: `is<string | undefined>()(zoo.flag.ok ? zoo.flag.data : zoo.flag.why, true);`,
  },
  { name: "null", code: `return zoo.maybe.kind; // TS18047` },
  {
    name: "a closed switch over what is sent",
    code: `
const name = (shape: M.ShapeInput): number => {
  switch (shape.form) {
    case "circle": return shape.radius;
    case "square": return shape.side;
  }
};
return name;`,
  },
  {
    name: "a forgotten kind of what is received",
    code: `
const name = (shape: M.Shape):
  number => { // TS2366
  switch (shape.form) {
    case "circle": return shape.radius;
    case "square": return shape.side;
  }
};
return name;`,
  },
  {
    name: "what is sent has a tag that there is",
    code: `
const good: M.MappedInput = { kind: "puppy", bark: 2 };
const none: M.MappedInput = { bark: 2 }; // TS2322
const wrong: M.MappedInput = { kind: "cow" }; // TS2322
const mixed: M.MappedInput = { kind: "cat", bark: 2 }; // TS2353
const abstract: M.ShapeInput = { form: "shape" }; // TS2322
const concrete: M.AnimalInput = { species: "Animal" };
return [good, none, wrong, mixed, abstract, concrete];`,
  },
];

const expectation = /\/\/ (TS\d+)$/;
let folder: string;

beforeAll(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-unions-")));
  const spec = await readFile(join(projectFolder, "test/fixtures/unions.yaml"), "utf8");
  const { files } = await printModels(schemasOf(spec));
  const open = await readFile(join(projectFolder, "src/runtime/open.ts"), "utf8");
  const texts = new Map([
    ...files,
    ["src/core/open.ts", open],
    ["package.json", '{ "type": "module" }'],
    ...snippets.map(({ code }, index) => [`snippet-${index}.ts`, wrapped(code)] as const),
  ]);
  for (const [path, text] of texts) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The component schemas of the description, as the printer takes them. */
function schemasOf(spec: string): string {
  const [, schemas = ""] = spec.split("\n  schemas:\n");
  return schemas.replaceAll(/^ {4}/gm, "").replaceAll(/^#.*\n/gm, "");
}

function wrapped(code: string): string {
  return `${preamble}export function check(): unknown {\n${code}\nreturn undefined;\n}\n`;
}

describe.each(compilers.map((compiler) => [compiler.name, compiler] as const))(
  "unions narrow as they should: %s",
  (_, compiler) => {
    let problems: ReadonlyMap<string, readonly string[]>;

    beforeAll(async () => {
      const files = [...snippets.keys()].map((index) => `snippet-${index}.ts`);
      // Snippets are read, not used, and infer what they return.
      const options = { ...strictest, noUnusedLocals: false, isolatedDeclarations: false };
      const found = await typeCheck(compiler, folder, {
        compilerOptions: { ...options, allowUnreachableCode: true },
        files,
      });
      problems = grouped(found);
    });

    it.each(snippets.map((snippet, index) => ({ ...snippet, index })))(
      "$name",
      ({ code, index }) => {
        const expected = wrapped(code)
          .split("\n")
          .flatMap((line, at) => {
            const [, problem] = expectation.exec(line) ?? [];
            return problem === undefined ? [] : [`${at + 1} ${problem}`];
          });
        expect(problems.get(`snippet-${index}.ts`) ?? []).toEqual(expected);
      },
    );

    it("and the models themselves compile", () => {
      expect([...problems.keys()].filter((file) => file.startsWith("src/"))).toEqual([]);
    });
  },
);

function grouped(
  problems: readonly { readonly file: string; readonly line: number; readonly code: string }[],
): ReadonlyMap<string, readonly string[]> {
  const byFile = new Map<string, string[]>();
  for (const { file, line, code } of problems) {
    byFile.set(file, [...(byFile.get(file) ?? []), `${line} ${code}`]);
  }
  return byFile;
}
