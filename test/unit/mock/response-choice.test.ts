import { describe, expect, it } from "vitest";
import { chooseResponse } from "../../../src/mock/response-choice.js";

describe("what answers a call that goes well", () => {
  it.each([
    { described: ["404", "201", "200"], status: 200, from: "200" },
    { described: ["4XX", "2XX"], status: 200, from: "2XX" },
    { described: ["default", "201"], status: 201, from: "201" },
    { described: ["404", "default"], status: 200, from: "default" },
    { described: ["404", "303", "302"], status: 302, from: "302" },
    { described: ["302", "default"], status: 200, from: "default" },
    { described: ["401", "404"], status: 204, from: undefined },
    { described: [], status: 204, from: undefined },
  ])("$described: $status", ({ described, status, from }) => {
    const responses = described.map((one) => ({ status: one, contents: [], headers: [] }));
    const chosen = chooseResponse({ responses });
    expect([chosen.status, chosen.response?.status]).toEqual([status, from]);
  });
});
