import { mswPaths, strictest } from "./compilers.js";

/** Every flag that generated packages have to compile under. */
export const strictCompilerOptions: Readonly<Record<string, unknown>> = {
  ...strictest,
  declaration: true,
  types: [],
  target: "es2022",
  lib: ["es2022", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  noEmit: true,
  paths: mswPaths,
};
