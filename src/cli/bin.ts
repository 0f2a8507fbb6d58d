#!/usr/bin/env node
import { keepCompiledCode } from "./code-cache.js";
import { optimizeLate } from "./late-optimizing.js";
import { giveMemoryBack } from "./native-memory.js";
import { replayUnchanged } from "./unchanged.js";

// The rest of the program is loaded only where there is something to do.
if (!(await replayUnchanged(process.argv.slice(2)))) {
  optimizeLate();
  giveMemoryBack();
  keepCompiledCode(process.cwd());
  await import("./program.js");
}
