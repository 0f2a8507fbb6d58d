/**
 * Builds the program and runs `sdkwright generate` with it, in one process. Where neither the sources
 * nor anything that generating depends on has changed, that takes hardly longer than starting Node.js.
 */
import "./build.mjs";

process.argv.splice(2, 0, "generate");
await import("../dist/bundle/bin.js");
