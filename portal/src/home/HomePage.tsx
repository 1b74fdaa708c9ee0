import { Link } from "wouter";
import { useAddress } from "../accounts/AccountsContext";
import { useRoles } from "../accounts/roles";
import { routes } from "../app/routes";
import { useMargin } from "../margin/margin";
import { useProducer } from "../producers/producer";
import { useMonths } from "../production/months";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { useNow } from "../ui/useNow";
import { monthOfMoment } from "../units/calendar";
import { useWells } from "../wells/wells";
import { Dashboard } from "./Dashboard";
import { Prices } from "./Prices";
import { Stepper } from "./Stepper";
import { steps } from "./steps";
import { Welcome } from "./Welcome";
import "./home.css";

/** How many months and wells Home looks at; the pages show the rest. */
const MONTHS = 6;
const WELLS = 25;

export default function HomePage() {
	const address = useAddress();
	return (
		<>
			<PageHead title="Home" />
			{address === undefined ? <Welcome /> : <AccountHome address={address} />}
			<Prices />
		</>
	);
}

function AccountHome({ address }: { address: string }) {
	const now = useNow(30_000);
	const newest = monthOfMoment(now);
	const roles = useRoles(address);
	const producer = useProducer(address);
	const wells = useWells(address);
	const margin = useMargin(address);
	const looked = (wells.data ?? []).slice(-WELLS);
	const ids = looked.map(({ well }) => well);
	const months = useMonths(ids, newest - MONTHS + 1, newest);
	const known = months.data ?? new Map();
	const summaries = [...known.values()].flat();
	const isOfficer = roles.data?.isManager || roles.data?.isVerifier;
	return (
		<Reading of={producer} rows={5}>
			{(found) => {
				if (found === undefined && isOfficer) return <Office />;
				const standing = {
					producer: found,
					wells: wells.data ?? [],
					margin: margin.data,
					hasUploads: summaries.length > 0,
					hasMinted: summaries.some(({ minted }) => minted !== undefined),
				};
				const all = steps(standing);
				return (
					<>
						{all.some(({ state }) => state !== "done") && <Stepper steps={all} />}
						{found?.state === "Admitted" && (
							<Dashboard
								address={address}
								wells={wells.data ?? []}
								looked={looked}
								months={known}
								margin={margin.data}
								now={now}
							/>
						)}
					</>
				);
			}}
		</Reading>
	);
}

function Office() {
	return (
		<section className="card empty">
			<h2>You hold an office</h2>
			<p>This account reviews or verifies. What waits for it is listed, the oldest first.</p>
			<Link className="button primary" to={routes.review}>
				Review
			</Link>
		</section>
	);
}
