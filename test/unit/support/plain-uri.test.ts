import { expect, test } from "vitest";
import { plainUri } from "../../../src/support/plain-uri.js";

test.each([
  { given: "file:///a/%74ree.yaml", want: "file:///a/tree.yaml" },
  { given: "file:///a/%7Eb_%2D%2E%5f", want: "file:///a/~b_-._" },
  { given: "https://a.example/x%2fy%20z", want: "https://a.example/x%2Fy%20z" },
  { given: "https://a.example/%c3%a9", want: "https://a.example/%C3%A9" },
  { given: "https://a.example/100%", want: "https://a.example/100%" },
])("$given is $want", ({ given, want }) => {
  expect(plainUri(given)).toBe(want);
});
