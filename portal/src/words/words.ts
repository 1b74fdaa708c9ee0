/** What the portal says when something is refused or fails. */
export interface Words {
	/** What is wrong. */
	what: string;
	/** What to do about it. */
	remedy: string;
	/** Where in the portal to do it. */
	link: { to: string; label: string } | undefined;
}

export function words(what: string, remedy: string, to?: string, label?: string): Words {
	const link = to === undefined || label === undefined ? undefined : { to, label };
	return { what, remedy, link };
}
