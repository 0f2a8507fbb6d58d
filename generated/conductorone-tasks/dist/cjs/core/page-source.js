"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.readSource = require("./runtime.js").readSource;
exports.readNumber = require("./runtime.js").readNumber;
exports.toNumber = require("./runtime.js").toNumber;
