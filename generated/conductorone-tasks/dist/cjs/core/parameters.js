"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.isSet = require("./runtime.js").isSet;
exports.toText = require("./runtime.js").toText;
exports.serializeParameter = require("./runtime.js").serializeParameter;
exports.writePlain = require("./runtime.js").writePlain;
