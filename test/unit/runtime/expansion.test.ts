import { describe, expect, it } from "vitest";
import {
  relatedOf,
  expandListResponse,
  expandOneResponse,
  type ExpansionSpec,
} from "../../../src/runtime/expansion.js";

const spec: ExpansionSpec = {
  list: "expanded",
  relations: {
    ownerPath: { name: "owner" },
    tagsPath: { name: "tags", many: true },
  },
};
const specs = { view: spec };
const [ann, bob, cat] = [{ id: "ann" }, { id: "bob" }, { id: "cat" }];
const expanded = [ann, bob, cat];
const respond = (view: unknown) => ({ expanded, view });

describe("expandOneResponse", () => {
  // The paths of RFC 9535, 2.3, that name places, and what is none of them.
  const single: readonly { readonly given: unknown; readonly want: unknown }[] = [
    { given: "$.expanded[0]", want: ann },
    { given: "$['expanded'][1]", want: bob },
    { given: '$["expanded"][2]', want: cat },
    { given: "$.expanded[-1]", want: cat },
    { given: "$[1]", want: bob },
    { given: "$.expanded[9]", want: undefined },
    { given: "$.expanded[0].id", want: undefined },
    { given: "$.other[0]", want: undefined },
    { given: "$.constructor", want: undefined },
    { given: "$..expanded[0]", want: undefined },
    { given: "$.expanded[?@.id == 'ann']", want: undefined },
    { given: "$.expanded[", want: undefined },
    { given: "expanded[0]", want: undefined },
    // Of no end, and long: given up at once, as services are not trusted.
    { given: `$[${"0".repeat(20_000)}`, want: undefined },
    { given: "", want: undefined },
    { given: null, want: undefined },
    { given: 7, want: undefined },
  ];
  for (const { given, want } of single) {
    it(`finds ${JSON.stringify(want)} by ${JSON.stringify(given)?.slice(0, 60)}`, () => {
      const found = expandOneResponse(respond({ id: 1, ownerPath: given }), specs);
      expect(found).toEqual(want === undefined ? { id: 1 } : { id: 1, owner: want });
    });
  }

  const several: readonly { readonly given: string; readonly want: unknown }[] = [
    { given: "$.expanded[0,2]", want: [ann, cat] },
    { given: "$.expanded[ 0 , 2 ]", want: [ann, cat] },
    { given: "$.expanded[*]", want: expanded },
    { given: "$.expanded[1:]", want: [bob, cat] },
    { given: "$.expanded[0:2]", want: [ann, bob] },
    { given: "$[0,1]", want: [ann, bob] },
    { given: "$.expanded[1]", want: [bob] },
    { given: "$.expanded[7,8]", want: [] },
  ];
  for (const { given, want } of several) {
    it(`finds ${JSON.stringify(want)} by ${given}`, () => {
      expect(expandOneResponse(respond({ tagsPath: given }), specs)).toEqual({ tags: want });
    });
  }

  it("gives an empty object where there is none, or no list", () => {
    expect(expandOneResponse({}, specs)).toEqual({});
    expect(expandOneResponse({ view: null }, specs)).toEqual({});
    expect(expandOneResponse({ view: { ownerPath: "$.expanded[0]" } }, specs)).toEqual({});
    expect(expandOneResponse({ view: { ownerPath: "$[0]" }, expanded: null }, specs)).toEqual({});
  });

  it("leaves the response as it is", () => {
    const response = Object.freeze(respond(Object.freeze({ ownerPath: "$.expanded[0]" })));
    expect(expandOneResponse(response, specs)).toEqual({ owner: ann });
  });

  it("takes the property that is there, of several", () => {
    const both = { view: spec, other: { list: "expanded", relations: {} } };
    expect(expandOneResponse({ other: { ownerPath: "$[0]" } }, both)).toEqual({
      ownerPath: "$[0]",
    });
  });
});

describe("expandListResponse", () => {
  it("expands each object of the list", () => {
    const list = [{ ownerPath: "$.expanded[1]" }, {}, { tagsPath: "$.expanded[*]" }];
    expect(expandListResponse({ expanded, list }, { list: spec })).toEqual([
      { owner: bob },
      {},
      { tags: expanded },
    ]);
  });

  it("gives none where there is no list", () => {
    expect(expandListResponse({ expanded }, { list: spec })).toEqual([]);
    expect(expandListResponse({ expanded, list: null }, { list: spec })).toEqual([]);
  });
});

describe("relatedOf", () => {
  const table = [
    { given: { expanded }, want: expanded },
    { given: { other: [ann] }, want: [ann] },
    { given: { expanded: [ann, null, 1] }, want: [ann] },
    { given: { expanded: null }, want: [] },
    { given: {}, want: [] },
  ];
  for (const { given, want } of table) {
    it(`gives ${JSON.stringify(want)} of ${JSON.stringify(given)}`, () => {
      expect(relatedOf(given, ["expanded", "other"])).toEqual(want);
    });
  }
});
