"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.oneofCase = require("./runtime.js").oneofCase;
