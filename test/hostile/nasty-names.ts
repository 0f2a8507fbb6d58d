import fc from "fast-check";
import type { JsonObject, JsonValue } from "../../src/ir/types.js";
import { joinPointer } from "../../src/support/json-pointer.js";

// Names that mean something to the language, to a runtime, to a file system, or to our own packages.
const meaningful: readonly string[] = [
  ..."any unknown never void null undefined string number boolean object symbol bigint".split(" "),
  ..."Any Unknown Never Void Null Undefined String Number Boolean Object Symbol BigInt".split(" "),
  ..."await async arguments class const constructor default delete enum eval export extends".split(
    " ",
  ),
  ..."function get if import in interface let new of package private protected public return set".split(
    " ",
  ),
  ..."static super switch this throw type typeof var while with yield using satisfies".split(" "),
  ..."Case Class Default Function Import Package Static Type".split(" "),
  ..."then toString valueOf toJSON prototype name length hasOwnProperty __proto__ __esModule".split(
    " ",
  ),
  ..."require exports module globalThis NaN Infinity isFinite fetch process console window".split(
    " ",
  ),
  ..."body options params client value contentType config baseUrl headers signal timeout auth".split(
    " ",
  ),
  ..."Pet pet PetParams PetRequest PetInput PetError PetService PetArms petSpec getPet".split(" "),
  ..."foo_bar fooBar FooBar foo-bar foo.bar FOO_BAR foo__bar".split(" "),
  ..."con nul aux com1 LPT9 index schemas operations models core mocks dist src client sdk".split(
    " ",
  ),
  ..."ClientOptions CallOptions ApiClientOptions createClient Response Request Error Event".split(
    " ",
  ),
  ...[
    "",
    " ",
    ".",
    "..",
    "...",
    "a.",
    ".a",
    "a..b",
    "../..",
    "/etc/passwd",
    "C:\\x",
    "a/b",
    "~1",
    "%2e%2e",
  ],
  ...["1", "007", "1.5", "-1", "+1", "1st", "v1.2", "0x10", "1e3"],
  ...["Ω", "ω", "ß", "ẞ", "SS", "İ", "I", "ı", "i", "ſ", "K", "ς", "σ", "Σ", "ﬁ", "Ǆ", "ǅ", "ǆ"],
  ...["é", "e\u0301", "Å", "A\u030A", "\u212B", "한국", "宠物", "ペット", "ペット", "हिन्दी", "ไทย"],
  ...[
    "שלום",
    "مرحبا",
    "\u202Eabc",
    "\u200Fabc",
    "abc\u200B",
    "ab\u200Dc",
    "\uFEFFabc",
    "abc\u00AD",
  ],
  ...[
    "🙂",
    "👩‍👩‍👧",
    "❤️",
    "\u{20BB7}",
    "\u{1D400}bold",
    "\uD800",
    "\uDC00x",
    "\uA7CB",
    "\u0300",
    "℮",
    "²",
    "ª",
  ],
  ...[
    "$",
    "_",
    "__",
    "$$",
    "#",
    "!",
    "*/",
    "`",
    "${x}",
    "'",
    '"',
    "\\",
    "\n",
    "\0",
    "<script>",
    "{{x}}",
  ],
  ...["x".repeat(300), "Ω".repeat(150), "a_".repeat(200), "A".repeat(300)],
];

/** What the packages of our own and the web platform declare, so that a schema may want its name. */
const declared: readonly string[] = [
  ...Object.getOwnPropertyNames(globalThis).filter((name) => /^[A-Z]/.test(name)),
  ..."Awaited Readonly ReadonlyArray Record Partial Required Pick Omit Exclude Extract".split(" "),
  ..."NonNullable Parameters ReturnType Iterable AsyncIterable Iterator PromiseLike".split(" "),
];

/** Any name that a document may hold, the awkward ones more often than the others. */
export function nastyName(runtimeNames: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...meaningful) },
    { weight: 3, arbitrary: fc.constantFrom(...declared, ...runtimeNames) },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
    { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 12 }) },
  );
}

/** Refers to a component; undefined for a name with half a character, which no URL can hold. */
function referTo(name: string): JsonObject {
  const pointer = joinPointer("", "components", "schemas", name);
  try {
    return { $ref: `#${pointer.split("/").map(encodeURIComponent).join("/")}` };
  } catch {
    return { type: "string" };
  }
}

/** Schemas of every kind that gets names, between components of the given names. */
function schemaOf(names: readonly string[]): fc.Arbitrary<JsonValue> {
  const name = fc.constantFrom(...names);
  const reference = name.map(referTo);
  const choice = fc.uniqueArray(name, { minLength: 2, maxLength: 4 }).map((values) => ({
    type: "string",
    enum: values,
  }));
  const member: fc.Arbitrary<JsonValue> = fc.oneof(
    reference,
    choice,
    fc.constant({ type: "string", readOnly: true }),
    fc.constant({ type: "integer", default: 1 }),
    fc.constant({ type: "string", format: "binary" }),
  );
  const object = (members: fc.Arbitrary<JsonValue>): fc.Arbitrary<JsonObject> =>
    fc
      .uniqueArray(fc.tuple(name, members), {
        minLength: 1,
        maxLength: 5,
        selector: ([key]) => key,
      })
      .map((properties) => ({ type: "object", properties: ownMembers(properties) }));
  const group = fc.uniqueArray(name, { minLength: 2, maxLength: 3 }).map((arms) => ({
    oneOf: arms.map((arm) => ({
      type: "object",
      required: [arm],
      properties: ownMembers([[arm, { type: "string" }]]),
    })),
  }));
  return fc.oneof(
    { weight: 4, arbitrary: object(fc.oneof(member, object(member))) },
    { weight: 1, arbitrary: choice },
    { weight: 1, arbitrary: group },
    { weight: 1, arbitrary: fc.constant({ type: "array", items: { type: "string" } }) },
  );
}

/** Members as a plain object that holds `__proto__` like any other name. */
export function ownMembers(members: readonly (readonly [string, JsonValue])[]): JsonObject {
  const object: Record<string, JsonValue> = {};
  for (const [name, value] of members) {
    Object.defineProperty(object, name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  return object;
}

function operationOf(names: readonly string[]): fc.Arbitrary<JsonObject> {
  const name = fc.constantFrom(...names);
  const location = fc.constantFrom("query", "header", "cookie");
  const schema = schemaOf(names);
  const optionally = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(value, { nil: undefined });
  const content = schema.map((body) => ({ "application/json": { schema: body } }));
  return fc
    .record({
      operationId: optionally(name),
      tags: fc.oneof(fc.constant([]), fc.tuple(name)),
      parameters: fc.uniqueArray(fc.tuple(name, location), {
        maxLength: 4,
        selector: ([parameter, place]) => `${place} ${parameter}`,
      }),
      body: optionally(content),
      answer: optionally(content),
      failure: optionally(content),
    })
    .map(({ operationId, tags, parameters, body, answer, failure }) => ({
      ...(operationId === undefined ? {} : { operationId }),
      tags,
      parameters: parameters
        .filter(([parameter]) => parameter !== "")
        .map(([parameter, place]) => ({ name: parameter, in: place, schema: { type: "string" } })),
      ...(body === undefined ? {} : { requestBody: { required: true, content: body } }),
      responses: {
        "200": { description: "ok", ...(answer === undefined ? {} : { content: answer }) },
        ...(failure === undefined ? {} : { "400": { description: "no", content: failure } }),
      },
    }));
}

/** A whole document whose every name is one of few, so that they meet wherever they can. */
export function nastyDocument(runtimeNames: readonly string[]): fc.Arbitrary<JsonObject> {
  return fc
    .uniqueArray(nastyName(runtimeNames), { minLength: 12, maxLength: 24 })
    .chain((names) =>
      fc.record({
        title: fc.constantFrom(...names),
        schemas: fc.array(schemaOf(names), { minLength: names.length, maxLength: names.length }),
        operations: fc.array(operationOf(names), { minLength: 6, maxLength: 12 }),
        names: fc.constant(names),
      }),
    )
    .map(({ title, schemas, operations, names }) => ({
      openapi: "3.1.0",
      info: { title, version: "1" },
      tags: names.slice(0, 4).map((name) => ({ name, description: name })),
      paths: Object.fromEntries(
        operations.map((operation, index) => [`/x/${index}`, { get: operation }]),
      ),
      components: {
        schemas: ownMembers(names.map((name, index) => [name, schemas[index] ?? {}])),
      },
    }));
}
