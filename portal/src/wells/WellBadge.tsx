import type { WellState } from "../chain/types";
import { Badge } from "../ui/Badge";
import { stateWords } from "./state-words";

export function WellBadge({ state }: { state: WellState }) {
	const { word, tone, icon } = stateWords[state.type];
	return (
		<Badge tone={tone} icon={icon}>
			{word}
		</Badge>
	);
}
