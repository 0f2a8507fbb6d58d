import { describe, expect, it } from "vitest";
import { serializeBody } from "../../../src/runtime/body.js";
import { writeForm } from "../../../src/runtime/form.js";
import { writeMultipart } from "../../../src/runtime/multipart.js";
import type { BodySpec, EncodingSpec, ParameterSpec } from "../../../src/runtime/operation.js";
import { writeRaw } from "../../../src/runtime/raw.js";

const json = "application/json";

describe("serializeBody", () => {
  const parameters: readonly ParameterSpec[] = [
    { argument: "taskId", in: "path" },
    { argument: "limit", in: "query" },
  ];
  const table: readonly { given: [BodySpec, object]; want: object }[] = [
    {
      given: [{ mediaType: json }, { taskId: "1", comment: "c", x: null }],
      want: { content: `{"comment":"c","x":null}`, contentType: json },
    },
    { given: [{ mediaType: json }, { taskId: "1", limit: 2 }], want: { contentType: json } },
    { given: [{ mediaType: json }, { comment: undefined }], want: { contentType: json } },
    { given: [{ mediaType: json, whole: true }, { taskId: "1" }], want: {} },
    {
      given: [{ mediaType: json, whole: true }, { name: "n" }],
      want: { content: `{"name":"n"}`, contentType: json },
    },
    {
      given: [{ mediaType: json, required: true }, { taskId: "1" }],
      want: { content: "{}", contentType: json },
    },
    { given: [{ mediaType: json, argument: "body" }, { comment: "c" }], want: {} },
    { given: [{ mediaType: json, argument: "constructor" }, {}], want: {} },
    {
      given: [{ mediaType: json, argument: "body" }, { body: null }],
      want: { content: "null", contentType: json },
    },
    {
      given: [{ mediaType: json, argument: "body" }, { body: [1] }],
      want: { content: "[1]", contentType: json },
    },
    {
      given: [{ mediaType: "application/merge-patch+json", argument: "body" }, { body: "x" }],
      want: { content: `"x"`, contentType: "application/merge-patch+json" },
    },
    {
      given: [
        { mediaType: "multipart/form-data", whole: true, write: writeMultipart },
        { taskId: "1" },
      ],
      want: {},
    },
    {
      given: [{ mediaType: json }, JSON.parse(`{"__proto__":{"a":1},"constructor":2}`) as object],
      want: { content: `{"__proto__":{"a":1},"constructor":2}`, contentType: json },
    },
  ];
  for (const { given, want } of table) {
    it(`makes ${JSON.stringify(want)} of ${JSON.stringify(given[1])}`, () => {
      const [spec, values] = given;
      expect(serializeBody(spec, parameters, values as Record<string, unknown>)).toEqual(want);
    });
  }

  it("takes a spec of another media type only along with its writer", () => {
    // @ts-expect-error The writer is missing.
    const spec: BodySpec = { mediaType: "multipart/form-data" };
    const suffixed: BodySpec = { mediaType: "application/vnd.api+json; charset=utf-8" };
    expect([spec, suffixed]).toHaveLength(2);
  });
});

describe("writeForm", () => {
  const mediaType = "application/x-www-form-urlencoded";
  const table: readonly {
    given: object;
    encoding?: Record<string, EncodingSpec>;
    want: string;
  }[] = [
    { given: { a: "b c&d=e+f", "g h": 1 }, want: "a=b%20c%26d%3De%2Bf&g%20h=1" },
    { given: { a: ["x", "y"], b: null, c: undefined, d: "" }, want: "a=x&a=y&d=" },
    { given: { a: { b: 1 } }, want: "a=%7B%22b%22%3A1%7D" },
    {
      given: { a: { b: 1, c: { d: 2 } } },
      encoding: { a: { style: "deepObject", explode: true } },
      want: "a%5Bb%5D=1&a%5Bc%5D%5Bd%5D=2",
    },
    {
      given: { a: ["b", "c"], d: [{ e: ["f", "g"] }] },
      encoding: { a: { style: "deepObject" }, d: { style: "deepObject" } },
      want: "a%5B%5D=b&a%5B%5D=c&d%5B0%5D%5Be%5D%5B%5D=f&d%5B0%5D%5Be%5D%5B%5D=g",
    },
    { given: { a: ["x", "y"] }, encoding: { a: { explode: false } }, want: "a=x,y" },
    { given: { a: ["x", "y"] }, encoding: { a: { style: "pipeDelimited" } }, want: "a=x%7Cy" },
    { given: { a: { b: 1 } }, encoding: { a: { explode: true } }, want: "b=1" },
    { given: { a: ["x"] }, encoding: { a: { contentType: json } }, want: "a=%5B%22x%22%5D" },
    { given: { a: undefined }, encoding: { a: { contentType: json } }, want: "" },
    {
      given: { a: "b/c?d&e#f" },
      encoding: { a: { allowReserved: true } },
      want: "a=b/c?d%26e%23f",
    },
    { given: { constructor: 1 }, encoding: {}, want: "constructor=1" },
  ];
  for (const { given, encoding = {}, want } of table) {
    it(`writes ${JSON.stringify(given)} as '${want}'`, () => {
      const spec = { mediaType, encoding, write: writeForm };
      expect(writeForm(spec, given)).toEqual({ content: want, contentType: mediaType });
    });
  }
});

describe("writeMultipart", () => {
  async function write(value: object, encoding: Record<string, EncodingSpec> = {}) {
    const spec = { mediaType: "multipart/form-data", encoding, write: writeMultipart };
    const { content, contentType } = writeMultipart(spec, value);
    const boundary = /^multipart\/form-data; boundary=([\da-f]{32})$/.exec(contentType)?.[1];
    expect(boundary).toBeDefined();
    const text = await (content as Blob).text();
    return { contentType, content, text: text.replaceAll(boundary ?? "", "B") };
  }

  it("writes every property as a part of its own", async () => {
    const { text } = await write(
      {
        id: "f81d",
        count: 2,
        tags: ["a", "b", null],
        address: { city: "X" },
        gone: undefined,
        page: "<p>",
        file: new File(["F"], `a"\r\n.png`, { type: "image/png" }),
        blob: new Blob(["B"]),
        bytes: new Uint8Array([67]),
        declared: new Blob(["D"]),
        choice: new Blob(["E"]),
        jsonText: "t",
      },
      {
        page: { contentType: "text/html" },
        declared: { contentType: "image/gif" },
        choice: { contentType: "image/png, image/gif" },
        jsonText: { contentType: json },
      },
    );
    const part = (head: string, content: string) =>
      `--B\r\nContent-Disposition: form-data; name=${head}\r\n\r\n${content}\r\n`;
    const octets = "Content-Type: application/octet-stream";
    expect(text).toBe(
      [
        part(`"id"`, "f81d"),
        part(`"count"`, "2"),
        part(`"tags"`, "a"),
        part(`"tags"`, "b"),
        part(`"address"\r\nContent-Type: application/json`, `{"city":"X"}`),
        part(`"page"\r\nContent-Type: text/html`, "<p>"),
        part(`"file"; filename="a%22%0D%0A.png"\r\nContent-Type: image/png`, "F"),
        part(`"blob"; filename="blob"\r\n${octets}`, "B"),
        part(`"bytes"; filename="blob"\r\n${octets}`, "C"),
        part(`"declared"; filename="blob"\r\nContent-Type: image/gif`, "D"),
        part(`"choice"; filename="blob"\r\n${octets}`, "E"),
        part(`"jsonText"\r\nContent-Type: application/json`, `"t"`),
        "--B--\r\n",
      ].join(""),
    );
  });

  it("writes what the platform's parser reads back", async () => {
    const given = { näme: "wért\r\n--x", file: new File(["\u0000ÿ"], "ü.bin") };
    const { content, contentType } = await write(given);
    const headers = { "content-type": contentType };
    const form = await new Response(content, { headers }).formData();
    expect(form.get("näme")).toBe("wért\r\n--x");
    const file = form.get("file") as File;
    expect([file.name, await file.text()]).toEqual(["ü.bin", "\u0000ÿ"]);
  });

  it("sends the headers that the description fixes, each on a line of its own", async () => {
    const headers = [{ name: "X-Kind", value: "a\r\nX-Other: b" }];
    const { text } = await write({ a: ["1", "2"] }, { a: { headers } });
    const part = 'Content-Disposition: form-data; name="a"\r\nX-Kind: a X-Other: b\r\n\r\n';
    expect(text).toBe(`--B\r\n${part}1\r\n--B\r\n${part}2\r\n--B--\r\n`);
  });

  it("writes an array as parts without names, under a boundary of its own", async () => {
    const mediaType = 'multipart/mixed; boundary="outer"; charset=x';
    const value = [{ a: 1 }, "t", new Blob(["b"], { type: "image/png" })];
    const { content, contentType } = writeMultipart({ mediaType, write: writeMultipart }, value);
    const boundary =
      /^multipart\/mixed; charset=x; boundary=(\w{32})$/.exec(contentType)?.[1] ?? "";
    expect((await (content as Blob).text()).replaceAll(boundary, "B")).toBe(
      [
        '--B\r\nContent-Type: application/json\r\n\r\n{"a":1}',
        "--B\r\n\r\nt",
        '--B\r\nContent-Disposition: attachment; filename="blob"\r\nContent-Type: image/png\r\n\r\nb',
        "--B--\r\n",
      ].join("\r\n"),
    );
  });

  describe("of parts that have positions", () => {
    const file = new File(["f"], "f.bin");
    const nested: EncodingSpec = {
      contentType: "multipart/mixed",
      prefixEncoding: [{ contentType: "text/html" }],
      itemEncoding: { contentType: json },
      write: writeMultipart,
    };
    const named = (value: string): EncodingSpec => ({
      headers: [{ name: "content-disposition", value }],
    });
    const table: readonly {
      what: string;
      given: readonly unknown[];
      prefix?: readonly EncodingSpec[];
      item?: EncodingSpec;
      want: readonly string[];
    }[] = [
      {
        what: "writes each by the encoding of its own, and those after by that of all others",
        given: [{ a: 1 }, "<p>", "b", "c"],
        prefix: [{ contentType: "application/x+json" }, { contentType: "text/html" }],
        item: { contentType: "text/csv", headers: [{ name: "X-Kind", value: "row" }] },
        want: [
          'Content-Type: application/x+json\r\n\r\n{"a":1}',
          "Content-Type: text/html\r\n\r\n<p>",
          "Content-Type: text/csv\r\nX-Kind: row\r\n\r\nb",
          "Content-Type: text/csv\r\nX-Kind: row\r\n\r\nc",
        ],
      },
      {
        what: "writes as usual what has none, and keeps positions where nothing is sent",
        given: [1, null, { a: [] }],
        prefix: [{}, { contentType: "text/html" }, { contentType: json }],
        want: ["\r\n1", 'Content-Type: application/json\r\n\r\n{"a":[]}'],
      },
      {
        what: "ignores encodings that have no part",
        given: ["a"],
        prefix: [{ contentType: "text/html" }, { contentType: json }],
        want: ["Content-Type: text/html\r\n\r\na"],
      },
      {
        what: "names them as a declared header does, with the name of a file",
        given: [{ a: 1 }, file, file],
        prefix: [
          named('form-data; name="meta"'),
          named('form-data; name="file"'),
          named('form-data; name="file"; filename="own"'),
        ],
        want: [
          'Content-Disposition: form-data; name="meta"\r\nContent-Type: application/json\r\n\r\n{"a":1}',
          'Content-Disposition: form-data; name="file"; filename="f.bin"\r\nContent-Type: application/octet-stream\r\n\r\nf',
          'Content-Disposition: form-data; name="file"; filename="own"\r\nContent-Type: application/octet-stream\r\n\r\nf',
        ],
      },
      {
        what: "writes a part that is a body itself",
        given: ["a", ["<p>", "t", { b: 1 }]],
        prefix: [{}, nested],
        want: [
          "\r\na",
          "Content-Type: multipart/mixed; boundary=I\r\n\r\n" +
            "--I\r\nContent-Type: text/html\r\n\r\n<p>\r\n" +
            '--I\r\nContent-Type: application/json\r\n\r\n"t"\r\n' +
            '--I\r\nContent-Type: application/json\r\n\r\n{"b":1}\r\n--I--\r\n',
        ],
      },
      {
        what: "writes a part that is a form, and one that is a file of what would be a body",
        given: [{ a: "b c" }, new Blob(["m"], { type: "multipart/mixed; boundary=x" })],
        prefix: [
          { contentType: "application/x-www-form-urlencoded", write: writeForm },
          { contentType: "multipart/mixed", write: writeMultipart },
        ],
        want: [
          "Content-Type: application/x-www-form-urlencoded\r\n\r\na=b%20c",
          'Content-Disposition: attachment; filename="blob"\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\nm',
        ],
      },
    ];
    it.each(table)("$what", async ({ given, prefix, item, want }) => {
      const spec = {
        mediaType: "multipart/mixed",
        ...(prefix && { prefixEncoding: prefix }),
        ...(item && { itemEncoding: item }),
        write: writeMultipart,
      };
      const { content, contentType } = writeMultipart(spec, given);
      const boundary = contentType.slice(contentType.indexOf("=") + 1);
      const text = await (content as Blob).text();
      const inner = /boundary=([\da-f]{32})/.exec(text)?.[1] ?? "none";
      expect(inner).not.toBe(boundary);
      expect(text.replaceAll(boundary, "B").replaceAll(inner, "I")).toBe(
        `${want.map((part) => `--B\r\n${part}\r\n`).join("")}--B--\r\n`,
      );
    });
  });

  it("writes one header where the description fixes a part's Content-Disposition", async () => {
    const value = 'form-data; name="a"; filename="fixed.txt"';
    const headers = [{ name: "Content-Disposition", value }];
    const { text } = await write({ a: "t" }, { a: { headers } });
    expect(text).toBe(`--B\r\nContent-Disposition: ${value}\r\n\r\nt\r\n--B--\r\n`);
  });

  it("expands a property by its style", async () => {
    const { text } = await write(
      { a: { b: "x y", c: ["z"] }, d: ["p q", "r"] },
      { a: { style: "deepObject", explode: true }, d: { style: "spaceDelimited" } },
    );
    expect(text).toContain(`name="a[c][]"\r\n\r\nz\r\n`);
    expect(text).toContain(`name="a[b]"\r\n\r\nx y\r\n`);
    expect(text).toContain(`name="d"\r\n\r\np q r\r\n`);
  });
});

describe("writeRaw", () => {
  const blob = new Blob(["b"], { type: "image/png" });
  const bytes = new Uint8Array([1]);
  const stream = new ReadableStream();
  const octets = "application/octet-stream";
  const table: readonly { given: [string, unknown]; want: object }[] = [
    { given: ["text/plain", "t"], want: { content: "t", contentType: "text/plain" } },
    { given: ["text/plain", 5], want: { content: "5", contentType: "text/plain" } },
    { given: [octets, blob], want: { content: blob, contentType: octets } },
    { given: [octets, bytes], want: { content: bytes, contentType: octets } },
    {
      given: [octets, stream],
      want: { content: stream, contentType: octets, duplex: "half" },
    },
    { given: ["image/*", blob], want: { content: blob, contentType: "image/png" } },
    { given: ["*/*", bytes], want: { content: bytes, contentType: octets } },
    { given: ["text/x", { a: 1 }], want: { content: `{"a":1}`, contentType: "text/x" } },
  ];
  for (const { given, want } of table) {
    const [mediaType, value] = given;
    it(`writes ${Object.prototype.toString.call(value)} as ${mediaType}`, () => {
      const written = writeRaw({ mediaType, write: writeRaw }, value);
      expect(written).toEqual(want);
      if (typeof value === "object" && !("a" in value!)) expect(written.content).toBe(value);
    });
  }
});
