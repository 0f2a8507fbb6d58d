"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.list = require("../core/package.js").list;
