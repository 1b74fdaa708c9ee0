import { type ReactNode, useId } from "react";

interface FieldProps {
	label: string;
	value: string;
	onChange: (value: string) => void;
	hint?: ReactNode;
	/** What is wrong with the value. */
	fault?: string | undefined;
	unit?: string;
	placeholder?: string;
	inputMode?: "text" | "decimal";
	autoComplete?: string;
	maxLength?: number;
}

/** A line of text with its label, its hint and what is wrong with it. */
export function Field({ label, value, onChange, hint, fault, unit, ...input }: FieldProps) {
	const id = useId();
	const described = `${id}-hint ${id}-fault`;
	return (
		<div className="field">
			<label htmlFor={id}>{label}</label>
			<div className={unit === undefined ? undefined : "with-unit"}>
				<input
					id={id}
					value={value}
					onChange={(event) => onChange(event.target.value)}
					aria-describedby={described}
					aria-invalid={fault !== undefined}
					autoComplete="off"
					spellCheck={false}
					{...input}
				/>
				{unit !== undefined && <span className="unit">{unit}</span>}
			</div>
			<span id={`${id}-hint`} className="hint">
				{hint}
			</span>
			<span id={`${id}-fault`} className="fault" aria-live="polite">
				{fault}
			</span>
		</div>
	);
}
