"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.withTimeout = require("./runtime.js").withTimeout;
exports.wait = require("./runtime.js").wait;
exports.raceAbort = require("./runtime.js").raceAbort;
