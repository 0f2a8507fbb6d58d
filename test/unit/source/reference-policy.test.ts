import { describe, expect, test } from "vitest";
import {
  findAllowance,
  findFileProblem,
  isAbsoluteReference,
  type ReferencePolicy,
} from "../../../src/source/reference-policy.js";

const policy: ReferencePolicy = {
  files: ["/shared", "/one.txt"],
  urls: [{ prefix: "https://a.example/s", headers: { x: "1" } }],
};

describe("files", () => {
  const cases: readonly { path: string; absolute?: boolean; allowed: boolean }[] = [
    { path: "/api/pet.yaml", allowed: true },
    { path: "/api/deep/pet", allowed: true },
    { path: "/api/.hidden/pet.yaml", allowed: true },
    { path: "/common/pet.yml", allowed: true },
    { path: "/common/pet.txt", allowed: false },
    { path: "/etc/passwd", allowed: false },
    { path: "/.ssh/pet.json", allowed: false },
    { path: "/common/.env.yaml", allowed: false },
    { path: "/apis/pet", allowed: false },
    { path: "/api/pet.yaml", absolute: true, allowed: false },
    { path: "/shared/a/b", absolute: true, allowed: true },
    { path: "/sharedx/b", absolute: true, allowed: false },
    { path: "/one.txt", allowed: true },
  ];
  test.each(cases)("$path $absolute", ({ path, absolute = false, allowed }) => {
    expect(findFileProblem(path, "/api", absolute, policy) === undefined).toBe(allowed);
  });
});

describe("URLs", () => {
  const cases: readonly { url: string; entry?: string; want: string | undefined }[] = [
    { url: "https://a.example/s/pet.yaml", want: "https://a.example/s" },
    { url: "https://a.example/s", want: "https://a.example/s" },
    { url: "https://a.example/secret", want: undefined },
    { url: "https://a.example.evil/s/pet.yaml", want: undefined },
    { url: "https://a.example@evil.example/s/pet.yaml", want: undefined },
    { url: "http://a.example/s/pet.yaml", want: undefined },
    { url: "https://b.example/x", entry: "https://b.example/api.yaml", want: "https://b.example/" },
    { url: "https://b.example:8443/x", entry: "https://b.example/api.yaml", want: undefined },
  ];
  test.each(cases)("$url", ({ url, entry = "file:///api/a.yaml", want }) => {
    expect(findAllowance(url, entry, policy)?.prefix).toBe(want);
  });
});

test.each([
  ["pet.yaml", false],
  ["../pet.yaml#/a", false],
  ["/pet.yaml", true],
  ["//host/pet.yaml", true],
  ["\\\\host\\pet.yaml", true],
  ["C:\\pet.yaml", true],
  ["file:pet.yaml", true],
  ["https://a.example", true],
])("%s is absolute: %s", (reference, want) => {
  expect(isAbsoluteReference(reference)).toBe(want);
});
