/**
 * A test of every operation: against handlers, or against the service at CONTRACT_URL.
 *
 *     node --test contract.test.mjs
 */
import { after, before, test } from "node:test";
import { setupServer } from "msw/node";
import { contract } from "@sdkwright/conductorone-tasks/contract";
import { allHandlers } from "@sdkwright/conductorone-tasks/mocks";

const baseUrl = process.env["CONTRACT_URL"];
const service = { tenantDomain: "example", auth: process.env["API_TOKEN"] ?? "" };
const options = baseUrl === undefined ? { baseUrl: "http://localhost" } : { ...service, baseUrl };
const server = setupServer(...allHandlers());

before(() => baseUrl ?? server.listen({ onUnhandledRequest: "error" }));
after(() => server.close());

for (const { name, run } of contract(options)) test(name, run);
