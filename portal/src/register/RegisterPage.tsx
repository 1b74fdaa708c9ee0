import { useAddress } from "../accounts/AccountsContext";
import { useProducer } from "../producers/producer";
import { Note } from "../ui/Note";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { ApplicationForm } from "./ApplicationForm";
import { ApplicationState } from "./ApplicationState";
import { Qualifications } from "./Qualifications";
import { Uploaders } from "./Uploaders";

export default function RegisterPage() {
	const address = useAddress();
	const producer = useProducer(address);
	return (
		<>
			<PageHead title="Register" lead="How an account becomes a producer." />
			{address === undefined ? (
				<Note>Choose the account that will produce, at the top of the page.</Note>
			) : (
				<Reading of={producer}>
					{(found) => (
						<div className="columns">
							{found !== undefined && <ApplicationState producer={found} />}
							{(found === undefined || found.state === "Rejected") && (
								<ApplicationForm account={address} />
							)}
							{found?.state === "Admitted" && <Qualifications producer={found} />}
							{found?.state === "Admitted" && <Uploaders producer={address} />}
						</div>
					)}
				</Reading>
			)}
		</>
	);
}
