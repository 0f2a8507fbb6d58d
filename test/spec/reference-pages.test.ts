import { readdirSync, readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../src/diagnostics/sink.js";
import { linkSample, linkSamples } from "../../src/fixtures/link.js";
import { SampleContext } from "../../src/fixtures/sample-context.js";
import { sampleDeclarations, sampleType } from "../../src/fixtures/sample-declarations.js";
import type {
  Api,
  Declaration,
  IrType,
  ObjectType,
  Operation,
  Property,
} from "../../src/ir/types.js";
import { allProperties, mapTypes } from "../../src/ir/visit.js";
import { variants } from "../../src/runtime/samples.js";
import { lowerFile } from "../support/lower-file.js";
import { mergeValues } from "../support/merge-values.js";
import { completeFields, parseReferencePage, type PageField } from "../support/reference-page.js";
import { isShared, sharedPath } from "../support/shared-folder.js";

const folder = "reference/seeds";
const isThere = isShared(folder);
const pages = isThere
  ? readdirSync(sharedPath(folder))
      .filter((file) => file.endsWith(".txt"))
      .toSorted()
      .map((file) => parseReferencePage(readFileSync(sharedPath(`${folder}/${file}`), "utf8")))
  : [];

let api: Api;
beforeAll(async () => {
  ({ api } = await lowerFile("spec/conductorone-tasks.yaml"));
});

function declarationOf(type: IrType): Declaration {
  const target = type.kind === "reference" ? api.declarations.get(type.target) : undefined;
  if (target === undefined) throw new Error(`not a reference to a declaration: ${type.kind}`);
  return target;
}

function objectOf(type: IrType | undefined): ObjectType {
  const declared = type === undefined ? undefined : declarationOf(type).type;
  if (declared?.kind !== "object") throw new Error("not a reference to an object");
  return declared;
}

/** A type in the words of the pages, which neither know enums nor tell what may be null. */
function wordOf(type: IrType): string {
  switch (type.kind) {
    case "nullable":
      return wordOf(type.inner);
    case "array":
      return `array of ${wordOf(type.items)}`;
    case "reference":
      return wordOf(declarationOf(type).type);
    case "enum":
      return typeof type.members[0]?.value;
    default:
      return type.kind;
  }
}

/** A property as the pages write it: an object with its members, in order, and its own name. */
function textOf({ name, type }: Property): string {
  if (type.kind !== "reference" || wordOf(type) !== "object") return name + wordOf(type);
  const members = allProperties(objectOf(type)).map((member) => member.name + wordOf(member.type));
  return name + members.join("") + (type.target.split(".").at(-1) ?? "");
}

interface Field {
  /** The name and right behind it the type. */
  readonly text: string;
  readonly optional: boolean;
}

const describeProperties = (properties: readonly Property[]): readonly Field[] =>
  properties.map((property) => ({ text: textOf(property), optional: !property.required }));

const describeFields = (fields: readonly PageField[]): readonly Field[] =>
  fields.map(({ text = "", optional }) => ({ text, optional }));

function operationOf(operationId: string): Operation {
  const found = api.operations.find((operation) => operation.operationId === operationId);
  if (found === undefined) throw new Error(`no operation ${operationId}`);
  return found;
}

const bodyOf = (operation: Operation): IrType | undefined => operation.body?.content[0]?.type;
const answerOf = (operation: Operation): IrType | undefined =>
  operation.responses.find(({ status }) => status === "200")?.content[0]?.type;

/** The API as the pages' examples show it. */
function asExemplified(): Api {
  let cut = 0;
  const declarations = [...api.declarations.values()].map((declaration): Declaration => {
    // It leads back to the policy that holds it, which the pages leave out.
    const isLeftOut = (arm: Property): boolean =>
      arm.name === "multiStep" && declaration.id.endsWith(".ProvisionPolicy");
    const visible = (list: readonly Property[]): readonly Property[] =>
      list.filter((property) => {
        const dropped = isLeftOut(property);
        if (dropped) cut += 1;
        return !dropped && !property.readOnly;
      });
    const type = mapTypes(declaration.type, (inner) =>
      inner.kind !== "object"
        ? inner
        : {
            ...inner,
            properties: visible(inner.properties),
            groups: inner.groups.map((group) => ({ ...group, arms: visible(group.arms) })),
          },
    );
    return { ...declaration, type };
  });
  expect(cut).toBe(1);
  return { ...api, declarations: new Map(declarations.map((item) => [item.id, item])) };
}

/** All fixtures of a type, merged into one value. */
function mergedFixtures(
  type: IrType,
  of: Api,
): { readonly merged: unknown; readonly count: number } {
  const sink = new DiagnosticSink();
  const context = new SampleContext(of, "response", sink);
  const sample = linkSample(
    sampleType(type, "string", context),
    linkSamples(sampleDeclarations(context)),
  );
  const values = variants(sample);
  expect(sink.diagnostics).toEqual([]);
  return { merged: mergeValues(values), count: values.length };
}

describe.skipIf(!isThere)("needs ../shared: the pages of the API reference", () => {
  it("are four", () => {
    expect(pages.map(({ title }) => title)).toEqual([
      "Hard Reset",
      "Restart",
      "Reassign",
      "Create Offboarding Task",
    ]);
  });

  it.each(pages)("$title: has the same method, path and path parameters", (page) => {
    const operation = operationOf(page.operationId);
    expect(`${operation.method} ${operation.path}`).toBe(`${page.method} ${page.path}`);
    expect(operation.parameters.every(({ location }) => location === "path")).toBe(true);
    const parameters = operation.parameters.map(({ name, type, required }) => ({
      text: name + wordOf(type),
      optional: !required,
    }));
    expect(parameters).toEqual(describeFields(page.pathParameters));
    expect(operation.parameters.map(({ name }) => `{${name}}`)).toEqual(
      page.path.match(/\{\w+\}/g) ?? [],
    );
  });

  it.each(pages)("$title: takes the same fields", (page) => {
    const { properties, groups } = objectOf(bodyOf(operationOf(page.operationId)));
    expect(groups).toEqual([]);
    expect(describeProperties(properties)).toEqual(
      describeFields(completeFields(page.bodyFields, pages)),
    );
  });

  it.each(pages)("$title: returns the same fields", (page) => {
    const { properties, groups } = objectOf(answerOf(operationOf(page.operationId)));
    expect(groups).toEqual([]);
    expect(describeProperties(properties)).toEqual(describeFields(page.returnedFields));
  });

  it("returns lists whose items have the fields that the first page opens", () => {
    const opened = pages.flatMap(({ operationId, returnedFields }) =>
      returnedFields
        .filter(({ members }) => members.length > 0)
        .map(({ text, members }) => ({ operationId, text, members })),
    );
    expect(opened).toHaveLength(1);
    const [{ operationId, text, members }] = opened as [(typeof opened)[number]];
    const { properties } = objectOf(answerOf(operationOf(operationId)));
    const list = properties.find((property) => textOf(property) === text)?.type;
    const type = list?.kind === "nullable" ? list.inner : list;
    if (type?.kind !== "array") throw new Error(`not a list: ${text}`);
    expect(describeProperties(objectOf(type.items).properties)).toEqual(describeFields(members));
  });

  it.each(pages)("$title: its fixtures, merged, are the example", (page) => {
    const answer = answerOf(operationOf(page.operationId))!;
    const { merged, count } = mergedFixtures(answer, asExemplified());
    expect(merged).toEqual(page.example);
    // Else merging would be for nothing.
    expect(count).toBeGreaterThan(4);
  });

  it("the fixtures of everything that a server may return are more than the example", () => {
    const [page] = pages;
    const { merged } = mergedFixtures(answerOf(operationOf(page!.operationId))!, api);
    expect(merged).not.toEqual(page!.example);
    expect(merged).toMatchObject(page!.example as object);
  });
});
