import { Button, Dialog, DialogTrigger, Popover } from "react-aria-components";
import { Badge } from "../ui/Badge";
import { Icon } from "../ui/Icon";
import { useNow } from "../ui/useNow";
import { formatDistance } from "../units/calendar";
import { useSigning } from "./SignContext";
import { isSettled, type Tracked } from "./tracked";

/** What was signed lately, and what is still on its way. */
export function Activity() {
	const { transactions, show, forgetSettled } = useSigning();
	const now = useNow(10_000);
	const waiting = transactions.filter((one) => !isSettled(one)).length;
	if (transactions.length === 0) return null;
	return (
		<DialogTrigger>
			<Button className="button quiet" aria-label={`Activity: ${waiting} on the way`}>
				<Icon name={waiting > 0 ? "clock" : "check"} />
				<span className="optional">Activity</span>
				{waiting > 0 && <span>{waiting}</span>}
			</Button>
			<Popover className="popover account-list" placement="bottom end">
				<Dialog aria-label="Activity">
					{({ close }) => (
						<div className="stack tight">
							<ul>
								{transactions.map((one) => (
									<li key={one.id}>
										<Button
											className="button quiet account"
											onPress={() => {
												close();
												show(one.id);
											}}
										>
											<span>{one.what}</span>
											<StateBadge of={one} />
										</Button>
										<span className="visually-hidden">{formatDistance(one.startedAt, now)}</span>
									</li>
								))}
							</ul>
							<Button className="button" onPress={forgetSettled}>
								Clear what is done
							</Button>
						</div>
					)}
				</Dialog>
			</Popover>
		</DialogTrigger>
	);
}

function StateBadge({ of: { stage, failure } }: { of: Tracked }) {
	if (failure !== undefined) {
		return (
			<Badge tone="bad" icon="cross">
				failed
			</Badge>
		);
	}
	const words = {
		signing: "to sign",
		sent: "sent",
		inBlock: "in a block",
		final: "final",
	} as const;
	return (
		<Badge tone={stage === "final" ? "ok" : "accent"} icon={stage === "final" ? "check" : "clock"}>
			{words[stage]}
		</Badge>
	);
}
