export * as build from "./builders.js";
export * as fixtures from "./fixtures.js";
export * as responses from "./responses.js";
export * from "./incoming.js";
export type { ArmBuilder, Builder } from "../core/builder.js";
export type { DeepPartial, FixtureBuilder, SampleOptions, SampleSize } from "../core/samples.js";
