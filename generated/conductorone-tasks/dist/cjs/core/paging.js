"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.callPaged = require("./runtime.js").callPaged;
