import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { OpenAPITSOptions } from "openapi-typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import {
  compilers,
  projectFolder,
  strictest,
  typeCheck,
  type Problem,
} from "../support/compilers.js";

import { lowerFile, ownOverlay } from "../support/lower-file.js";

/**
 * openapi-typescript reads the description with its overlay as they are in `spec/`, before any other stage,
 * and every type of ours is compared with what it makes of the same schema: assignable in both
 * directions, and with the same property names, since a property that got lost leaves an object of
 * optional properties assignable.
 *
 * What we receive is open for values of newer servers, and its is not, so the comparison is made in
 * a copy of the package in which that openness is taken out: a value that nobody lists is `never`.
 */
const packagePath = join(projectFolder, "generated/conductorone-tasks");

const closed = `
export type Unrecognized = never;
export type UnrecognizedNumber = never;
export type UnrecognizedVariant<Tag extends string> = never & Tag;
`;

/** Our names of schemas that are not the last part of the component's name, with the reason. */
const renamed: Readonly<Record<string, string>> = {
  // Two schemas end in the same word, so the parent's name tells them apart.
  "c1.api.policy.v1.Escalation.ReassignToApprovers": "EscalationReassignToApprovers",
  "c1.api.policy.v1.Escalation.ReplacePolicy": "EscalationReplacePolicy",
  "c1.api.policy.v1.EscalationInstance.ReassignToApprovers":
    "EscalationInstanceReassignToApprovers",
  "c1.api.policy.v1.EscalationInstance.ReplacePolicy": "EscalationInstanceReplacePolicy",
  // `Any` would read as the language's `any`.
  "google.protobuf.Any": "ProtobufAny",
};

/**
 * Comparisons that are meant to fail, each with the reason. They have to fail: an exception that is
 * no longer one is a failure of the test.
 */
const exceptions: Readonly<Record<string, string>> = {
  "planted: a name is missing": "shows that it would be found",
  "planted: a value is unknown": "shows that it would be found",
  "planted: a value is missing": "shows that it would be found",
  "planted: a property is required": "shows that it would be found",
};

const preamble = `
import type { HttpError } from "./src/core/http-error.js";
import type * as Ours from "./src/models/index.js";
import type * as Shipped from "./src/openapi.js";
import type { Call } from "./src/core/call.js";
import type { components, operations } from "./oracle.js";
import type * as Default from "./default-oracle.js";

type Theirs = components["schemas"];

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** The names of all properties, of any member of a union: any string where any name is allowed. */
type Names<T> = T extends Record<string, never> ? never : T extends object ? Exclude<keyof T, number> : never;

/** The names of those that are not readonly, which is how openapi-typescript marks readOnly. */
type WritableNames<T> = T extends object
  ? keyof { [K in keyof T as Same<{ [P in K]: T[P] }, { readonly [P in K]: T[P] }> extends true ? never : K]: 1 }
  : never;

/** What of a type can be sent: all but what is readOnly, at any depth. */
type Sent<T> = T extends readonly (infer Item)[]
  ? Sent<Item>[]
  : T extends object
    ? { [K in keyof T as Extract<K, WritableNames<T>>]: Sent<T[K]> }
    : T;

type Camel<Name> = Name extends \`\${infer Head}_\${infer Rest}\` ? \`\${Head}\${Capitalize<Camel<Rest>>}\` : Name;

/** An operation's argument: path parameters in camel case, and a flat body that may be left out. */
type Argument<Path, Request> = PathArguments<Path> & Flat<Request>;
type PathArguments<Path> = [Path] extends [never]
  ? unknown
  : { [K in keyof Path as Camel<K>]: Path[K] };
type Flat<Request> = [Request] extends [{ content: { "application/json": infer Body } }]
  ? [Request] extends [never] ? unknown : Body | { [K in keyof Body]?: never }
  : "not JSON";

/** The body of the error that a function's call rejects with, by status. */
type ErrorBody<F, Status extends number> = F extends (...values: never) => Call<unknown, infer E>
  ? BodyOf<E, Status>
  : "no call";
type BodyOf<E, Status extends number> =
  E extends HttpError<infer S, infer Body> ? (Status extends S ? Body : never) : never;
`;

let folder: string;
/** What is compared, in the order of the description. */
let comparisons: readonly Comparison[];
let operations: readonly OperationFound[];
let description: Description;

interface Comparison {
  readonly name: string;
  /** One line of TypeScript, which compiles where the types agree. */
  readonly line: string;
}

beforeAll(async () => {
  const { document } = await lowerFile("spec/conductorone-tasks.yaml", ownOverlay);
  description = document.value as Description;
  folder = await realpath(await mkdtemp(join(tmpdir(), "sdkwright-oracle-")));
  await cp(join(packagePath, "src"), join(folder, "src"), { recursive: true });
  operations = await readOperations();
  comparisons = [
    ...compareSchemas(description, await readNames()),
    ...compareOperations(operations),
    ...compareShipped(),
    ...planted,
  ];
  const lines = comparisons.map(({ line }, index) => `export const c${index}: ${line}`);
  const files = {
    "package.json": '{ "type": "module" }',
    // JSON Schema lets an object have properties that its schema does not list, even if it lists none.
    "oracle.ts": await consult(description, { emptyObjectsUnknown: true }),
    "default-oracle.ts": await consult(description, {}),
    "src/core/open.ts": closed,
    "comparisons.ts": preamble + lines.join("\n"),
  };
  for (const [path, content] of Object.entries(files)) await writeFile(join(folder, path), content);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(compilers.map((compiler) => [compiler.name, compiler] as const))(
  "%s",
  (_, compiler) => {
    let problems: readonly Problem[];
    beforeAll(async () => {
      problems = await typeCheck(compiler, folder, {
        compilerOptions: strictest,
        files: ["comparisons.ts"],
      });
    });

    it("finds every type of ours the same as that of openapi-typescript", () => {
      const first = preamble.split("\n").length;
      const failed = problems.map(({ file, line, message }) => {
        const { name } = comparisons[line - first] ?? { name: `${file}:${line}` };
        return file === "comparisons.ts" && name in exceptions ? name : `${name}: ${message}`;
      });
      expect(failed).toEqual(Object.keys(exceptions));
    });
  },
);

it("compares every schema and every operation", () => {
  // Three comparisons for each schema.
  expect(Object.keys(description.components.schemas).length).toBeGreaterThan(100);
  const compared = comparisons.filter(({ name }) => /^[\w.]+, (ours|theirs|names)$/.test(name));
  expect(compared).toHaveLength(3 * Object.keys(description.components.schemas).length);
  const known = Object.values(description.paths).flatMap((methods) => Object.values(methods));
  const ids = known.map(({ operationId }) => operationId);
  expect(operations.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
});

/** What openapi-typescript makes of a description. */
async function consult(given: Description, options: OpenAPITSOptions): Promise<string> {
  // Loaded late, for it brings a TypeScript of its own.
  const { default: generate, astToString } = await import("openapi-typescript");
  // It resolves references in place, so it gets a copy.
  const copy = structuredClone(given) as unknown as Parameters<typeof generate>[0];
  return astToString(await generate(copy, { silent: true, ...options }));
}

interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, DescribedOperation>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, { readonly "x-sdkwright-name"?: string }>>;
  };
}

interface DescribedOperation {
  readonly operationId: string;
  readonly requestBody?: {
    readonly content: {
      readonly "application/json": { readonly schema: { readonly $ref: string } };
    };
  };
}

/** The types that our models export. */
async function readNames(): Promise<ReadonlySet<string>> {
  const modules = join(packagePath, "src/models");
  const texts = await Promise.all(
    (await readdir(modules)).map((name) => readFile(join(modules, name), "utf8")),
  );
  const found = texts.join("\n").matchAll(/^export (?:interface|type) (\w+)/gm);
  return new Set([...found].map(([, name = ""]) => name));
}

function compareSchemas(
  { components, paths }: Description,
  names: ReadonlySet<string>,
): readonly Comparison[] {
  const bodies = new Set(
    Object.values(paths)
      .flatMap((methods) => Object.values(methods))
      .map(({ requestBody }) =>
        requestBody?.content["application/json"].schema.$ref.split("/").at(-1),
      ),
  );
  return Object.entries(components.schemas).flatMap(([schema, { "x-sdkwright-name": hint }]) => {
    const own = hint ?? renamed[schema] ?? schema.split(".").at(-1) ?? "";
    const theirs = `Theirs["${schema}"]`;
    const sent = `${own}Input`;
    return [
      ...compareBothWays(schema, `Ours.${own}`, theirs, bodies.has(schema)),
      { name: `${schema}, names`, line: `Same<Names<Ours.${own}>, Names<${theirs}>> = true;` },
      ...(names.has(sent)
        ? [
            ...compareBothWays(`${schema}, sent`, `Ours.${sent}`, theirs, true),
            {
              name: `${schema}, names sent`,
              line: `Same<Names<Ours.${sent}>, WritableNames<${theirs}>> = true;`,
            },
          ]
        : []),
    ];
  });
}

/** Compares a type that is received, or one that is sent, which takes nothing that is readOnly. */
function compareBothWays(
  name: string,
  ours: string,
  theirs: string,
  isSent = false,
): readonly Comparison[] {
  const given = isSent ? `Sent<${theirs}>` : theirs;
  return [
    { name: `${name}, ours`, line: `(value: ${ours}) => ${theirs} = (value) => value;` },
    { name: `${name}, theirs`, line: `(value: ${given}) => ${ours} = (value) => value;` },
  ];
}

interface OperationFound {
  readonly id: string;
  /** The module in `src/operations`. */
  readonly module: string;
  readonly function: string;
}

/** Our functions by operationId, which the constant before each function holds. */
async function readOperations(): Promise<readonly OperationFound[]> {
  const modules = join(packagePath, "src/operations");
  const found: OperationFound[] = [];
  for (const module of await readdir(modules)) {
    const text = await readFile(join(modules, module), "utf8");
    const pattern = /^ {2}id: "([^"]+)",$[^]*?^export function (\w+)\(/gm;
    for (const [, id = "", name = ""] of text.matchAll(pattern)) {
      found.push({ id, module, function: name });
    }
  }
  return found;
}

function compareOperations(found: readonly OperationFound[]): readonly Comparison[] {
  return found.flatMap(({ id, module, function: name }) => {
    const ours = `typeof import("./src/operations/${module.replace(/ts$/, "js")}").${name}`;
    const theirs = `operations["${id}"]`;
    const body = (status: string): string =>
      `${theirs}["responses"][${status}]["content"]["application/json"]`;
    const path = `NonNullable<${theirs}["parameters"]["path"]>`;
    const argument = `Argument<${path}, NonNullable<${theirs}["requestBody"]>>`;
    return [
      ...compareBothWays(`${id}, argument`, `NonNullable<Parameters<${ours}>[1]>`, argument, true),
      ...compareBothWays(`${id}, response`, `Awaited<ReturnType<${ours}>>`, body("200")),
      ...compareBothWays(`${id}, 404`, `ErrorBody<${ours}, 404>`, body('"4XX"')),
      ...compareBothWays(`${id}, 503`, `ErrorBody<${ours}, 503>`, body('"5XX"')),
    ];
  });
}

/** What the package ships as `./openapi` is what openapi-typescript writes when nothing is chosen. */
function compareShipped(): readonly Comparison[] {
  return [
    { name: "components", line: "Same<Shipped.components, Default.components> = true;" },
    { name: "paths", line: "Same<Shipped.paths, Default.paths> = true;" },
  ];
}

/** One mistake of each kind that the comparisons are there to find. */
const planted: readonly Comparison[] = [
  {
    name: "planted: a name is missing",
    line: 'Same<Names<Omit<Ours.Task, "id">>, Names<Theirs["c1.api.task.v1.Task"]>> = true;',
  },
  {
    name: "planted: a value is unknown",
    line: '(value: Omit<Ours.Task, "state"> & { state?: Ours.TaskState | "TASK_STATE_NEW" }) => Theirs["c1.api.task.v1.Task"] = (value) => value;',
  },
  {
    name: "planted: a value is missing",
    line: '(value: Theirs["c1.api.task.v1.Task"]) => Omit<Ours.Task, "state"> & { state?: Exclude<Ours.TaskState, "TASK_STATE_OPEN"> } = (value) => value;',
  },
  {
    name: "planted: a property is required",
    line: '(value: Theirs["c1.api.task.v1.Task"]) => Ours.Task & { id: string } = (value) => value;',
  },
];
