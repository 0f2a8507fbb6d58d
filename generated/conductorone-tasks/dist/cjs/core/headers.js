"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.setHeaders = require("./runtime.js").setHeaders;
exports.setHeader = require("./runtime.js").setHeader;
