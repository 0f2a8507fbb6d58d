"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.essenceOf = require("./runtime.js").essenceOf;
exports.isJson = require("./runtime.js").isJson;
