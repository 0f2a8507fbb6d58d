import { describe, expect, test } from "vitest";
import { resolveTarget } from "../../../src/config/resolve-targets.js";
import type { Explanation } from "../../../src/explain/explanation.js";
import { explainPackage } from "../../../src/pipeline/explain.js";
import { type Files, withFolder } from "../../diagnostics/temporary-folder.js";

const description = `openapi: 3.0.3
info: { title: Zoo, version: "1" }
tags: [{ name: pets }]
paths:
  /pets/{pet-id}:
    get:
      operationId: getPet
      tags: [pets]
      parameters: [{ name: pet-id, in: path, required: true, schema: { type: string } }]
      responses:
        "200":
          description: One.
          content:
            application/json:
              schema:
                type: object
                properties: { pet: { $ref: "#/components/schemas/a.Pet" }, home: { $ref: "#/components/schemas/b.Pet" }, owner: { type: object, properties: { id: { type: string } } } }
  /toys:
    post:
      x-sdkwright-name: buy
      responses: { "204": { description: Bought. } }
  /toys/all:
    put:
      operationId: trade_toys_toys_all_put
      responses: { "200": { description: Traded., content: { application/json: { schema: { $ref: "#/paths/~1pets~1%7Bpet-id%7D/get/responses/200/content/application~1json/schema/properties/owner" } } } } }
    get:
      responses: { "200": { description: All., content: { application/json: { schema: { $ref: "#/components/schemas/Array" } } } } }
components:
  schemas:
    a.Pet: { type: object, properties: { name: { type: string, nullable: true } } }
    b.Pet: { type: object, properties: { name: { type: string }, size: { enum: [s, m] } } }
    Array: { type: object, properties: { toys: { type: integer } } }
    a.Book.read: { type: object, properties: { title: { type: string } } }
    def-0: { title: Shelf, type: object, properties: { books: { type: integer } } }
    Legacy: { type: object, x-sdkwright-name: Toy, properties: { a: { type: string } } }
`;

interface Asked {
  readonly explanations: readonly Explanation[];
  /** What is asked back. */
  readonly help: string | undefined;
}

async function ask(query: string, files: Files = {}, client?: string): Promise<Asked> {
  return withFolder({ "spec.yaml": description, ...files }, async (cwd) => {
    const config = { spec: "spec.yaml", out: "sdk", ...(client === undefined ? {} : { client }) };
    const target = resolveTarget(config, cwd, cwd);
    const { explanations, diagnostics } = await explainPackage({ target, query, network: "never" });
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    if (errors.some(({ code }) => code !== "cli/nothing-found"))
      throw new Error(errors[0]?.message);
    return { explanations, help: errors[0]?.help };
  });
}

const titles = ({ explanations }: Asked): readonly string[] =>
  explanations.map(({ title, origin }) => `${title} ${origin?.pointer}`);

const pet = "/paths/~1pets~1{pet-id}/get";

describe("what a word means", () => {
  test.each([
    { query: "APet", want: ["the schema 'a.Pet' /components/schemas/a.Pet"] },
    { query: "a.Pet", want: ["the schema 'a.Pet' /components/schemas/a.Pet"] },
    { query: "aPetSample", want: ["the schema 'a.Pet' /components/schemas/a.Pet"] },
    { query: "getPet", want: [`the operation 'getPet' ${pet}`] },
    { query: "GET /pets/{pet-id}", want: [`the operation 'getPet' ${pet}`] },
    { query: "pets.getPet", want: [`the operation 'getPet' ${pet}`] },
    { query: "client.pets.getPet", want: [`the operation 'getPet' ${pet}`] },
    { query: "zoo.pets", want: ["the group 'pets' /tags/0"] },
    { query: "get /pets/{pet-id}", want: [`the operation 'getPet' ${pet}`] },
    {
      query: "/toys/all",
      want: [
        "the operation GET /toys/all /paths/~1toys~1all/get",
        "the operation 'trade_toys_toys_all_put' /paths/~1toys~1all/put",
      ],
    },
    { query: "GetPetParams", want: [`the operation 'getPet' ${pet}`] },
    { query: "petId", want: [`the path parameter 'pet-id' of 'getPet' ${pet}/parameters/0`] },
    { query: "pets", want: ["the group 'pets' /tags/0"] },
    { query: "/tags/0", want: ["the group 'pets' /tags/0"] },
    { query: "Zoo", want: ["the client /info/title"] },
    {
      query: "name",
      want: [
        "the property 'name' of 'APet' /components/schemas/a.Pet/properties/name",
        "the property 'name' of 'BPet' /components/schemas/b.Pet/properties/name",
      ],
    },
    {
      query: "BPet.name",
      want: ["the property 'name' of 'BPet' /components/schemas/b.Pet/properties/name"],
    },
    {
      query: "/components/schemas/b.Pet/properties/size",
      want: [
        "the property 'size' of 'BPet' /components/schemas/b.Pet/properties/size",
        "the schema within 'b.Pet' at 'size' /components/schemas/b.Pet/properties/size",
      ],
    },
    { query: `#${pet.replaceAll("{", "%7B")}`, want: [`the operation 'getPet' ${pet}`] },
    { query: `${pet}/responses/200/description`, want: [`the operation 'getPet' ${pet}`] },
    { query: "CallOptions", want: ["the export 'CallOptions' undefined"] },
    { query: "/nowhere", want: [] },
  ])("$query", async ({ query, want }) => {
    expect(titles(await ask(query))).toEqual(want);
  });

  test.each([
    { query: "nothingLikeIt", want: "run 'sdkwright help explain' for what a word may be" },
    { query: "getPets", want: "did you mean 'getPet'?" },
    { query: "CPet.name", want: "did you mean 'APet.name' or 'BPet.name'?" },
    { query: "/tags/1", want: "did you mean '/tags/0'?" },
  ])("is asked back for what there is not: $query", async ({ query, want }) => {
    expect(await ask(query)).toEqual({ explanations: [], help: want });
  });
});

describe("why a name is what it is", () => {
  const named = async (
    query: string,
    name: string,
    files?: Files,
    client?: string,
  ): Promise<string> => {
    const { explanations } = await ask(query, files, client);
    const found = explanations.flatMap(({ names }) => names).find((one) => one.name === name);
    return `${found?.what}: ${found?.why.join(" ")}`;
  };

  test.each([
    {
      name: "APet",
      want: "type: It is made from the last part of the component's name 'a.Pet'. 'Pet' is wanted by the schema 'b.Pet' as well, so none has it.",
    },
    {
      name: "ArrayModel",
      want: "type: It is made from the component's name 'Array'. 'Array' is reserved for the language or for what every package has.",
    },
    {
      name: "Toy",
      want: "type: It is made from what 'x-sdkwright-name' asks for.",
    },
    {
      name: "BookRead",
      want: "type: It is made from the end 'Book.read' of the component's name 'a.Book.read'.",
    },
    { name: "Shelf", want: "type: It is made from what 'title' asks for." },
    {
      name: "BPetSize",
      want: "type: It is made from 'BPet', which holds it, and the way to it (size), as it has no name of its own.",
    },
    {
      name: "GetPet200Response",
      want: "type: It is made from the method, after the group where that has to be said, which holds it, and the way to it (200, response), as it has no name of its own.",
    },
    {
      name: "Owner",
      want: "type: It is made from the property that holds it, or where that is taken the way to it, as others refer to it.",
    },
    { name: "PetsService", want: "class: It is made from the tag 'pets'." },
    {
      name: "ToysService",
      want: "class: It is made from the first part of its paths, as no tag groups them.",
    },
    {
      name: "buy",
      want: "method: It is made from what 'x-sdkwright-name' asks for.",
    },
    {
      name: "getToysAll",
      want: "method: It is made from the HTTP method and the path, as there is no 'operationId'.",
    },
    {
      name: "tradeToys",
      want: "method: It is made from what stands before the path and the method in the 'operationId' 'trade_toys_toys_all_put'.",
    },
    { name: "getPet", want: "method: It is made from the 'operationId' 'getPet'." },
    {
      name: "GetPetError",
      want: "type of the errors: It is made from the method, after the group where that has to be said, with 'Error' behind.",
    },
    { name: "Zoo", want: "class: It is made from the title." },
  ])("$name", async ({ name, want }) => {
    expect(await named(name, name)).toBe(want);
  });

  test("says of each name of a group what it is for", async () => {
    const { explanations } = await ask("pets");
    const uses = explanations.flatMap(({ names }) => names.map(({ name, what }) => [name, what]));
    expect(uses).toEqual([
      ["PetsService", "class"],
      ["pets", "property"],
      ["pets", "property of handlers and responses"],
    ]);
  });

  test("the configuration names the client", async () => {
    expect(await named("Acme", "Acme", {}, "Acme")).toBe(
      "class: It is made from what the configuration says.",
    );
  });

  test("a published name stays", async () => {
    const lock = 'types Pet "/components/schemas/a.Pet"\n';
    const files = { "sdk/sdkwright.lock": lock };
    const former = `${lock}types Beast "/components/schemas/a.Pet" until 9.0.0\n`;
    expect(await named("Pet", "Pet", files)).toBe(
      "type: It was published so: 'sdkwright.lock' keeps it. It is made from the last part of the component's name 'a.Pet'.",
    );
    expect(await named("Beast", "Pet", { "sdk/sdkwright.lock": former })).toBe(
      await named("Pet", "Pet", files),
    );
    const { explanations } = await ask("Beast", { "sdk/sdkwright.lock": former });
    expect(explanations[0]?.facts[0]).toBe(
      "'Beast' is a name that it had before; the package has it still, as a deprecated one.",
    );
    expect(await named("b.Pet", "BPet", files)).toBe(
      "type: It is made from the last part of the component's name 'b.Pet'. 'Pet' is taken by the schema 'a.Pet'.",
    );
  });
});

describe("what something becomes", () => {
  test("its names with their files, and what was repaired there", async () => {
    const { explanations } = await ask("APet");
    expect(explanations[0]).toMatchObject({
      kind: "schema",
      names: [
        { name: "APet", what: "type", files: ["src/models/a.ts"] },
        { name: "aPet", what: "builder" },
        { name: "aPetSample", what: "sample" },
        { name: "aPetCheck", what: "check" },
      ],
      repairs: ["normalize/nullable: 'nullable: true' was read as 'null is allowed'."],
    });
  });

  test("a parameter becomes an argument", async () => {
    const { explanations } = await ask("pet-id");
    expect(explanations[0]?.facts).toContain(
      "Calls take it as 'petId', and send it as 'pet-id' in the path.",
    );
  });

  test.each(["src/models/b.ts", "dist/esm/models/b.js", "dist/cjs/models/b.d.ts"])(
    "a file holds what parts of the description became: %s",
    async (path) => {
      const { explanations } = await ask(path);
      expect(explanations).toMatchObject([
        {
          kind: "file",
          title: "the file 'src/models/b.ts'",
          names: [
            { name: "BPet", of: { title: "the schema 'b.Pet'" } },
            { name: "BPetSize", of: { title: "the schema within 'b.Pet' at 'size'" } },
          ],
        },
      ]);
    },
  );

  test.each([
    { path: "src/core/retry.ts", want: "It is a copy of a module of the runtime." },
    { path: "README.md", want: "It is made from the whole description and the configuration." },
  ])("$path", async ({ path, want }) => {
    const { explanations } = await ask(path);
    expect(explanations.map(({ facts }) => facts)).toEqual([[want]]);
  });
});
