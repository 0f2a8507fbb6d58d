"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.turnByToken = require("./runtime.js").turnByToken;
exports.turnByItem = require("./runtime.js").turnByItem;
exports.turnByOffset = require("./runtime.js").turnByOffset;
exports.turnByNumber = require("./runtime.js").turnByNumber;
