"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.appendQuery = require("./runtime.js").appendQuery;
