import { Link, useLocation } from "wouter";
import type { Roles } from "../accounts/roles";
import { Icon, type IconName } from "../ui/Icon";
import { routes } from "./routes";

interface Entry {
	to: string;
	label: string;
	icon: IconName;
	/** Whether an account with these roles sees it. */
	isFor: (roles: Roles | undefined) => boolean;
}

const everybody = () => true;
const producers = (roles: Roles | undefined) => roles?.producer?.state.type === "Admitted";
/** Those who are or may become producers: everybody who has no other office. */
const applicants = (roles: Roles | undefined) =>
	roles?.producer !== undefined || roles === undefined || !(roles.isManager || roles.isVerifier);

const reviewers = (roles: Roles | undefined) =>
	roles !== undefined && (roles.isManager || roles.isVerifier || roles.maintains.length > 0);

const ENTRIES: readonly Entry[] = [
	{ to: routes.home, label: "Home", icon: "home", isFor: everybody },
	{ to: routes.production, label: "Production", icon: "production", isFor: producers },
	{ to: routes.wells, label: "Wells", icon: "wells", isFor: producers },
	{ to: routes.margin, label: "Margin", icon: "margin", isFor: producers },
	{ to: routes.tat, label: "TAT", icon: "tat", isFor: everybody },
	{
		to: routes.parts,
		label: "My parts",
		icon: "parts",
		isFor: (roles) => roles?.isBeneficiary ?? false,
	},
	{ to: routes.register, label: "Register", icon: "register", isFor: applicants },
	{ to: routes.review, label: "Review", icon: "review", isFor: reviewers },
	{ to: routes.settings, label: "Settings", icon: "settings", isFor: everybody },
];

export function Navigation({ roles }: { roles: Roles | undefined }) {
	const [location] = useLocation();
	const isCurrent = (to: string) =>
		to === routes.home ? location === to : location.startsWith(to);
	return (
		<div className="rail">
			<nav aria-label="Pages">
				<Link className="brand" to={routes.home}>
					<img src="./icon.svg" alt="" />
					Treasurenet
				</Link>
				<ul>
					{ENTRIES.filter(({ isFor }) => isFor(roles)).map(({ to, label, icon }) => (
						<li key={to}>
							<Link className="rail-link" to={to} aria-current={isCurrent(to) ? "page" : undefined}>
								<Icon name={icon} />
								{label}
							</Link>
						</li>
					))}
				</ul>
			</nav>
		</div>
	);
}
