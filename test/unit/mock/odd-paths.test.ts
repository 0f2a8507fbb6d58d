import { beforeAll, describe, expect, it } from "vitest";
import type { MockApi } from "../../../src/mock/mock-api.js";
import { ask, mockOf, type Asked, type Told } from "../../support/mock-of.js";

let mock: MockApi;
beforeAll(async () => {
  mock = await mockOf("test/mock/odd-paths.yaml");
});

describe("descriptions that leave something open", () => {
  it.each<readonly [what: string, asked: Asked, want: Partial<Told>]>([
    ["where one of two values ends", { line: "GET /profiles/a.b.json" }, { status: 200 }],
    ["where one of two values ends", { line: "GET /pictures/a.png" }, { status: 200 }],
    ["where one of two values ends", { line: "GET /profiles/a.xml" }, { status: 400 }],
    [
      "what is sent with a GET",
      { line: "GET /cities?q=Bern&page=2", headers: { "accept-encoding": "gzip" } },
      { status: 200 },
    ],
    [
      "what is sent with a GET",
      { line: "GET /cities?q=B&page=x" },
      {
        status: 400,
        violations: ["path city: must not be shorter than 2", "path page: must be of type integer"],
      },
    ],
    [
      "where mappings lead",
      { line: "POST /shapes", json: { kind: "round", radius: 1 } },
      { status: 201 },
    ],
    ["where mappings lead", { line: "POST /shapes", json: { kind: "oval" } }, { status: 422 }],
    ["which path it is", { line: "GET /genres/7/mix" }, { status: 201 }],
    ["which path it is", { line: "GET /genres/jazz/mix" }, { status: 202 }],
    ["which path it is", { line: "GET /genres/Jazz/mix" }, { status: 400 }],
    [
      "how a list of objects is written",
      { line: "GET /genres/jazz/mix?sort=%7B%22by%22%3A%22a%22%7D" },
      { status: 202 },
    ],
    [
      "how a list of objects is written",
      { line: "GET /genres/jazz/mix?sort=%7B%22by%22%3A1%7D" },
      { status: 400 },
    ],
    ["which operation it is", { line: "PUT /labels", json: { add: "a" } }, { status: 201 }],
    ["which operation it is", { line: "PUT /labels", json: { drop: "a" } }, { status: 202 }],
    ["which operation it is", { line: "PUT /labels", json: {} }, { status: 422 }],
    [
      "how an object is written as text",
      { line: "PATCH /notes", headers: { "content-type": "text/plain" }, body: "a: b" },
      { status: 204 },
    ],
    [
      "where a redirection leads",
      { line: "GET /files/a" },
      { status: 302, headers: { location: "/" } },
    ],
    [
      "where a redirection leads",
      { line: "GET /elsewhere" },
      { status: 303, headers: { location: "/" } },
    ],
    [
      "where a redirection leads",
      { line: "GET /known" },
      { status: 303, headers: { location: "/files/a" } },
    ],
    [
      "how fields are a text",
      {
        line: "POST /texts",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "a=1",
      },
      { status: 204 },
    ],
    ["what a call brings that goes well", { line: "POST /broken" }, { status: 204, text: "" }],
    [
      "what a call brings that goes well",
      { line: "POST /broken", headers: { prefer: "code=401" } },
      { status: 401 },
    ],
  ])("such as %s: %o", (_, asked, want) => {
    expect(ask(mock, asked)).toMatchObject(want);
  });
});
