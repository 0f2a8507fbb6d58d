"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readJson = require("./runtime.js").readJson;
