import { dayInMonth, daysInMonth, type Month, weekday } from "../units/calendar";
import { formatDecimal } from "../units/decimal";
import { FIGURE_DECIMALS, shownUnit } from "../units/quantities";

const WEEKDAYS = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

interface Props {
	month: Month;
	days: readonly bigint[];
	unit: string;
	isClosed: boolean;
}

/** The days of a month with their volumes. */
export function MonthCalendar({ month, days, unit, isClosed }: Props) {
	const first = dayInMonth(month, 1) ?? 0;
	const offset = weekday(first);
	const size = daysInMonth(month);
	const filled = days.filter((volume) => volume > 0n).length;
	return (
		<>
			<div className="calendar">
				{WEEKDAYS.map((name) => (
					<span key={name} className="head" aria-hidden="true">
						{name}
					</span>
				))}
				{Array.from({ length: size }, (_, index) => first + index).map((day, index) => {
					const volume = days[index] ?? 0n;
					const isFilled = volume > 0n;
					return (
						<div
							key={day}
							className={`day ${isFilled ? "filled" : ""}`}
							style={index === 0 ? { gridColumnStart: offset + 1 } : undefined}
						>
							<span>{index + 1}</span>
							<span>{isFilled ? formatDecimal(volume, FIGURE_DECIMALS) : "–"}</span>
						</div>
					);
				})}
			</div>
			<p className="muted small">
				{filled} of {size} days, in {shownUnit(unit)}.{" "}
				{filled < size &&
					(isClosed ? "The others stay without a volume." : "The others can still be uploaded.")}
			</p>
		</>
	);
}
