import { describe, expect, it } from "vitest";
import { serializeBody } from "../../../src/runtime/body.js";
import { chooseBody } from "../../../src/runtime/choose-body.js";
import { writeForm } from "../../../src/runtime/form.js";
import type { BodySpec } from "../../../src/runtime/operation.js";
import { writeRaw } from "../../../src/runtime/raw.js";

const spec: BodySpec = {
  mediaType: "application/json",
  contentType: "contentType",
  choose: chooseBody,
  others: [
    { mediaType: "application/json; version=2" },
    { mediaType: "application/x-www-form-urlencoded", required: true, write: writeForm },
    { mediaType: "text/plain", argument: "body", write: writeRaw },
    { mediaType: "image/*", range: "image/*", argument: "body", write: writeRaw },
    { mediaType: "application/json", range: "application/*+json", argument: "body" },
  ],
};

describe("chooseBody", () => {
  const table: readonly { given: Record<string, unknown>; want: object }[] = [
    { given: { a: 1 }, want: { content: `{"a":1}`, contentType: "application/json" } },
    {
      given: { contentType: "application/json", a: 1 },
      want: { content: `{"a":1}`, contentType: "application/json" },
    },
    {
      given: { contentType: "application/json; version=2", a: 1 },
      want: { content: `{"a":1}`, contentType: "application/json; version=2" },
    },
    // Parameters that the description does not list are the caller's affair.
    {
      given: { contentType: "Application/JSON; charset=utf-8", a: 1 },
      want: { content: `{"a":1}`, contentType: "Application/JSON; charset=utf-8" },
    },
    {
      given: { contentType: "application/x-www-form-urlencoded", a: "b c" },
      want: { content: "a=b%20c", contentType: "application/x-www-form-urlencoded" },
    },
    {
      given: { contentType: "text/plain", body: "t" },
      want: { content: "t", contentType: "text/plain" },
    },
    {
      given: { contentType: "image/png", body: "p" },
      want: { content: "p", contentType: "image/png" },
    },
    {
      given: { contentType: "application/hal+json", body: [1] },
      want: { content: "[1]", contentType: "application/hal+json" },
    },
    { given: {}, want: { contentType: "application/json" } },
  ];
  for (const { given, want } of table) {
    it(`writes ${JSON.stringify(given)}`, () => {
      expect(serializeBody(spec, [], given)).toEqual(want);
    });
  }

  it.each(["application/xml", "imagexpng", "application/hal+xml", ""])(
    "rejects '%s'",
    (contentType) => {
      expect(() => serializeBody(spec, [], { contentType, body: "" })).toThrow(TypeError);
    },
  );
});
