import {
	Button,
	Label,
	ListBox,
	ListBoxItem,
	Popover,
	Select,
	SelectValue,
} from "react-aria-components";
import { Icon } from "./Icon";

export interface Option {
	id: string;
	label: string;
}

interface Props {
	label: string;
	options: readonly Option[];
	value: string | undefined;
	onChange: (id: string) => void;
	/** Whether the label is read only by screen readers. */
	hidesLabel?: boolean;
	placeholder?: string;
}

/** One of a list. */
export function Choice({
	label,
	options,
	value,
	onChange,
	hidesLabel = false,
	placeholder,
}: Props) {
	return (
		<Select
			className="field select"
			selectedKey={value ?? null}
			onSelectionChange={(key) => key !== null && onChange(String(key))}
			placeholder={placeholder ?? "Choose"}
		>
			<Label className={hidesLabel ? "visually-hidden" : "label"}>{label}</Label>
			<Button>
				<SelectValue />
				<Icon name="chevron" size={16} />
			</Button>
			<Popover className="popover">
				<ListBox items={options}>
					{({ id, label: text }) => (
						<ListBoxItem id={id} textValue={text}>
							{text}
						</ListBoxItem>
					)}
				</ListBox>
			</Popover>
		</Select>
	);
}
