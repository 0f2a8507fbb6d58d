"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.appEntitlementCase = require("../core/package.js").appEntitlementCase;
