import { routes } from "../app/routes";
import type { MarginStatus, WellSummary } from "../chain/types";
import { cellOf } from "../production/cell";
import type { MonthsByWell } from "../production/months";
import { formatMonth } from "../units/calendar";
import { charge } from "../units/quantities";
import { nextStepWords } from "../wells/state-words";
import { nicknameOf } from "../wells/wells";

export interface Task {
	/** What to do. */
	what: string;
	to: string;
	isUrgent: boolean;
}

/** The most tasks that Home shows. */
export const MAX_TASKS = 5;

/** What the producer has to do now, the most urgent first. */
export function tasks(
	wells: readonly WellSummary[],
	months: MonthsByWell,
	margin: MarginStatus | undefined,
	now: number,
): Task[] {
	const urgent: Task[] = [];
	const usual: Task[] = [];
	if (margin !== undefined && margin.debt > 0n) {
		urgent.push({
			what: `Pay the debt of ${charge(margin.debt, "UNIT")}`,
			to: routes.margin,
			isUrgent: true,
		});
	}
	for (const well of wells) {
		const name = nicknameOf(well);
		if (nextStepWords[well.next_step.type].who === "you") {
			const isUrgent = well.state.type === "Expired";
			const what = `${name}: ${nextStepWords[well.next_step.type].what}`;
			(isUrgent ? urgent : usual).push({ what, to: routes.well(well.well), isUrgent });
		}
		for (const summary of months.get(well.well) ?? []) {
			const { state, days, daysInMonth } = cellOf(summary.month, summary, now);
			const of = `${name}, ${formatMonth(summary.month)}`;
			const to = routes.month(well.well, summary.month);
			if (state === "overdue")
				urgent.push({ what: `${of}: its deadline has passed`, to, isUrgent: true });
			if (state === "ready") usual.unshift({ what: `${of}: mint it`, to, isUrgent: false });
			if (state === "filling") {
				usual.push({ what: `${of}: ${daysInMonth - days} days are missing`, to, isUrgent: false });
			}
		}
	}
	return [...urgent, ...usual];
}
