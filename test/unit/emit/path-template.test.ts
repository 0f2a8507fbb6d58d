import { describe, expect, it } from "vitest";
import { pathTemplate } from "../../../src/emit/emitters/operations/path-template.js";

describe("pathTemplate", () => {
  const table = [
    { given: "/pets/{id}", want: "/pets/{id}" },
    { given: "/pets/", want: "/pets/" },
    { given: "/rpc#method\nname", want: "/rpc" },
  ];
  for (const { given, want } of table) {
    it(`makes '${want}' of '${given}'`, () => expect(pathTemplate(given)).toBe(want));
  }
});
