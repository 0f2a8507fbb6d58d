import { readContext } from "./stream-support.js";
import { describe, expect, it } from "vitest";
import { readDeclared } from "../../../src/runtime/declared.js";
import type { ResponseReadings } from "../../../src/runtime/operation.js";
import { readJson } from "../../../src/runtime/response.js";

describe("readJson", () => {
  const table = [
    { given: `{"a":1,"__proto__":2}`, value: JSON.parse(`{"a":1,"__proto__":2}`) as unknown },
    { given: `"x"`, value: "x" },
    { given: "null", value: null },
    { given: "\ufeff[1]", value: [1] },
    { given: "", value: undefined },
    { given: "<html>", value: undefined, isMalformed: true },
    { given: `{"a":`, value: undefined, isMalformed: true },
    { given: " ", value: undefined, isMalformed: true },
  ];
  for (const { given, value, isMalformed } of table) {
    it(`reads '${given}'`, async () => {
      const body = await readJson(
        undefined,
        new Response(given, { headers: { "content-type": "text/html" } }),
      );
      expect(body.value).toEqual(value);
      expect(body.isMalformed).toBe(isMalformed);
      expect(body.text).toBe(given.replace("\ufeff", ""));
    });
  }
});

describe("readDeclared", () => {
  const readings: ResponseReadings = {
    "200": { "application/json": "json", "text/csv": "text" },
    "202": { "application/pdf": "binary" },
    "203": {},
    "2XX": { "text/*": "text" },
    "404": { "text/plain": "text" },
    "500": { "image/png": "binary" },
    "503": {},
  };
  const blob = (text: string) => ({ blob: text });
  const table: readonly {
    given: [status: number, type: string | undefined, body: string | null];
    want: unknown;
    isMalformed?: boolean;
  }[] = [
    { given: [200, "application/json", `{"a":1}`], want: { a: 1 } },
    { given: [200, "Application/JSON ; charset=utf-8", `{"a":1}`], want: { a: 1 } },
    { given: [200, "application/json", ""], want: undefined },
    { given: [200, "application/json", "{"], want: undefined, isMalformed: true },
    { given: [200, "text/csv", "1,2"], want: "1,2" },
    { given: [200, "text/csv", ""], want: "" },
    // An undeclared media type is read as the status's first.
    { given: [200, "text/html", "<html>"], want: undefined, isMalformed: true },
    { given: [200, undefined, `[1]`], want: [1] },
    { given: [202, "application/octet-stream", "%PDF"], want: blob("%PDF") },
    { given: [202, undefined, ""], want: blob("") },
    { given: [203, "text/plain", "OK"], want: undefined },
    { given: [204, undefined, null], want: undefined },
    { given: [205, undefined, null], want: undefined },
    { given: [206, "text/anything", "t"], want: "t" },
    { given: [404, "text/plain", "gone"], want: "gone" },
    { given: [404, "text/html", "<p>"], want: undefined, isMalformed: true },
    { given: [404, "application/json", "{}"], want: {} },
    { given: [500, "image/png", "p"], want: blob("p") },
    { given: [503, "application/json", `{"message":"m"}`], want: { message: "m" } },
    { given: [400, "application/octet-stream", "x"], want: undefined, isMalformed: true },
  ];
  for (const { given, want, isMalformed } of table) {
    it(`reads ${JSON.stringify(given)}`, async () => {
      const [status, type, body] = given;
      const content = body === null ? null : new TextEncoder().encode(body);
      const headers = type === undefined ? {} : { "content-type": type };
      const read = await readDeclared(
        readings,
        new Response(content, { status, headers }),
        readContext(),
      );
      const { value } = read;
      expect(value instanceof Blob ? blob(await value.text()) : value).toEqual(want);
      expect(read.isMalformed).toBe(isMalformed);
    });
  }

  const undeclared = [
    { given: ["text/plain", "t"], want: "t" },
    { given: ["application/problem+json", "{}"], want: {} },
    { given: ["application/zip", "z"], want: blob("z") },
    { given: ["constructor", "c"], want: blob("c") },
    { given: [undefined, "[1]"], want: [1] },
    // Nobody said that it is JSON.
    { given: [undefined, "OK"], want: "OK" },
  ] as const;
  for (const { given, want } of undeclared) {
    it(`reads an undeclared status by Content-Type: ${given[0]}`, async () => {
      const [type, body] = given;
      const headers = type === undefined ? {} : { "content-type": type };
      const response = new Response(new TextEncoder().encode(body), { headers });
      const { value } = await readDeclared(
        { "404": { "application/json": "json" } },
        response,
        readContext(),
      );
      expect(value instanceof Blob ? blob(await value.text()) : value).toEqual(want);
    });
  }
});
