"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.buildRequest = require("./runtime.js").buildRequest;
