/** The addresses of the portal's pages. */

import { formatMonth, type Month } from "../units/calendar";

export const routes = {
	home: "/",
	register: "/register",
	wells: "/wells",
	newWell: "/wells/new",
	well: (well: bigint | string) => `/wells/${well}`,
	production: "/production",
	upload: "/production/upload",
	month: (well: bigint | string, month: Month) => `/production/${well}/${formatMonth(month)}`,
	margin: "/margin",
	tat: "/tat",
	parts: "/parts",
	review: "/review",
	settings: "/settings",
} as const;
