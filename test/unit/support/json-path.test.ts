import { exec } from "jsonpath-rfc9535";
import { expect, test } from "vitest";
import { formatJsonPath } from "../../../src/support/json-path.js";

test.each([
  { given: [], want: "$" },
  { given: ["a", 0, "b"], want: "$['a'][0]['b']" },
  { given: ["/pets/{id}"], want: "$['/pets/{id}']" },
  { given: ["it's", "a\\b"], want: "$['it\\'s']['a\\\\b']" },
  { given: ["\n\u0001é"], want: "$['\\n\\u0001é']" },
  { given: ["0"], want: "$['0']" },
])("$given is $want", ({ given, want }) => {
  expect(formatJsonPath(given)).toBe(want);
  // It selects the node that it was made for, and no other.
  const root = given.reduceRight<unknown>(
    (inner, step) => (typeof step === "number" ? [inner, "other"] : { [step]: inner, other: 1 }),
    "found",
  );
  const found: unknown[] = [];
  exec(root as never, want, (value) => void found.push(value));
  expect(found).toEqual([given.length === 0 ? root : "found"]);
});
