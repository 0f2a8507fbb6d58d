"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.send = require("./runtime.js").send;
