import { describe, expect, it } from "vitest";
import { isSimilarName, parsePathTemplate } from "../../../src/lower/path-template.js";

describe("parsePathTemplate", () => {
  const plain = (name: string) => ({ name, text: name, spansSegments: false });
  const table = [
    { given: "/pets", want: { path: "/pets", expressions: [] } },
    { given: "/pets/{id}", want: { path: "/pets/{id}", expressions: [plain("id")] } },
    {
      given: "/{a}-{b}/{c}.json",
      want: { path: "/{a}-{b}/{c}.json", expressions: [plain("a"), plain("b"), plain("c")] },
    },
    {
      given: "/x/{+path}",
      want: {
        path: "/x/{path}",
        expressions: [{ name: "path", text: "+path", spansSegments: true }],
      },
    },
    {
      given: "/x/{path*}/{**rest}",
      want: {
        path: "/x/{path}/{rest}",
        expressions: [
          { name: "path", text: "path*", spansSegments: true },
          { name: "rest", text: "**rest", spansSegments: true },
        ],
      },
    },
    {
      given: "/x/{path+}/{lat+lon}",
      want: {
        path: "/x/{path}/{lat+lon}",
        expressions: [{ name: "path", text: "path+", spansSegments: true }, plain("lat+lon")],
      },
    },
    {
      given: "/{a:[^/]+}/{b:\\d+}/{c:(\\w+/)*}/{d:.*\\.png}/{e:[a-z]+\\.+}",
      want: {
        path: "/{a}/{b}/{c}/{d}/{e}",
        expressions: [
          { name: "a", text: "a:[^/]+", spansSegments: false },
          { name: "b", text: "b:\\d+", spansSegments: false },
          { name: "c", text: "c:(\\w+/)*", spansSegments: true },
          { name: "d", text: "d:.*\\.png", spansSegments: true },
          { name: "e", text: "e:[a-z]+\\.+", spansSegments: false },
        ],
      },
    },
    {
      given: "/v1/{name=shelves/*}:move",
      want: {
        path: "/v1/{name}:move",
        expressions: [{ name: "name", text: "name=shelves/*", spansSegments: true }],
      },
    },
    {
      given: "/v1/{id:[0-9]}/{path:.+}",
      want: {
        path: "/v1/{id}/{path}",
        expressions: [
          { name: "id", text: "id:[0-9]", spansSegments: false },
          { name: "path", text: "path:.+", spansSegments: true },
        ],
      },
    },
    { given: "/list{?page,size}", want: { path: "/list", expressions: [] } },
    {
      given: "/{a}?b={b}&c=d",
      want: {
        path: "/{a}?b={b}&c=d",
        expressions: [plain("a"), { ...plain("b"), inQuery: true }],
      },
    },
    { given: "/open/{brace", want: { path: "/open/{brace", expressions: [] } },
    { given: "/{}", want: { path: "/{}", expressions: [plain("")] } },
  ];
  for (const { given, want } of table) {
    it(`reduces ${given} to names`, () => expect(parsePathTemplate(given)).toEqual(want));
  }
});

describe("isSimilarName", () => {
  const table = [
    { given: ["petId", "petid"], want: true },
    { given: ["petId", "pet_id"], want: true },
    { given: ["pet-id", "Pet.ID"], want: true },
    { given: ["petId", "petIds"], want: false },
  ] as const;
  for (const { given, want } of table) {
    it(`${given.join(" and ")}: ${want}`, () =>
      expect(isSimilarName(given[0], given[1])).toBe(want));
  }
});
