"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.findRpcStatus = require("./runtime.js").findRpcStatus;
