import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Outcome, Workspace } from "./workspace.js";

const workspace = new Workspace();
afterAll(() => workspace.dispose());

/** Generates, with openapi-typescript's types, from a document with this text in its third line. */
async function generate(text: string): Promise<Outcome> {
  workspace.put("spec.yaml", `openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\n${text}\n`);
  const target = "spec: spec.yaml, out: out, openapiTypes: true";
  workspace.put("sdkwright.config.yaml", `targets: [{ ${target} }]\n`);
  return workspace.run(["generate"]);
}

// openapi-typescript throws for these, so they have to be found before it is asked.
describe("a description that is wrong where only openapi-typescript looks", () => {
  const invalid = "document/invalid";
  test.each([
    {
      name: "a mapping for a list",
      text: "paths: { /a: { get: { parameters: { name: a } } } }",
      want: invalid,
    },
    { name: "a text for a schema", text: "components: { schemas: { A: string } }", want: invalid },
    {
      name: "a reference that is no text",
      text: "components: { schemas: { A: { $ref: 5 } } }",
      want: invalid,
    },
    {
      name: "a schema that is nothing but itself",
      text: "components: { schemas: { A: { $ref: '#/components/schemas/A' } } }",
      want: "ref/cycle",
    },
  ])("$name", async ({ text, want }) => {
    const { code, stderr } = await generate(text);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^spec\.yaml:3:\d+ /);
    expect(stderr).toContain(`  error  ${want}\n`);
  });
});

// Found in published documents, and read by everybody else as if it were not there.
describe("a description with a flaw that does no harm", () => {
  test.each([
    {
      name: "required, as OpenAPI has it for parameters only",
      text: "components: { schemas: { A: { type: object, required: true, properties: { a: {} } } } }",
    },
    {
      name: "a number for a name",
      text: "paths: { /a: { get: { operationId: 5, responses: { 200: { description: ok } } } } }",
    },
    {
      name: "nothing for a response",
      text: "paths: { /a: { get: { responses: { 200: } } } }",
    },
    {
      name: "a reference to the whole document",
      text: "components: { schemas: { A: { $ref: '#' } } }",
    },
    {
      name: "an id that two operations have",
      text: "paths: { /a: { get: { operationId: a, responses: {} }, put: { operationId: a, responses: {} } } }",
    },
    {
      name: "percent signs in names",
      text: "components: { schemas: { 100%: { type: object, discriminator: { propertyName: k, mapping: { a: 50% } } }, 50%: { allOf: [{ $ref: '#/components/schemas/100%25' }], properties: { k: { enum: [a] }, '%': {} } } } }",
    },
    {
      name: "servers that end with a slash, or offer no value of a variable",
      text: "paths: {}\nservers: [{ url: 'https://a.example/{b}/', variables: { b: { default: '', enum: [] } } }]",
    },
  ])("is no bug of ours: $name", async ({ text }) => {
    const { code, stderr } = await generate(text);
    expect(code).not.toBe(70);
    // What openapi-typescript itself prints begins so.
    expect(stderr).not.toMatch(/[✘⚠]/u);
  });
});

// openapi-typescript follows whatever it is given, to any server and any file.
describe("a reference out of the document", () => {
  const requests: (string | undefined)[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url);
    response.end("{}");
  });
  let url = "";
  beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterAll(() => server.close());

  async function requestsFor(text: string): Promise<readonly (string | undefined)[]> {
    requests.length = 0;
    await generate(text.replace("URL", `${url}/a.json`));
    return [...requests];
  }

  test.each([
    { place: "a link", text: 'components: { links: { a: { $ref: "URL" } } }' },
    { place: "an example", text: 'components: { examples: { a: { $ref: "URL" } } }' },
    { place: "a security scheme", text: 'components: { securitySchemes: { a: { $ref: "URL" } } }' },
    {
      place: "a parameter's example",
      text: 'components: { parameters: { a: { name: a, in: query, examples: { b: { $ref: "URL" } } } } }',
    },
    { place: "an extension", text: 'components: {}\nx-a: { $ref: "URL" }' },
  ])("is never followed: $place", async ({ text }) => {
    expect(await requestsFor(text)).toEqual([]);
  });

  const discriminated = (target: string): string =>
    `components: { schemas: { A: { type: object, discriminator: { propertyName: a, mapping: { b: "${target}" } } } } }`;

  // What a tag is mapped to is a reference as well (OpenAPI 3.1, 4.8.25.3).
  test("is never followed: a discriminator's mapping", async () => {
    expect(await requestsFor(discriminated("URL"))).toEqual([]);
  });

  test("and one to nowhere is left out: a discriminator's mapping", async () => {
    const { code } = await generate(discriminated("#/components/schemas/Nobody"));
    expect(code).toBe(0);
  });
});
