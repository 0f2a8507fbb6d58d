import type { CatalogPart } from "./entry.js";

/** Parameters of what is reported about links and webhooks. */
export interface LinkParams {
  "link/target-not-found": { readonly name: string; readonly target: string };
  "link/unknown-parameter": { readonly name: string; readonly operation: string };
  "link/unresolved-expression": { readonly expression: string; readonly reason: string };
  "link/server-ignored": { readonly name: string };
  "link/body-ignored": { readonly name: string; readonly reason: string };
  "link/gives-nothing": { readonly name: string };
  "webhook/no-tag": { readonly count: number };
}

/** The entries of what is reported about links and webhooks. */
export const linkCatalog: CatalogPart<LinkParams> = {
  "link/target-not-found": {
    severity: "warning",
    cause:
      "A link names the operation that it leads to by `operationId` or `operationRef` (OpenAPI 3.1, section 4.8.20). This description has no such operation, or the link has neither field.",
    fix: "Correct the name or the reference. Until then the link is left out.",
    example: { name: "address", target: "getAdress" },
    describe: ({ name, target }) => ({
      message:
        target === ""
          ? `The link '${name}' has neither 'operationId' nor 'operationRef'.`
          : `The link '${name}' leads to '${target}', which is no operation of this description.`,
      help: "correct the operation's name or reference; until then the link is left out",
    }),
  },
  "link/unknown-parameter": {
    severity: "warning",
    cause:
      "A link gives a value to a parameter that the operation it leads to does not have. A name may be preceded by its location, as in `path.id`.",
    fix: "Correct the name, or declare the parameter. Until then the value is left out.",
    example: { name: "userID", operation: "getAddress" },
    describe: ({ name, operation }) => ({
      message: `The operation '${operation}' has no parameter '${name}'.`,
      help: "correct the name, or declare the parameter; until then the value is left out",
    }),
  },
  "link/unresolved-expression": {
    severity: "warning",
    cause:
      "A runtime expression of a link has no value that could be known: it is malformed (OpenAPI 3.1, section 4.8.20.4), it leads to a property or parameter that is not declared, or its type is one that the parameter cannot take.",
    fix: "Correct the expression, or declare what it leads to. Until then the value is left out.",
    example: {
      expression: "$response.body#/idd",
      reason: "there is nothing at that place of the response's body",
    },
    describe: ({ expression, reason }) => ({
      message: `The link's value '${expression}' cannot be had: ${reason}.`,
      help: "correct the expression, or declare what it leads to; until then the value is left out",
    }),
  },
  "link/server-ignored": {
    severity: "info",
    cause:
      "A link names a server of its own for the operation that it leads to. The function of a link gives the arguments of a call and does not make it, so that it has no say in where the call goes.",
    fix: "Nothing has to be done. Where the server matters, give its URL as `baseUrl` in the options of the call.",
    example: { name: "address" },
    describe: ({ name }) => ({
      message: `The link '${name}' names a server, which its function cannot choose.`,
      help: "give the server's URL as 'baseUrl' in the options of the call",
    }),
  },
  "link/body-ignored": {
    severity: "warning",
    cause:
      "A link gives a request body to an operation that takes none, or that takes several kinds of bodies, of which the link does not say which it is.",
    fix: "Remove the link's `requestBody`, or give the operation one kind of body. Until then the link gives its parameters only.",
    example: { name: "address", reason: "the operation takes no body" },
    describe: ({ name, reason }) => ({
      message: `The link '${name}' gives a body in vain: ${reason}.`,
      help: "remove its 'requestBody', or change the operation; until then it gives its parameters only",
    }),
  },
  "link/gives-nothing": {
    severity: "info",
    cause:
      "A link has neither `parameters` nor a `requestBody`, so that it takes nothing from the response to the operation that it leads to. It is a hint for readers, and there is no function to generate for it.",
    fix: "Nothing has to be done. For a function, say which parameters get which values.",
    example: { name: "address" },
    describe: ({ name }) => ({
      message: `The link '${name}' gives nothing to the operation that it leads to.`,
      help: "nothing has to be done; with 'parameters' it would have a function",
    }),
  },
  "webhook/no-tag": {
    severity: "info",
    cause:
      "The payloads of the webhooks have no property that is a constant in each and different in all, so that nothing in a request tells which webhook it is.",
    fix: "Nothing has to be done: each webhook has a function of its own, for a route of its own. For one function that takes all of them, give every payload a property such as `type` with a `const`.",
    example: { count: 2 },
    describe: ({ count }) => ({
      message: `The payloads of the ${count} webhooks have no property that tells them apart.`,
      help: "nothing has to be done; a property with a 'const' in each gives them one function",
    }),
  },
};
