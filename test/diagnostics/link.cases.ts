import { withPaths } from "../support/documents.js";
import type { DiagnosticCase } from "./cases.js";
import { byDescription } from "./stages.js";

/** A description whose one operation has a link. */
function withLink(link: string): string {
  return withPaths(`
/pets/{id}:
  get:
    operationId: getPet
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    responses:
      '204':
        description: ok
        links:
          again: ${link}`);
}

const pointer = "/paths/~1pets~1{id}/get/responses/204/links/again";

/** The cases of what is reported about links and webhooks. */
export const linkCases: readonly DiagnosticCase[] = [
  {
    code: "link/target-not-found",
    provoke: byDescription(withLink("{ operationId: getPte }")),
    want: {
      message: "The link 'again' leads to 'getPte', which is no operation of this description.",
      help: "correct the operation's name or reference; until then the link is left out",
      at: "12:35",
      pointer: `${pointer}/operationId`,
    },
  },
  {
    code: "link/target-not-found",
    name: "neither a name nor a reference",
    provoke: byDescription(withLink("{ parameters: { id: '1' } }")),
    want: {
      message: "The link 'again' has neither 'operationId' nor 'operationRef'.",
      at: "12:20",
      pointer,
    },
  },
  {
    code: "link/unknown-parameter",
    provoke: byDescription(withLink("{ operationId: getPet, parameters: { petId: '1' } }")),
    want: {
      message: "The operation 'getPet' has no parameter 'petId'.",
      help: "correct the name, or declare the parameter; until then the value is left out",
      at: "12:57",
      pointer: `${pointer}/parameters/petId`,
    },
  },
  {
    code: "link/server-ignored",
    provoke: byDescription(
      withLink("{ operationId: getPet, server: { url: / }, parameters: { id: '1' } }"),
    ),
    want: {
      message: "The link 'again' names a server, which its function cannot choose.",
      help: "give the server's URL as 'baseUrl' in the options of the call",
      at: "12:43",
      pointer: `${pointer}/server`,
    },
  },
  {
    code: "link/body-ignored",
    provoke: byDescription(withLink("{ operationId: getPet, requestBody: 1 }")),
    want: {
      message: "The link 'again' gives a body in vain: the operation takes no body.",
      help: "remove its 'requestBody', or change the operation; until then it gives its parameters only",
      at: "12:43",
      pointer: `${pointer}/requestBody`,
    },
  },
  {
    code: "link/gives-nothing",
    provoke: byDescription(withLink("{ operationId: getPet }")),
    want: {
      message: "The link 'again' gives nothing to the operation that it leads to.",
      help: "nothing has to be done; with 'parameters' it would have a function",
      at: "12:13",
      pointer,
    },
  },
  {
    code: "link/unresolved-expression",
    provoke: byDescription(
      withLink("{ operationId: getPet, parameters: { id: $response.body#/id } }"),
    ),
    want: {
      message: "The link's value '$response.body#/id' cannot be had: the response has no body.",
      help: "correct the expression, or declare what it leads to; until then the value is left out",
      at: "12:61",
      pointer: `${pointer}/parameters/id`,
    },
  },
  {
    code: "webhook/no-tag",
    provoke: byDescription(
      withPaths(
        "/a: {}",
        "webhooks: { a: { post: { responses: {} } }, b: { post: { responses: {} } } }",
      ),
    ),
    want: {
      message: "The payloads of the 2 webhooks have no property that tells them apart.",
      help: "nothing has to be done; a property with a 'const' in each gives them one function",
      at: "5:1",
      pointer: "/webhooks",
    },
  },
];
