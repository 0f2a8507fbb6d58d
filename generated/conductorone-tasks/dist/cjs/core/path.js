"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.expandPath = require("./runtime.js").expandPath;
