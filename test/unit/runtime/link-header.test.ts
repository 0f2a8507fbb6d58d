import { describe, expect, it } from "vitest";
import { findLink } from "../../../src/runtime/link-header.js";

describe("the link of a relation in a Link header (RFC 8288)", () => {
  it.each<{ given: string; want: string | undefined }>([
    { given: "", want: undefined },
    { given: `<https://a.test/?page=2>; rel="next"`, want: "https://a.test/?page=2" },
    { given: "</things?page=2>;rel=next", want: "/things?page=2" },
    { given: "<?page=2> ; rel = next", want: "?page=2" },
    { given: `<>; rel="next"`, want: "" },
    { given: `<a>; rel="prev", <b>; rel="next", <c>; rel="last"`, want: "b" },
    { given: `<a>; rel="last",<b>; rel="next"`, want: "b" },
    { given: `<a>; rel="next", <b>; rel="next"`, want: "a" },
    { given: `<a>; rel="first"`, want: undefined },
    // Several relations of one link, in any case (3.3).
    { given: `<a>; rel="start  Next http://x.test/rel"`, want: "a" },
    { given: `<a>; REL=NEXT`, want: "a" },
    { given: `<a>; rel="nextish"`, want: undefined },
    { given: `<a>; rel="http://x.test/next"`, want: undefined },
    // Only the first `rel` of a link counts (3.3).
    { given: `<a>; rel="prev"; rel="next"`, want: undefined },
    { given: `<a>; rel="next"; rel="prev"`, want: "a" },
    // Commas, semicolons and quotes within quoted strings and targets.
    { given: `<a>; title="x, <y>; rel=next", <b>; rel="next"`, want: "b" },
    { given: `<a>; title="a \\"quoted\\" , word"; rel="next"`, want: "a" },
    { given: `<a>; title="; rel=next"; rel="prev"`, want: undefined },
    { given: `<a,b;c>; rel="next"`, want: "a,b;c" },
    { given: `<a>; rel="ne\\xt"`, want: "a" },
    { given: `<a>; title*=UTF-8'de'n%c3%a4chstes; rel="next"`, want: "a" },
    { given: `<a>; crossorigin; rel=next`, want: "a" },
    // Empty elements of a list (RFC 9110, 5.6.1).
    { given: `, ,<a>; rel=next,`, want: "a" },
    { given: `<a>;; rel=next;`, want: "a" },
    // What is about something else (3.2).
    { given: `<a>; rel="next"; anchor="#x", <b>; rel="next"`, want: "b" },
    { given: `<a>; rev="next"`, want: undefined },
    { given: `a; rel="next"`, want: undefined },
    { given: `<a; rel="next"`, want: undefined },
    { given: `<a>`, want: undefined },
  ])("is $want in $given", ({ given, want }) => {
    expect(findLink(given, "next")).toBe(want);
  });

  it("takes a long header that is malformed without delay", () => {
    const start = performance.now();
    expect(findLink(`<a>;="`.repeat(3000), "next")).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(1000);
  });
});
