import type { ReactNode } from "react";
import { Note } from "../ui/Note";
import { formatDay } from "../units/calendar";
import { type DayForm, dayForms, dayFormWords, readDay } from "./days";
import { type Draft, draft } from "./draft";
import { example, type FigureForm, figureForms, figureFormWords, isMissing } from "./figures";
import { cellsOf } from "./known-forms";

/** How days and figures are to be read, where that is not plain. Nothing is guessed in silence. */
export function FormChoice({ draft: current }: { draft: Draft }) {
	const { table, columns, day, figure } = current;
	const days = cellsOf(table, columns.day);
	const figures = cellsOf(table, columns.volume).filter((cell) => !isMissing(cell));
	const offeredDays = dayForms(days);
	const offeredFigures = figureForms(figures);
	const aDay =
		days.find((cell) => offeredDays.some((form) => readDay(cell, form) !== undefined)) ?? "";
	const aFigure = figures.find((cell) => cell.includes(",")) ?? figures[0] ?? "";
	const readDayAs = (form: DayForm) => {
		const read = readDay(aDay, form);
		return read === undefined ? "not readable" : formatDay(read);
	};
	const readFigureAs = (form: FigureForm) => {
		const read = example(aFigure, form);
		return read.ok ? read.value : read.fault;
	};
	return (
		<>
			{offeredDays.length === 0 && (
				<Note tone="bad">
					<strong>No cell of the day's column is a day.</strong> Choose another column, or write
					days as 2025-11-30.
				</Note>
			)}
			{offeredFigures.length === 0 && (
				<Note tone="bad">
					<strong>No cell of the volume's column is a figure.</strong> Choose another column.
				</Note>
			)}
			{offeredDays.length > 0 && offeredDays[0] !== "iso" && (
				<Offer
					name="day-form"
					question="How are the days written?"
					options={offeredDays.map((form) => ({
						id: form,
						label: (
							<>
								{dayFormWords[form]}: <code>{aDay}</code> is <code>{readDayAs(form)}</code>
							</>
						),
					}))}
					value={day}
					onChange={(form) => draft.set({ ...current, day: form })}
				/>
			)}
			{(offeredFigures.length > 1 || (offeredFigures[0] ?? "point") !== "point") && (
				<Offer
					name="figure-form"
					question="How are the volumes written?"
					options={offeredFigures.map((form) => ({
						id: form,
						label: (
							<>
								{figureFormWords[form]}: <code>{aFigure}</code> is <code>{readFigureAs(form)}</code>
							</>
						),
					}))}
					value={figure}
					onChange={(form) => draft.set({ ...current, figure: form })}
				/>
			)}
		</>
	);
}

interface OfferProps<T extends string> {
	name: string;
	question: string;
	options: readonly { id: T; label: ReactNode }[];
	value: T | undefined;
	onChange: (id: T) => void;
}

function Offer<T extends string>({ name, question, options, value, onChange }: OfferProps<T>) {
	return (
		<Note tone={value === undefined ? "warn" : "ok"}>
			<fieldset className="choices">
				<legend>
					<strong>{question}</strong>
				</legend>
				{options.map(({ id, label }) => (
					<label key={id}>
						<input type="radio" name={name} checked={value === id} onChange={() => onChange(id)} />
						<span>{label}</span>
					</label>
				))}
			</fieldset>
		</Note>
	);
}
