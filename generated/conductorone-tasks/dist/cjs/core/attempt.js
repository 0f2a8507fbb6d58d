"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.attempt = require("./runtime.js").attempt;
exports.toReceived = require("./runtime.js").toReceived;
