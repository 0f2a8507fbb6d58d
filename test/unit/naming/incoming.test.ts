import { describe, expect, it } from "vitest";
import { DiagnosticSink } from "../../../src/diagnostics/sink.js";
import { findForms } from "../../../src/ir/forms.js";
import type { Api } from "../../../src/ir/types.js";
import { allocateNames } from "../../../src/naming/naming.js";
import type { NameTable } from "../../../src/naming/names.js";
import { lowerText } from "../../support/documents.js";

function namesOf(text: string): { readonly api: Api; readonly names: NameTable } {
  const { api } = lowerText(`openapi: 3.1.0\ninfo: { title: Test, version: "1" }\n${text}`);
  const names = allocateNames(api, findForms(api), { runtimeNames: [] }, new DiagnosticSink());
  return { api, names };
}

const ok = "responses: { '200': { description: ok } }";

describe("names of webhooks", () => {
  it.each([
    {
      how: "their own",
      webhooks: `{ order.created: { post: { ${ok} } } }`,
      want: ["parseOrderCreated OrderCreatedWebhook OrderCreatedReply orderCreated"],
    },
    {
      how: "their method's where there are several",
      webhooks: `{ pet: { post: { ${ok} }, delete: { ${ok} } } }`,
      want: [
        "parsePetDelete PetDeleteWebhook PetDeleteReply petDelete",
        "parsePetPost PetPostWebhook PetPostReply petPost",
      ],
    },
    {
      how: "the one that they ask for",
      webhooks: `{ x: { post: { x-sdkwright-name: moved, ${ok} } } }`,
      want: ["parseMoved MovedWebhook MovedReply moved"],
    },
    {
      how: "no word twice",
      webhooks: `{ orderWebhook: { post: { ${ok} } } }`,
      want: ["parseOrderWebhook OrderWebhook OrderWebhookReply orderWebhook"],
    },
    {
      how: "their method's where they are written alike",
      webhooks: `{ new-pet: { post: { ${ok} } }, new_pet: { put: { ${ok} } } }`,
      want: [
        "parseNewPetPost NewPetPostWebhook NewPetPostReply newPetPost",
        "parseNewPetPut NewPetPutWebhook NewPetPutReply newPetPut",
      ],
    },
    {
      how: "another where the function for all has it",
      webhooks: `{ webhook: { post: { ${ok} } } }`,
      want: ["parseWebhookRequest Webhook WebhookReply webhook"],
    },
    {
      how: "those of identifiers, whatever they are",
      webhooks: `{ "*/ 1;": { post: { ${ok} } }, "": { post: { ${ok} } } }`,
      want: [
        "parseEmpty EmptyWebhook EmptyReply empty",
        "parseStar1 Star1Webhook Star1Reply star1",
      ],
    },
  ])("are $how", ({ webhooks, want }) => {
    const { api, names } = namesOf(`webhooks: ${webhooks}`);
    const found = api.incoming.map(({ id }) => {
      const { parse, type, reply, key } = names.incoming(id);
      return [parse, type, reply, key].join(" ");
    });
    expect(found).toEqual(want);
  });

  it("leave a component its own", () => {
    const { api, names } = namesOf(`
webhooks: { a: { post: { ${ok} } }, b: { post: { ${ok} } } }
components: { schemas: { AWebhook: { type: string }, Webhook: { type: string } } }`);
    expect(names.declaration("/components/schemas/AWebhook").type.response).toBe("AWebhook");
    expect(api.incoming.map(({ id }) => names.incoming(id).type)).toEqual([
      "AEventWebhook",
      "BWebhook",
    ]);
    expect(names.anyWebhook).toEqual({ type: "AnyWebhook", parse: "parseWebhook" });
  });

  it("are those of inline payloads as well", () => {
    const { api, names } = namesOf(`
webhooks: { moved: { post: { requestBody: { content: { application/json: { schema: { properties: { to: { enum: [a, b] } } } } } }, ${ok} } } }`);
    const types = [...api.declarations.keys()].map((id) => names.declaration(id).type.response);
    expect(types).toEqual(["MovedPayload", "MovedPayloadTo"]);
  });
});

describe("names of callbacks", () => {
  it.each([
    {
      how: "their operation's and their own",
      callbacks: `{ done: { '{$url}': { post: { ${ok} } } } }`,
      want: ["parseStartDone StartDoneCallback"],
    },
    {
      how: "with their method where there are several",
      callbacks: `{ done: { '{$url}': { post: { ${ok} }, put: { ${ok} } } } }`,
      want: [
        "parseJobsStartDonePost JobsStartDonePostCallback",
        "parseJobsStartDonePut JobsStartDonePutCallback",
      ],
    },
    {
      how: "with their expression where there are several",
      callbacks: `{ done: { '{$url}/a': { post: { ${ok} } }, '{$url}/b': { post: { ${ok} } } } }`,
      want: [
        "parseJobsStartDonePostDollarUrlA JobsStartDonePostDollarUrlACallback",
        "parseJobsStartDonePostDollarUrlB JobsStartDonePostDollarUrlBCallback",
      ],
    },
  ])("are $how", ({ callbacks, want }) => {
    const { api, names } = namesOf(
      `paths: { /jobs: { post: { operationId: start, callbacks: ${callbacks}, ${ok} } } }`,
    );
    const found = api.incoming.map(({ id }) => {
      const { parse, type } = names.incoming(id);
      return `${parse} ${type}`;
    });
    expect(found).toEqual(want);
  });
});

describe("names of links", () => {
  const operation = (id: string, links: string): string =>
    `get: { operationId: ${id}, tags: [Things], parameters: [{ name: q, in: query, schema: {} }], responses: { '200': { description: ok, links: ${links} } } }`;
  const to = "{ operationId: first, parameters: { q: 1 } }";

  it.each([
    { how: "their own", links: [`{ NextPage: ${to} }`, "{}"], want: ["nextPage"] },
    {
      how: "preceded by their operation's where several have them",
      links: [`{ next: ${to} }`, `{ next: ${to} }`],
      want: ["firstNext", "secondNext"],
    },
    {
      how: "preceded by their operation's where the language has theirs",
      links: [`{ delete: ${to} }`, "{}"],
      want: ["firstDelete"],
    },
  ])("are $how", ({ links: [first = "", second = ""], want }) => {
    const { api, names } = namesOf(
      `paths:\n  /a: { ${operation("first", first)} }\n  /b: { ${operation("second", second)} }`,
    );
    expect(api.links.map(({ id }) => names.link(id).function)).toEqual(want);
  });
});
