"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.fetchThrough = require("./runtime.js").fetchThrough;
