"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.serializeBody = require("./runtime.js").serializeBody;
