"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.redact = require("./runtime.js").redact;
exports.redactValue = require("./runtime.js").redactValue;
exports.redactError = require("./runtime.js").redactError;
