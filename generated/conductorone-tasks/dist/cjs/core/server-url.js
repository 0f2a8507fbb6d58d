"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.expandServerUrl = require("./runtime.js").expandServerUrl;
exports.toHostPart = require("./runtime.js").toHostPart;
exports.parseBaseUrl = require("./runtime.js").parseBaseUrl;
