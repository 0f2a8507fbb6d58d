#!/usr/bin/env node
import { replayUnchanged } from "./unchanged.js";

// The rest of the program is loaded only where there is something to do.
if (!(await replayUnchanged(process.argv.slice(2)))) await import("./program.js");
