import { useAddress } from "../accounts/AccountsContext";
import { type Roles, useRoles } from "../accounts/roles";
import { type AssetInfo, useAssets } from "../assets/assets";
import { Note } from "../ui/Note";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { Applications } from "./Applications";
import { HeldPrices } from "./HeldPrices";
import { QualificationGrant } from "./QualificationGrant";
import { WellsToReview } from "./WellsToReview";

export default function ReviewPage() {
	const roles = useRoles(useAddress());
	const assets = useAssets();
	return (
		<>
			<PageHead title="Review" lead="What waits for you, oldest first." />
			<Reading of={roles}>
				{(mine) => <Reading of={assets}>{(all) => <Queues roles={mine} assets={all} />}</Reading>}
			</Reading>
		</>
	);
}

function Queues({ roles, assets }: { roles: Roles; assets: readonly AssetInfo[] }) {
	const { isManager, isVerifier, maintains } = roles;
	// Managers review what is official; a maintainer reviews its own.
	const reviewed = assets.filter(
		({ id, isOfficial }) => maintains.includes(id) || (isManager && isOfficial),
	);
	if (!isManager && !isVerifier && maintains.length === 0) {
		return (
			<Note>
				This account has nothing to review. Choose one that is a manager, maintainer or verifier.
			</Note>
		);
	}
	return (
		<>
			{(isManager || isVerifier) && <Applications roles={roles} />}
			{reviewed.map((asset) => (
				<WellsToReview key={asset.id} asset={asset} />
			))}
			<div className="columns wide">
				{reviewed.length > 0 && <QualificationGrant assets={reviewed} />}
				{isManager && <HeldPrices assets={assets} />}
			</div>
		</>
	);
}
