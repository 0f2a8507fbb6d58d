"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.logRequests = require("./runtime.js").logRequests;
