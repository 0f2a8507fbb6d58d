export * as build from "./builders.js";
export * as fixtures from "./fixtures.js";
export * as responses from "./responses.js";
