import { followCheck } from "./check.js";
import { findFormatExcess, findListExcess, findNumberExcess, findSizeExcess, findTextExcess } from "./check-limits.js";
import { findRegExp } from "./check-format.js";
import { checkText, choiceText, kindText, pointerText } from "./check-violation.js";
import { findOwn, isRecord } from "./runtime.js";
/**
* Holds a value against a check.
*
* What is received is open: other values of an enum, other arms, tags and properties pass. What is
* sent is closed, as its types are, and is taken as JSON has it: by `toJSON`, without what is undefined.
* A value of more than a million parts is looked at as far as that goes.
*/
export function inspect(check, value, direction) {
	const inspection = new Inspection(direction);
	inspection.inspect(check, value);
	return inspection.findings;
}
const mostFindings = 100;
/** How many checks one value is worth: choices that fail at great depth could otherwise go on for ever. */
const mostSteps = 1e6;
/** A value that is nested more deeply is not what anybody describes, and might exhaust the stack. */
const greatestDepth = 500;
class Inspection {
	#direction;
	#path = [];
	#found = {
		violations: [],
		remarks: []
	};
	#steps = 0;
	#depth = 0;
	/** Set while it is only asked whether a value fits, which the first violation answers. */
	#isAsking = false;
	#isWrong = false;
	constructor(direction) {
		this.#direction = direction;
	}
	get findings() {
		return this.#found;
	}
	inspect(check, given) {
		if (check === "any" || ++this.#steps > mostSteps || this.#depth > greatestDepth) return;
		if (this.#isWrong || this.#found.violations.length >= mostFindings) return;
		this.#depth += 1;
		const value = this.#direction === "request" ? toJson(given) : given;
		if (typeof check === "function") this.inspect(followCheck(check), value);
		else if (typeof check === "string") this.#wantKind(check, value);
		else if ("is" in check) this.#inspectBy(check, value);
		else this.#inspectChoice(check, value);
		this.#depth -= 1;
	}
	#inspectBy(check, value) {
		switch (check.is) {
			case "string":
				if (this.#wantKind("string", value)) this.#inspectText(check, value);
				break;
			case "number":
			case "integer":
				if (this.#wantKind(check.is, value)) this.#inspectNumber(check, value);
				break;
			case "enum": return this.#inspectEnum(check, value);
			case "list":
				if (Array.isArray(value)) this.#inspectList(check, value);
				else this.#reportKind(check, value);
				break;
			case "object":
				if (isRecord(value)) this.#inspectObject(check, value);
				else this.#reportKind(check, value);
				break;
			case "tagged": return this.#inspectTagged(check, value);
			case "every": for (const part of check.of) this.inspect(part, value);
		}
	}
	/** Reports what is of another kind. */
	#wantKind(name, value) {
		const isOfKind = kinds[name](value);
		if (!isOfKind) this.#reportKind(name, value);
		return isOfKind;
	}
	#inspectText(check, value) {
		this.#report(findTextExcess(check, value));
		this.#remark(findFormatExcess(check, value));
	}
	#inspectNumber(check, value) {
		this.#report(findNumberExcess(check, value));
		this.#remark(findFormatExcess(check, value));
	}
	#inspectEnum(check, value) {
		if (check.values.includes(value)) return;
		const isOfKind = check.values.some((it) => typeof it === typeof value);
		const isOpen = this.#direction === "response" && !check.closed && typeof value !== "boolean";
		if (isOfKind && isOpen) return;
		this.#reportKind(check, value, isOfKind ? `another ${typeof value}` : undefined);
	}
	#inspectList(check, value) {
		this.#report(findListExcess(check, value));
		const { prefix = [], items } = check;
		if (items === "any" && prefix.length === 0) return;
		for (const [index, item] of value.entries()) this.#below(index, prefix[index] ?? items, item);
	}
	#inspectObject(check, value) {
		const { properties = {}, required = [], groups = [], defaulted = [] } = check;
		const isSent = this.#direction === "request";
		const hidden = (isSent ? check.readOnly : check.writeOnly) ?? [];
		for (const name of required) {
			if (findOwn(value, name) !== undefined || hidden.includes(name)) continue;
			if (isSent && defaulted.includes(name)) continue;
			this.#path.push(name);
			this.#reportKind(findOwn(properties, name) ?? "any", undefined);
			this.#path.pop();
		}
		// What is undefined is not in JSON.
		const names = Object.keys(value).filter((name) => value[name] !== undefined);
		this.#report(findSizeExcess(check, names.length));
		for (const name of names) {
			if (check.names !== undefined) this.#below(name, check.names, name);
			if (hidden.includes(name)) continue;
			const declared = findOwn(properties, name);
			if (declared === undefined) this.#inspectUndeclared(check, name, value[name]);
			else this.#below(name, declared, value[name]);
		}
		const isAhead = () => this.#direction === "response" && names.some((name) => !Object.hasOwn(properties, name));
		for (const group of groups) this.#inspectGroup(group, value, isAhead);
	}
	#inspectUndeclared({ patterns = [], additional }, name, value) {
		let isMatched = false;
		for (const [pattern, check] of patterns) {
			if (findRegExp(pattern)?.test(name) === false) continue;
			isMatched = true;
			this.#below(name, check, value);
		}
		const isOpen = this.#direction === "response" && additional === "never";
		if (!isMatched && !isOpen && additional !== undefined) this.#below(name, additional, value);
	}
	/** @param isAhead tells whether the object may have an arm that is not declared */
	#inspectGroup({ arms, required }, value, isAhead) {
		const there = arms.filter((arm) => findOwn(value, arm) !== undefined);
		const set = there.filter((arm) => value[arm] !== null);
		if (set.length > 1) {
			const found = set.map((arm) => JSON.stringify(arm)).join(" and ");
			this.#report([`at most one of ${namesText(arms)}`, found]);
		} else if (required && there.length === 0 && !isAhead()) this.#report([namesText(arms), "nothing"]);
	}
	#inspectTagged(check, value) {
		const { variants, untagged = [], other } = check;
		const tag = isRecord(value) ? findOwn(value, check.tag) : undefined;
		const chosen = variants.filter(([it]) => it === tag).map(([, variant]) => variant);
		if (chosen.length > 0) return this.#inspectChoice(chosen, value);
		if (other !== undefined && isRecord(value)) return this.inspect(other, value);
		const isTag = variants.some(([it]) => typeof it === typeof tag);
		if (isTag && this.#direction === "response" && typeof tag !== "boolean") return;
		const rest = isTag ? untagged : [...variants.map(([, variant]) => variant), ...untagged];
		if (rest.some((one) => this.#fits(one, value))) return;
		if (!isRecord(value)) return this.#reportKind(check, value);
		const tags = new Set(variants.map(([it]) => it));
		this.#path.push(check.tag);
		this.#reportKind({
			is: "enum",
			values: [...tags]
		}, tag, isTag ? `another ${typeof tag}` : undefined);
		this.#path.pop();
	}
	#inspectChoice(checks, value) {
		if (checks.some((one) => this.#fits(one, value))) return;
		this.#isWrong = this.#isAsking;
		if (this.#isAsking) return;
		const failed = checks.map((one) => this.#explain(one, value));
		// Of the right kind are those in which something further down is wrong.
		const depth = pointerText(this.#path).length;
		const near = failed.filter((all) => all.every(({ pointer }) => pointer.length > depth));
		const [only = failed[0] ?? []] = near;
		if (failed.length === 1 || near.length === 1) this.#found.violations.push(...only);
		else if (near.length === 0) this.#reportKind(checks, value);
		else this.#report([`one of ${near.length} alternatives`, `${kindText(value)} that is none`]);
	}
	#fits(check, value) {
		const { remarks } = this.#found;
		const before = {
			isAsking: this.#isAsking,
			isWrong: this.#isWrong,
			remarks: remarks.length
		};
		this.#isAsking = true;
		this.#isWrong = false;
		this.inspect(check, value);
		const isFitting = !this.#isWrong;
		this.#isAsking = before.isAsking;
		this.#isWrong = before.isWrong;
		// What does not fit is not what the value is, so its formats are not the value's.
		if (!isFitting) remarks.length = before.remarks;
		return isFitting;
	}
	/** Finds everything that is wrong in a value that does not fit. */
	#explain(check, value) {
		const outer = this.#found;
		const inner = {
			violations: [],
			remarks: []
		};
		this.#found = inner;
		this.inspect(check, value);
		this.#found = outer;
		return inner.violations;
	}
	#below(step, check, value) {
		this.#path.push(step);
		this.inspect(check, value);
		this.#path.pop();
	}
	/** Reports what is of another kind, or missing. */
	#reportKind(check, value, found) {
		if (this.#isAsking) this.#isWrong = true;
		else this.#report([checkText(check), found ?? kindText(value)]);
	}
	#report(excess) {
		if (excess === undefined) return;
		if (this.#isAsking) this.#isWrong = true;
		else this.#tell(excess, this.#found.violations);
	}
	#remark(excess) {
		if (excess !== undefined) this.#tell(excess, this.#found.remarks);
	}
	#tell([wanted, found], to) {
		// Telling takes longer than looking, and more so further down.
		this.#steps += 10 + this.#path.length;
		if (to.length < mostFindings) to.push({
			pointer: pointerText(this.#path),
			wanted,
			found
		});
	}
}
const kinds = {
	any: () => true,
	never: () => false,
	null: (value) => value === null,
	boolean: (value) => typeof value === "boolean",
	string: (value) => typeof value === "string",
	number: (value) => Number.isFinite(value),
	integer: (value) => Number.isInteger(value)
};
function namesText(names) {
	return choiceText(names.map((name) => JSON.stringify(name)));
}
/** Takes a value as JSON.stringify does, one level deep. */
function toJson(value) {
	if (typeof value !== "object" || value === null || !("toJSON" in value)) return value;
	return typeof value.toJSON === "function" ? value.toJSON() : value;
}
