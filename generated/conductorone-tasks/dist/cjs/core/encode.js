"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.keepText = require("./runtime.js").keepText;
exports.encodeStrictly = require("./runtime.js").encodeStrictly;
exports.encodeReserved = require("./runtime.js").encodeReserved;
exports.encodeReservedPath = require("./runtime.js").encodeReservedPath;
exports.keepCookie = require("./runtime.js").keepCookie;
