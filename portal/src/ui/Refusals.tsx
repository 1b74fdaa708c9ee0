import type { Words } from "../words/words";
import { Icon, type IconName } from "./Icon";
import { WordsText } from "./Note";

/** Everything that is in the way, each with what to do and where. */
export function Refusals({ all, icon = "clock" }: { all: readonly Words[]; icon?: IconName }) {
	return (
		<ul className="checklist">
			{all.map((words) => (
				<li key={words.what}>
					<Icon name={icon} size={16} />
					<div>
						<WordsText words={words} />
					</div>
				</li>
			))}
		</ul>
	);
}
