"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.createClient = require("./core/package.js").createClient;
