import { AccountSwitch } from "../accounts/AccountSwitch";
import type { Roles } from "../accounts/roles";
import { Activity } from "../transactions/Activity";
import { NetworkState } from "./NetworkState";

export function TopBar({ roles }: { roles: Roles | undefined }) {
	return (
		<header className="top">
			<NetworkState />
			<Activity />
			<AccountSwitch roles={roles} />
		</header>
	);
}
