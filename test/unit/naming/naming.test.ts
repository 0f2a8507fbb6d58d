import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { findForms } from "../../../src/ir/forms.js";
import { allocateNames } from "../../../src/naming/naming.js";
import type { NameTable } from "../../../src/naming/names.js";
import { lowerText, reportedBy, withPaths, withSchemas } from "../../support/documents.js";

function namesOf(text: string): {
  readonly names: NameTable;
  readonly reported: readonly string[];
  type(id: string): string;
} {
  const { api } = lowerText(text);
  const sink = new DiagnosticSink();
  const names = allocateNames(api, findForms(api), { runtimeNames: ["HttpError", "Call"] }, sink);
  return {
    names,
    reported: reportedBy(sink),
    type: (id) => names.declaration(`/components/schemas/${id}`).type.response,
  };
}

describe("names of types", () => {
  it.each([
    { name: "its own", schemas: "task: { type: string }", want: { task: "Task" } },
    {
      name: "the last segment of a dotted name",
      schemas: "a.b.v1.Task: { type: string }",
      want: { "a.b.v1.Task": "Task" },
    },
    {
      name: "more segments where the last is the same, for all that share it",
      schemas: "a.v1.Task: { type: string }\na.v2.Task: { type: string }",
      want: { "a.v1.Task": "V1Task", "a.v2.Task": "V2Task" },
    },
    {
      name: "a word more of a segment with underscores",
      schemas:
        "github_com_acme_shop_model.Address: {}\ngithub_com_acme_shop_ship.Address: {}\n_a_model.User: {}\n_b_model.User: {}",
      want: {
        "github_com_acme_shop_model.Address": "ModelAddress",
        "github_com_acme_shop_ship.Address": "ShipAddress",
        "_a_model.User": "AModelUser",
        "_b_model.User": "BModelUser",
      },
    },
    {
      name: "that of a type with what is made of it, which follows without a capital letter",
      schemas: `a.Book.read: { type: string }
Book.jsonld-book.write: { type: string }
Book-book.write.jsonMergePatch: { type: string }
Review.jsonld: { type: string }
Pick_User.Exclude_keyofUser.id-or-key__: { type: string }
Selection_Prisma._36_User_: { type: string }
Отчёт.Ответ: { type: string }
main.user: { type: string }`,
      want: {
        "a.Book.read": "BookRead",
        "Book.jsonld-book.write": "BookJsonldBookWrite",
        "Book-book.write.jsonMergePatch": "BookBookWriteJsonMergePatch",
        "Review.jsonld": "ReviewJsonld",
        "Pick_User.Exclude_keyofUser.id-or-key__": "PickUserExcludeKeyofUserIdOrKey",
        "Selection_Prisma._36_User_": "SelectionPrisma36User",
        "Отчёт.Ответ": "Ответ",
        "main.user": "User",
      },
    },
    {
      name: "a hint before anything else",
      schemas: "a.v1.TaskInput: { type: string, x-sdkwright-name: Task }",
      want: { "a.v1.TaskInput": "Task" },
    },
    {
      name: "the title of what has only a number, where it is a name",
      schemas: `def-0: { title: HttpError2, type: object }
def-1: { title: "user.read", type: object }
def-2: { title: "https://a.example/b.json", type: object }
def-3: { title: Who is it for, type: object }
def-4: { title: Pet, x-sdkwright-name: Cat, type: object }
default: { title: Dog, type: object }`,
      want: {
        "def-0": "HttpError2",
        "def-1": "UserRead",
        "def-2": "Def2",
        "def-3": "Def3",
        "def-4": "Cat",
        default: "Default",
      },
    },
    {
      name: "something else where the language or the runtime has the name",
      schemas: "Record: { type: string }\nHttpError: { type: string }",
      want: { Record: "RecordModel", HttpError: "HttpErrorModel" },
    },
    {
      name: "its own for whoever is written so, and another for who only becomes so",
      schemas: "fooBar: { type: string }\nFooBar: { type: string }",
      want: { FooBar: "FooBar", fooBar: "FooBarModel" },
    },
    {
      name: "kept apart where only case differs",
      schemas: "URL: { type: string }\nUrl: { type: string }",
      want: { URL: "URL", Url: "Url" },
    },
    {
      name: "its own although the language has it in another case",
      schemas: "Package: { type: string }\nCase: { type: string }\nDefault: { type: string }",
      want: { Package: "Package", Case: "Case", Default: "Default" },
    },
    {
      name: "cut, with a hash, where it is longer than anyone reads",
      schemas: `${"Long".repeat(100)}: { type: string }`,
      want: { ["Long".repeat(100)]: expect.stringMatching(/^(Long){37}L_[0-9a-f]{10}$/) },
    },
    {
      name: "its parent's and its own for an inline schema",
      schemas: "Task: { type: object, properties: { state: { enum: [x, y] } } }",
      want: { "Task/properties/state": "TaskState" },
    },
    {
      name: "another where a component has that name already",
      schemas:
        "Task: { type: object, properties: { state: { enum: [x, y] } } }\nTaskState: { type: string }",
      want: { TaskState: "TaskState", "Task/properties/state": "TaskStateValue" },
    },
    {
      name: "its parent's once where the property repeats it",
      schemas: "Ref: { type: object, properties: { refSource: { enum: [x, y] } } }",
      want: { "Ref/properties/refSource": "RefSource" },
    },
  ])("are $name", ({ schemas, want }) => {
    const { type } = namesOf(withSchemas(schemas));
    expect(Object.fromEntries(Object.keys(want).map((id) => [id, type(id)]))).toEqual(want);
  });

  it("never depend on a counter: names that cannot be told apart get a hash of where they stand", () => {
    const { type, reported } = namesOf(
      withSchemas("a b: { type: string }\na_b: { type: string }\nA-B: { type: string }"),
    );
    const names = ["a b", "a_b", "A-B"].map(type);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(3);
    expect(names.every((name) => /^AB(_[0-9a-f]{6}|Model)$/.test(name))).toBe(true);
    expect(reported).toHaveLength(3);
  });

  it("put types of a package of the description's own into a module of that name", () => {
    const { names } = namesOf(
      withSchemas("a.v1.Task.Kind: { type: string }\nPlain: { type: string }"),
    );
    expect(names.declaration("/components/schemas/a.v1.Task.Kind").module).toBe(
      "src/models/a.v1.ts",
    );
    expect(names.declaration("/components/schemas/Plain").module).toBe("src/models/schemas.ts");
  });

  it("give the request form a name of its own only where the forms differ", () => {
    const { names } = namesOf(
      withPaths(
        `
/a:
  post:
    requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Split' } } } }
    responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Split' } } } } }`,
        `
components:
  schemas:
    Split: { type: object, properties: { id: { type: string, readOnly: true }, same: { $ref: '#/components/schemas/Same' } } }
    Same: { type: object, properties: { x: { type: string } } }`,
      ),
    );
    expect(names.declaration("/components/schemas/Split").type).toEqual({
      request: "SplitInput",
      response: "Split",
    });
    expect(names.declaration("/components/schemas/Same").type).toEqual({
      request: "Same",
      response: "Same",
    });
  });
});

const ok = "responses: { '200': { description: ok } }";

describe("names of operations", () => {
  const name = (operation: string, path = "/v1/pets/{id}") => {
    const { names } = namesOf(withPaths(`${path}: { get: { ${operation}${ok} } }`));
    const [service] = names.services;
    const id = service?.operations[0] ?? "";
    return `${service?.property}.${names.operation(id).method} ${names.operation(id).function} ${service?.className}`;
  };

  it.each([
    [
      "a tag and an operationId",
      "tags: [Pets], operationId: listPets, ",
      "pets.listPets listPets PetsService",
    ],
    [
      "the last segment of a dotted operationId",
      "tags: [x], operationId: a.v1.PetService.Get, ",
      "x.get get XService",
    ],
    [
      "what the method is about, where that is a part of the group",
      "tags: [projects], operationId: kms.projects.keys.list, ",
      "projects.keysList keysList ProjectsService",
    ],
    [
      "the last segment where a version stands between it and the group",
      "tags: [pets], operationId: pets.v2.list, ",
      "pets.list list PetsService",
    ],
    [
      "the segment before it where there is no tag",
      "operationId: a.v1.PetService.Get, ",
      "petService.get get PetService",
    ],
    [
      "the two parts of an operationId that names its group",
      "operationId: DiskPools_List, ",
      "diskPools.list list DiskPoolsService",
    ],
    [
      "the second part where the tag is that group",
      "tags: [disk pools], operationId: DiskPools_Get, ",
      "diskPools.get get DiskPoolsService",
    ],
    [
      "both parts where the tag is another",
      "tags: [Storage], operationId: DiskPools_Get, ",
      "storage.diskPoolsGet diskPoolsGet StorageService",
    ],
    [
      "all of an operationId whose underscores are spaces",
      "operationId: list_pools, ",
      "pets.listPools listPools PetsService",
    ],
    [
      "what follows the group, after a slash",
      "tags: [disk pools], operationId: disk-pools/list-for-org, ",
      "diskPools.listForOrg listForOrg DiskPoolsService",
    ],
    [
      "what follows the group, after an underscore",
      "tags: [pools], operationId: pools_get_one, ",
      "pools.getOne getOne PoolsService",
    ],
    [
      "what follows the group's controller",
      "tags: [Users], operationId: UsersController_findAll_v1, ",
      "users.findAllV1 findAllV1 UsersService",
    ],
    [
      "all of an operationId of another group's controller",
      "tags: [Admin], operationId: UsersController_findAll, ",
      "admin.usersControllerFindAll usersControllerFindAll AdminService",
    ],
    [
      "all of an operationId that is no more than the group",
      "tags: [pools], operationId: pools, ",
      "pools.pools pools PoolsService",
    ],
    [
      "all of an operationId whose first word only begins like the group",
      "tags: [pool], operationId: pools_get, ",
      "pool.poolsGet poolsGet PoolService",
    ],
    [
      "all of an operationId where what follows the group begins with no letter",
      "tags: [pool], operationId: pool_2, ",
      "pool.pool2 pool2 PoolService",
    ],
    [
      "all of an operationId that begins with a method",
      "operationId: GET_ListPools, ",
      "pets.getListPools getListPools PetsService",
    ],
    [
      "the function's name where a framework put the path and the method behind it",
      "tags: [x], operationId: read_pet_v1_pets__id__get, ",
      "x.readPet readPet XService",
    ],
    [
      "what stands before the method in an id of Springfox",
      "tags: [x], operationId: listPetsUsingGET_1, ",
      "x.listPets listPets XService",
    ],
    [
      "all of an operationId that names another method than its own",
      "tags: [x], operationId: listPetsUsingPOST, ",
      "x.listPetsUsingPOST listPetsUsingPOST XService",
    ],
    [
      "all of an operationId that ends like its path without the method",
      "tags: [x], operationId: read_v1_pets__id_, ",
      "x.readV1PetsId readV1PetsId XService",
    ],
    [
      "all of an operationId that is nothing but the path and the method",
      "tags: [x], operationId: _v1_pets__id__get, ",
      "x.v1PetsIdGet v1PetsIdGet XService",
    ],
    ["method and path where there is nothing", "", "pets.getPetsById getPetsById PetsService"],
    [
      "vendor hints before all",
      "x-speakeasy-group: Cats, x-speakeasy-name-override: One, tags: [x], ",
      "cats.one one CatsService",
    ],
    [
      "a reserved word, which a method may be and a function may not",
      "tags: [x], operationId: delete, ",
      "x.delete delete_ XService",
    ],
  ])("come from %s", (_, operation, want) => {
    expect(name(operation)).toBe(want);
  });

  it.each([
    { given: ["/api/v1/pets"], want: ["getPets"] },
    { given: ["/API/pets/{id}"], want: ["getPetsById"] },
    { given: ["/v1/pets", "/v2/pets"], want: ["getV1Pets", "getV2Pets"] },
    { given: ["/pets", "/api/pets"], want: ["getPets", "getApiPets"] },
    { given: ["/api", "/v1/{id}", "/apis/v1beta"], want: ["getApi", "getV1ById", "getApisV1beta"] },
  ])("of $given are $want where there is nothing else", ({ given, want }) => {
    const { names } = namesOf(
      withPaths(given.map((path) => `${path}: { get: { tags: [a], ${ok} } }`).join("\n")),
    );
    const methods = names.services[0]?.operations.map((id) => names.operation(id).method);
    expect(methods?.toSorted()).toEqual(want.toSorted());
  });

  it.each([
    ["/#Action=List", "list", "default.list"],
    ["/1.0/2024-10-01/orders", "list", "orders.list"],
    ["/3d/models", "list", "_3d.list"],
    ["/?Action=List", "list", "default.list"],
    ["/SendMessage", "SendMessage", "default.sendMessage"],
    ["/v1/send-message/{chat}", "sendMessage", "default.sendMessage"],
    ["/messages", "sendMessage", "messages.sendMessage"],
    ["/health", "health", "health.health"],
    ["/pet-shops/{id}/rooms", "petShops", "petShops.petShops"],
  ])("have the group of the path %s with the id %s as in %s", (path, id, want) => {
    const { names } = namesOf(withPaths(`"${path}": { post: { operationId: ${id}, ${ok} } }`));
    const [service] = names.services;
    const method = names.operation(service?.operations[0] ?? "").method;
    expect(`${service?.property}.${method}`).toBe(want);
  });

  it.each([
    ["/1.0/artists/{id}", "['/1.0/artists/{id}']", "artists"],
    ["/V1/artists/{id}", "['artists/{id}', x]", "x"],
    ["/V1/artists/{id}", "[music/artists]", "musicArtists"],
  ])("have of the path %s with the tags %s the group %s", (path, tags, want) => {
    const { names } = namesOf(withPaths(`${path}: { get: { tags: ${tags}, ${ok} } }`));
    expect(names.services.map(({ property }) => property)).toEqual([want]);
  });

  it("have a word for what stands in a query behind the path", () => {
    const { names } = namesOf(withPaths(`/pets?id={id}&kind=cat: { put: { ${ok} } }`));
    const [service] = names.services;
    const method = names.operation(service?.operations[0] ?? "").method;
    expect(`${service?.property}.${method}`).toBe("pets.putPetsByIdKindCat");
  });

  const paramsOf = (paths: string, schemas = ""): readonly string[] => {
    const { names } = namesOf(withPaths(paths, schemas));
    return names.services
      .flatMap(({ operations }) => operations)
      .map((id) => names.operation(id).params);
  };

  it.each([
    { what: "all of an operationId", id: "operationId: listPets, ", want: "ListPetsParams" },
    { what: "of one word", id: "operationId: list, ", want: "PetsListParams" },
    {
      what: "a part of an operationId",
      id: "operationId: a.v1.Pets.GetAll, ",
      want: "PetsGetAllParams",
    },
    {
      what: "what the description asks for",
      id: "x-sdkwright-name: getAll, ",
      want: "PetsGetAllParams",
    },
    { what: "made of the path", id: "", want: "GetPetsParams" },
    { what: "a function's name", id: "operationId: read_all_v1_pets_get, ", want: "ReadAllParams" },
  ])("makes the names of types: $what", ({ id, want }) => {
    expect(paramsOf(`/v1/pets: { get: { tags: [pets], ${id}${ok} } }`)).toEqual([want]);
  });

  it("makes the names of types with the group where several groups have the method", () => {
    const paths = ["get_all_a", "get_all_b", "find_it_c"].map((id) => {
      const tag = id.slice(-1);
      return `/${tag}: { get: { tags: [${tag}], operationId: ${id}_get, ${ok} } }`;
    });
    expect(paramsOf(paths.join("\n"))).toEqual(["AGetAllParams", "BGetAllParams", "FindItParams"]);
  });

  it("makes the name of a type with the group where a component has it", () => {
    const component = "components: { schemas: { GetPetParams: { type: string } } }\n";
    expect(paramsOf(`/a: { get: { tags: [a], operationId: getPet, ${ok} } }`, component)).toEqual([
      "AGetPetParams",
    ]);
  });

  it("tells operations of one service apart by rule, whichever comes first", () => {
    const { names } = namesOf(
      withPaths(
        `/a: { get: { tags: [t], operationId: x.A.Get, ${ok} } }\n/b: { get: { tags: [t], operationId: x.B.Get, ${ok} } }`,
      ),
    );
    expect(names.services[0]?.operations.map((id) => names.operation(id).method)).toEqual([
      "aGet",
      "bGet",
    ]);
  });

  it.each([
    {
      what: "is the function's name in each group that has one of that name",
      ids: ["list_a_get", "list_b_get", "find_c_get"],
      tags: ["a", "b", "a"],
      want: ["list", "find", "list"],
    },
    {
      what: "is the whole id where two functions of a group have one name",
      ids: ["list_a_get", "list_b_get", "find_c_get"],
      tags: ["a", "a", "a"],
      want: ["listAGet", "listBGet", "find"],
    },
    {
      what: "has the method where one function of a group answers several",
      ids: ["token_a_get", "token_b_post", "find_c_get"],
      tags: ["a", "a", "a"],
      want: ["tokenGet", "tokenPost", "find"],
    },
    {
      what: "is the whole id where all ids begin alike, for that is no function's name",
      ids: ["api_a_get", "api_b_get", "api_c_get"],
      tags: ["a", "b", "c"],
      want: ["apiAGet", "apiBGet", "apiCGet"],
    },
  ])("$what", ({ ids, tags, want }) => {
    const paths = ids.map(
      (id, index) =>
        `/${"abc"[index]}: { ${id.replace(/.*_/, "")}: { tags: [${tags[index]}], operationId: ${id}, ${ok} } }`,
    );
    const { names } = namesOf(withPaths(paths.join("\n")));
    const all = names.services.flatMap(({ operations }) => operations);
    expect(all.map((id) => names.operation(id).method)).toEqual(want);
  });

  it("keeps the group where another operation has what follows it", () => {
    const { names } = namesOf(
      withPaths(
        `/a: { get: { tags: [t], operationId: t_list, ${ok} } }\n/b: { get: { tags: [t], operationId: list, ${ok} } }`,
      ),
    );
    const methods = names.services[0]?.operations.map((id) => names.operation(id).method);
    expect(methods?.toSorted()).toEqual(["list", "tList"]);
  });

  it("makes one service of tags that differ only in how they are written", () => {
    const { names } = namesOf(
      withPaths(
        `/a: { get: { tags: [Pet Store], ${ok} } }\n/b: { get: { tags: [pet-store], ${ok} } }`,
      ),
    );
    expect(names.services.map(({ file, operations }) => [file, operations.length])).toEqual([
      ["pet-store", 2],
    ]);
  });
});

describe("names of arguments", () => {
  const operation = (parameters: string, body: string) => {
    const { names } = namesOf(
      withPaths(`
/a/{id}:
  post:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }${parameters}]
    requestBody: { content: { application/json: { schema: ${body} } } }
    ${ok}`),
    );
    const found = names.operation("/paths/~1a~1{id}/post");
    return { arguments: Object.fromEntries(found.arguments), body: found.bodyArguments[0] };
  };

  it("are flat where nothing collides", () => {
    expect(operation("", "{ type: object, properties: { name: { type: string } } }")).toEqual({
      arguments: { "path id": "id" },
      body: undefined,
    });
  });

  it.each([
    ["a property has a parameter's name", "{ type: object, properties: { id: { type: string } } }"],
    [
      "the body may hold any name",
      "{ type: object, properties: { x: {} }, additionalProperties: true }",
    ],
    ["the body is no object", "{ type: array, items: {} }"],
  ])("keep the body in one piece where %s", (_, body) => {
    expect(operation("", body).body).toBe("body");
  });

  it("say the place where a path parameter has the name already", () => {
    const { arguments: found } = operation(
      ", { name: id, in: query, schema: { type: string } }",
      "{ type: array, items: {} }",
    );
    expect(found).toEqual({ "path id": "id", "query id": "idQuery" });
  });

  it("are without OData's mark where nothing else has the name", () => {
    const query = (...names: readonly string[]) =>
      operation(
        names.map((name) => `, { name: ${name}, in: query, schema: { type: string } }`).join(""),
        "{ type: array, items: {} }",
      ).arguments;
    expect(query("$top")).toEqual({ "path id": "id", "query $top": "top" });
    expect(query("$top", "top")).toEqual({
      "path id": "id",
      "query $top": "dollarTop",
      "query top": "top",
    });
    expect(query("$")).toEqual({ "path id": "id", "query $": "dollar" });
  });
});

describe("inline schemas of what several operations share", () => {
  it("are named after the component, and not after whoever uses it first", () => {
    const inline = "{ type: object, properties: { code: { enum: [a, b] } } }";
    const use = `
    parameters: [{ $ref: '#/components/parameters/Size' }]
    requestBody: { $ref: '#/components/requestBodies/PetBody' }
    responses: { '404': { $ref: '#/components/responses/NotFound' } }`;
    const { names } = namesOf(
      withPaths(
        `/a:\n  post:${use}\n/b:\n  post:${use}`,
        `components:
  parameters: { Size: { name: s, in: query, schema: { enum: [x, y] } } }
  requestBodies: { PetBody: { content: { application/json: { schema: ${inline} } } } }
  responses:
    NotFound:
      description: d
      headers: { X-Reason: { schema: { enum: [x, y] } } }
      content: { application/json: { schema: ${inline} } }`,
      ),
    );
    const name = (pointer: string): string =>
      names.declaration(`/components/${pointer}`).type.response;
    const json = "content/application~1json/schema";
    expect([
      name("parameters/Size/schema"),
      name(`requestBodies/PetBody/${json}`),
      name(`requestBodies/PetBody/${json}/properties/code`),
      name(`responses/NotFound/${json}`),
      name(`responses/NotFound/${json}/properties/code`),
      name("responses/NotFound/headers/X-Reason/schema"),
    ]).toEqual([
      "SizeParameter",
      "PetBody",
      "PetBodyCode",
      "NotFoundResponse",
      "NotFoundResponseCode",
      "NotFoundXReason",
    ]);
  });

  it.each([
    { component: "404", want: "Response404" },
    { component: "not-found", want: "NotFoundResponse" },
    { component: "BadRequestError", want: "BadRequestError" },
    { component: "__a", want: "AResponse" },
    { component: "«»", want: expect.stringMatching(/^[A-Z_]\w*$/) as string },
  ])("is an identifier: $component", ({ component, want }) => {
    const pointer = `/components/responses/${component}/content/application~1json/schema`;
    const { names } = namesOf(
      withPaths(
        `/a: { get: { responses: { '404': { $ref: '#/components/responses/${component}' } } } }`,
        `components: { responses: { '${component}': { description: d, content: { application/json: { schema: { type: object, properties: { a: {} } } } } } } }`,
      ),
    );
    expect(names.declaration(pointer).type.response).toEqual(want);
  });
});

describe("schemas of one operation that others refer to", () => {
  const home = "#/paths/~1m/get/responses/200/content/application~1json/schema";
  const schema = `
              type: object
              properties:
                agent: { type: object, properties: { id: { type: string } } }
                data: { allOf: [{ type: object, properties: { fuel: { type: string } } }, { type: object, properties: { z: {} } }] }
                goods: { type: array, items: { type: object, properties: { id: { type: string } } } }
                either: { oneOf: [{ type: object, properties: { a: {} } }, { type: object, properties: { b: {} } }] }
                asked: { type: object, x-sdkwright-name: Wished, properties: { a: {} } }
                owner: { type: object, properties: { size: { enum: [s, m] } } }
                pet: { type: object, properties: { size: { enum: [x, y] } } }`;
  const ways = [
    "properties/agent",
    "properties/data",
    "properties/data/allOf/0/properties/fuel",
    "properties/goods/items",
    "properties/either/oneOf/1",
    "properties/asked",
    "properties/owner/properties/size",
    "properties/pet/properties/size",
  ];

  // What refers comes before what holds them, and after it.
  it.each(["a", "z"])(
    "are called the same from /%s: by their property, or what they stand in",
    (user) => {
      const uses = ways.map((way, index) => `p${index}: { $ref: '${home}/${way}' }`).join(", ");
      const { names } = namesOf(
        withPaths(`/m:
  get:
    operationId: getMarket
    responses:
      '404': { description: d, content: { application/json: { schema: { type: object, properties: { a: {} } } } } }
      '200':
        description: d
        content:
          application/json:
            schema:${schema}
/${user}:
  get:
    operationId: getOther
    responses:
      '404': { $ref: '#/paths/~1m/get/responses/404' }
      '200': { description: d, content: { application/json: { schema: { type: object, properties: { whole: { $ref: '${home}' }, ${uses} } } } } }`),
      );
      const name = (pointer: string): string => names.declaration(pointer.slice(1)).type.response;
      expect(ways.map((way) => name(`${home}/${way}`))).toEqual([
        "Agent",
        "GetMarket200ResponseData",
        "Fuel",
        "GoodsItem",
        "GetMarket200ResponseEitherVariant2",
        "Wished",
        "GetMarket200ResponseOwnerSize",
        "GetMarket200ResponsePetSize",
      ]);
      expect(name(home)).toBe("GetMarket200Response");
      expect(name(home.replace("200", "404"))).toBe("GetMarket404Response");
    },
  );

  it("leave its name to a component", () => {
    const { names, type } = namesOf(
      withPaths(
        `/m:
  put:
    operationId: putMarket
    requestBody: { content: { application/json: { schema: { type: object, properties: { agent: { type: object, properties: { a: {} } } } } } } }
    responses: { '200': { description: d, content: { application/json: { schema: { $ref: '#/paths/~1m/put/requestBody/content/application~1json/schema/properties/agent' } } } } }`,
        "components: { schemas: { Agent: { type: object, properties: { b: {} } } } }",
      ),
    );
    const place = "/paths/~1m/put/requestBody/content/application~1json/schema/properties/agent";
    expect([type("Agent"), names.declaration(place).type.response]).toEqual([
      "Agent",
      "PutMarketBodyAgent",
    ]);
  });
});
