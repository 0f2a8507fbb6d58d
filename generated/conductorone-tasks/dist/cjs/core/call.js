"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createCall = require("./runtime.js").createCall;
