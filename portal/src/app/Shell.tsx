import type { ReactNode } from "react";
import { useAddress } from "../accounts/AccountsContext";
import { useRoles } from "../accounts/roles";
import { Navigation } from "./Navigation";
import { OfflineBanner } from "./OfflineBanner";
import { TopBar } from "./TopBar";

/** What surrounds every page. */
export function Shell({ children }: { children: ReactNode }) {
	const roles = useRoles(useAddress());
	return (
		<div className="app">
			<button type="button" className="button skip" onClick={focusPage}>
				Skip to the page
			</button>
			<Navigation roles={roles.data} />
			<TopBar roles={roles.data} />
			<div className="page">
				<OfflineBanner />
				<main id="page" tabIndex={-1}>
					{children}
				</main>
			</div>
		</div>
	);
}

/** A button, because addresses of pages are behind the `#`, where a link would point. */
function focusPage() {
	document.getElementById("page")?.focus();
}
