"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.search = require("../core/package.js").search;
