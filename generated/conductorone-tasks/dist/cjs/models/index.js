"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
function __exportStar(from, to) {
	for (const name of Object.keys(from)) if (!Object.hasOwn(to, name)) to[name] = from[name];
}
__exportStar(require("./c1.api.app.v1.js"), exports);
__exportStar(require("./c1.api.policy.v1.js"), exports);
__exportStar(require("./c1.api.task.v1.js"), exports);
