"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.followSafely = require("./runtime.js").followSafely;
