"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.WaitTimeoutError = require("./runtime.js").WaitTimeoutError;
exports.waitFor = require("./runtime.js").waitFor;
