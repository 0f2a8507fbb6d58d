"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findRetryDelay = require("./runtime.js").findRetryDelay;
exports.findRetryAfter = require("./runtime.js").findRetryAfter;
