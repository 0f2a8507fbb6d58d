import { expandListResponse, expandOneResponse, relatedOf } from "./core/expansion.js";
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
export function expand(response) {
	return expandOneResponse(response, { taskView: taskViewExpansion });
}
export function expandList(response) {
	return expandListResponse(response, { list: taskViewExpansion });
}
export function related(response) {
	return relatedOf(response, ["expanded"]);
}
