"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.TokenError = require("./token-error.js").TokenError;
