"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isRecord = require("./runtime.js").isRecord;
exports.findOwn = require("./runtime.js").findOwn;
exports.givenOf = require("./runtime.js").givenOf;
exports.findPath = require("./runtime.js").findPath;
