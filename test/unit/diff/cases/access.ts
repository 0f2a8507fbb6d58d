import type { Row } from "./row.js";

const key = "{ type: apiKey, in: header, name: X-Key }";
const token = "{ type: http, scheme: bearer }";
const oauth =
  "{ type: oauth2, flows: { clientCredentials: { tokenUrl: https://a.example/token, scopes: { read: r, write: w } } } }";

/** A document whose one operation wants some of three schemes. */
function secured(
  security: string,
  schemes = `key: ${key}, token: ${token}, oauth: ${oauth}`,
): string {
  return `paths:
  /things:
    get: { operationId: list, tags: [things], security: ${security}, responses: { "204": { description: Done. } } }
components: { securitySchemes: { ${schemes} } }`;
}

/** A document with servers. */
function served(servers: string): string {
  return `servers: ${servers}
paths:
  /things:
    get: { operationId: list, tags: [things], responses: { "204": { description: Done. } } }`;
}

/** A document whose operations have no operationId, on a server and with paths that begin as told. */
function based(server: string, base: string, other = `${base}/pets/{id}`): string {
  const done = 'responses: { "204": { description: Done. } }';
  return `servers: [{ url: "${server}" }]
paths:
  ${base}/things:
    get: { tags: [things], ${done} }
  ${other}:
    parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
    get: { tags: [things], ${done} }`;
}

/** A document with two operations, and what all of it wants. */
function wholly(security: string): string {
  return `security: ${security}
paths:
  /things:
    get: { operationId: list, tags: [things], responses: { "204": { description: Done. } } }
    post: { operationId: make, tags: [things], responses: { "204": { description: Done. } } }
components: { securitySchemes: { key: ${key}, token: ${token} } }`;
}

const region = (rest: string): string =>
  served(`[{ url: "https://{region}.example", variables: { region: { ${rest} } } }]`);

const second = (name: string, rest: string): string =>
  `{ url: "https://{${name}}.example", variables: { ${name}: { ${rest} } } }`;

/** A document whose operation has a server of its own. */
const ofOperation = (rest: string): string =>
  served('[{ url: "https://a.example" }]').replace(
    "get: { ",
    `get: { servers: [${second("region", rest)}], `,
  );

/** Changes of credentials and servers. */
export const accessRows: readonly Row[] = (
  [
    {
      name: "credentials are required",
      before: secured("[]"),
      after: secured("[{ key: [] }]"),
      want: ["security/required breaking caller"],
    },
    {
      name: "credentials are no longer required",
      before: secured("[{ key: [] }]"),
      after: secured("[]"),
      want: ["security/dropped addition nobody"],
    },
    {
      name: "credentials can be left out",
      before: secured("[{ key: [] }]"),
      after: secured("[{ key: [] }, {}]"),
      want: ["security/dropped addition nobody"],
    },
    {
      name: "an alternative is added",
      before: secured("[{ key: [] }]"),
      after: secured("[{ key: [] }, { token: [] }]"),
      want: ["security/alternative-added addition nobody"],
    },
    {
      name: "an alternative is removed",
      before: secured("[{ key: [] }, { token: [] }]"),
      after: secured("[{ key: [] }]"),
      want: ["security/alternative-removed breaking caller"],
    },
    {
      name: "an alternative is replaced",
      before: secured("[{ key: [] }]"),
      after: secured("[{ token: [] }]"),
      want: [
        "security/alternative-added addition nobody",
        "security/alternative-removed breaking caller",
      ],
    },
    {
      name: "a second scheme is required at once",
      before: secured("[{ key: [] }]"),
      after: secured("[{ key: [], token: [] }]"),
      want: ["security/scheme-joined breaking caller"],
    },
    {
      name: "a second scheme is no longer required",
      before: secured("[{ key: [], token: [] }]"),
      after: secured("[{ key: [] }]"),
      want: ["security/scheme-left addition nobody"],
    },
    {
      name: "alternatives stand in another order",
      before: secured("[{ key: [] }, { token: [] }]"),
      after: secured("[{ token: [] }, { key: [] }]"),
      want: [],
    },
    {
      name: "a scope is required",
      before: secured("[{ oauth: [read] }]"),
      after: secured("[{ oauth: [read, write] }]"),
      want: ["security/scope-added breaking caller"],
    },
    {
      name: "a scope is no longer required",
      before: secured("[{ oauth: [read, write] }]"),
      after: secured("[{ oauth: [read] }]"),
      want: ["security/scope-removed addition nobody"],
    },
    {
      name: "a scheme is added",
      before: secured("[{ key: [] }]", `key: ${key}`),
      after: secured("[{ key: [] }]", `key: ${key}, token: ${token}`),
      want: ["scheme/added addition nobody"],
    },
    {
      name: "a scheme is removed",
      before: secured("[{ key: [] }]", `key: ${key}, token: ${token}`),
      after: secured("[{ key: [] }]", `key: ${key}`),
      want: ["scheme/removed breaking caller"],
    },
    {
      name: "a key goes elsewhere",
      before: secured("[{ key: [] }]", `key: ${key}`),
      after: secured("[{ key: [] }]", `key: ${key.replace("header", "query")}`),
      want: ["scheme/changed breaking caller"],
    },
    {
      name: "a scheme is of another kind",
      before: secured("[{ key: [] }]", `key: ${key}`),
      after: secured("[{ key: [] }]", `key: ${token}`),
      want: ["scheme/changed breaking caller"],
    },
    {
      name: "tokens are got elsewhere",
      before: secured("[{ oauth: [read] }]", `oauth: ${oauth}`),
      after: secured("[{ oauth: [read] }]", `oauth: ${oauth.replace("a.example", "b.example")}`),
      want: ["scheme/endpoint-changed notice nobody"],
    },
    {
      name: "a scope is offered",
      before: secured("[{ oauth: [read] }]", `oauth: ${oauth}`),
      after: secured(
        "[{ oauth: [read] }]",
        `oauth: ${oauth.replace("write: w", "write: w, own: o")}`,
      ),
      want: ["scheme/scope-added addition nobody"],
    },
    {
      name: "a scope is no longer offered",
      before: secured("[{ oauth: [read] }]", `oauth: ${oauth}`),
      after: secured("[{ oauth: [read] }]", `oauth: ${oauth.replace(", write: w", "")}`),
      want: ["scheme/scope-removed notice nobody"],
    },
    {
      name: "what all operations want is one change",
      before: wholly("[{ key: [] }]"),
      after: wholly("[{ token: [] }]"),
      want: [
        "security/alternative-added addition nobody",
        "security/alternative-removed breaking caller",
      ],
    },
    {
      name: "a server is added",
      before: served('[{ url: "https://a.example" }]'),
      after: served('[{ url: "https://a.example" }, { url: "https://b.example" }]'),
      want: ["server/added addition nobody"],
    },
    {
      name: "a server is removed",
      before: served('[{ url: "https://a.example" }, { url: "https://b.example" }]'),
      after: served('[{ url: "https://a.example" }]'),
      want: ["server/removed breaking caller"],
    },
    {
      name: "the first server is another one",
      before: served('[{ url: "https://a.example" }]'),
      after: served('[{ url: "https://b.example" }]'),
      want: ["server/default-changed breaking caller"],
    },
    {
      name: "servers stand in another order",
      before: served('[{ url: "https://a.example" }, { url: "https://b.example" }]'),
      after: served('[{ url: "https://b.example" }, { url: "https://a.example" }]'),
      want: ["server/default-changed breaking caller"],
    },
    {
      name: "a variable has another default",
      before: region("default: eu"),
      after: region("default: us"),
      want: ["server/variable-default-changed breaking caller"],
    },
    {
      name: "a variable takes a value more",
      before: region("default: eu, enum: [eu, us]"),
      after: region("default: eu, enum: [eu, us, ap]"),
      want: ["server/value-added addition nobody"],
    },
    {
      name: "a variable takes a value less",
      before: region("default: eu, enum: [eu, us]"),
      after: region("default: eu, enum: [eu]"),
      want: ["server/value-removed breaking caller"],
    },
    {
      name: "a server that is not the first, and so no option, has another variable",
      before: served(`[{ url: "https://a.example" }, ${second("region", "default: eu")}]`),
      after: served(`[{ url: "https://a.example" }, ${second("region", "default: us")}]`),
      want: [],
    },
    {
      name: "a part of the server's URL moves into all paths",
      before: based("https://a.example/shop", ""),
      after: based("https://a.example/", "/shop"),
      // Without an operationId, functions are called after their paths.
      want: [
        "name/operation breaking caller",
        "name/operation breaking caller",
        "server/base-moved-to-paths breaking caller",
      ],
    },
    {
      name: "a part of the server's URL moves into all paths that no function is called after",
      before: based("https://a.example/v1", ""),
      after: based("https://a.example/", "/v1"),
      want: ["server/base-moved-to-paths breaking caller"],
    },
    {
      name: "a part of all paths moves into the server's URL",
      before: based("/", "/shop/v1"),
      after: based("/shop", "/v1"),
      // Without an operationId, functions are called after their paths.
      want: [
        "name/operation breaking caller",
        "name/operation breaking caller",
        "server/base-moved-to-server breaking caller",
      ],
    },
    {
      name: "all of the only server's URL moves into all paths",
      before: served('[{ url: "/v1" }]'),
      after: served("[]").replace("/things", "/v1/things"),
      want: ["server/base-moved-to-paths breaking caller"],
    },
    {
      name: "a part of the server's URL moves into some paths: the others are other URLs",
      before: served('[{ url: "https://a.example/v1" }]'),
      after: `${served('[{ url: "https://a.example" }]').replace("/things", "/v1/things")}
  /new:
    get: { operationId: new, tags: [things], responses: { "204": { description: Done. } } }`,
      want: [
        "operation/added addition nobody",
        "operation/moved breaking caller",
        "server/default-changed breaking caller",
      ],
    },
    {
      name: "a server's URL loses what paths began with before",
      before: based("https://a.example/v1", "/v1"),
      after: based("https://a.example", "/v1"),
      want: ["server/default-changed breaking caller"],
    },
    {
      name: "a slash ends a server's URL now",
      before: served('[{ url: "https://a.example/v1" }, { url: "https://b.example/" }]'),
      after: served('[{ url: "https://a.example/v1/" }, { url: "https://b.example" }]'),
      want: [],
    },
    {
      name: "a variable of an operation's own server has another default",
      before: ofOperation("default: eu"),
      after: ofOperation("default: us"),
      want: ["server/variable-default-changed breaking caller"],
    },
  ] as const
).map((row): Row => ({ ...row, frame: "document" }));
