"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.toHeaders = require("./runtime.js").toHeaders;
exports.setHeader = require("./runtime.js").setHeader;
