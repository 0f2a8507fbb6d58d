const followed = new WeakMap();
/** The check that a reference leads to, which is made once: values ask for it again and again. */
export function followCheck(reference) {
	const known = followed.get(reference);
	if (known !== undefined) return known;
	const check = reference();
	followed.set(reference, check);
	return check;
}
