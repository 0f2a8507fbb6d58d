"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
exports.expand = expand;
exports.expandList = expandList;
exports.related = related;
const { expandListResponse, expandOneResponse, relatedOf } = require("./core/expansion.js");
const taskViewExpansion = {
	list: "expanded",
	relations: {
		accessReviewPath: { name: "accessReview" },
		appPath: { name: "app" },
		appUserPath: { name: "appUser" },
		createdByUserPath: { name: "createdByUser" },
		entitlementsPath: {
			name: "entitlements",
			many: true
		},
		identityUserPath: { name: "identityUser" },
		insightsPath: {
			name: "insights",
			many: true
		},
		stepApproversPath: {
			name: "stepApprovers",
			many: true
		},
		userPath: { name: "user" }
	}
};
function expand(response) {
	return expandOneResponse(response, { taskView: taskViewExpansion });
}
function expandList(response) {
	return expandListResponse(response, { list: taskViewExpansion });
}
function related(response) {
	return relatedOf(response, ["expanded"]);
}
