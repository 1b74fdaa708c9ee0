import { useState } from "react";
import { Button, FileTrigger } from "react-aria-components";
import { useSigning } from "../transactions/SignContext";
import { download } from "../ui/download";
import { Field } from "../ui/Field";
import { Icon } from "../ui/Icon";
import { Note } from "../ui/Note";
import { encodeText, shortened } from "../units/text";
import { type Dossier, keepsake, sealDossier } from "./dossier";

/** The most bytes of a name on the chain. */
const MAX_NAME = 64;

export function ApplicationForm({ account }: { account: string }) {
	const { open } = useSigning();
	const [nickname, setNickname] = useState("");
	const [region, setRegion] = useState("");
	const [dossier, setDossier] = useState<Dossier>();
	const [isKept, setIsKept] = useState(false);
	const faults = { nickname: nameFault(nickname), region: nameFault(region) };
	const isReady =
		nickname.trim() !== "" &&
		region.trim() !== "" &&
		faults.nickname === undefined &&
		faults.region === undefined &&
		dossier !== undefined &&
		isKept;

	const choose = async (files: FileList | null) => {
		const file = files?.[0];
		if (file === undefined) return;
		setIsKept(false);
		setDossier(await sealDossier(file));
	};
	const keep = () => {
		if (dossier === undefined) return;
		download(
			`treasurenet-dossier-${dossier.commitment.slice(2, 10)}.json`,
			keepsake(dossier, account),
			"application/json",
		);
		setIsKept(true);
	};
	const apply = () => {
		if (dossier === undefined) return;
		open({
			what: "Apply as a producer",
			call: (api) =>
				api.tx.ProducerRegistry.apply({
					nickname: encodeText(nickname),
					region: encodeText(region),
					commitment: dossier.commitment,
				}),
			effects: [
				{ label: "Name", value: nickname.trim() },
				{ label: "Region", value: region.trim() },
				{ label: "Commitment", value: <code>{shortened(dossier.commitment, 10)}</code> },
				{ label: "Deposit", value: "held for the record, returned when you leave" },
			],
		});
	};

	return (
		<section className="card stack">
			<h2>Application</h2>
			<Field
				label="Name"
				value={nickname}
				onChange={setNickname}
				hint="Public. What the portal and reviewers call you."
				fault={faults.nickname}
			/>
			<Field
				label="Region"
				value={region}
				onChange={setRegion}
				hint="Public. Where you produce, such as Alberta."
				fault={faults.region}
			/>
			<div className="field">
				<span className="label">Dossier</span>
				<span className="hint">
					The papers about your business, as one file. It is hashed on this page and never sent: the
					chain sees a hash from which nobody can guess the file.
				</span>
				<div className="actions">
					<FileTrigger onSelect={(files) => void choose(files)}>
						<Button className="button">
							<Icon name="upload" size={16} />
							{dossier === undefined ? "Choose the file" : "Choose another file"}
						</Button>
					</FileTrigger>
					{dossier !== undefined && <span className="small">{dossier.fileName}</span>}
				</div>
			</div>
			{dossier !== undefined && (
				<Note tone={isKept ? "ok" : "warn"}>
					<p>
						<strong>{isKept ? "Salt saved." : "Save the salt now."}</strong> Without it, no verifier
						can tell that the dossier is yours. It exists nowhere else.
					</p>
					<div className="actions">
						<Button className="button" onPress={keep}>
							<Icon name="download" size={16} />
							{isKept ? "Save again" : "Save the salt"}
						</Button>
						<code className="small">{shortened(dossier.commitment, 10)}</code>
					</div>
				</Note>
			)}
			<div className="actions">
				<Button className="button primary" isDisabled={!isReady} onPress={apply}>
					Apply
				</Button>
			</div>
		</section>
	);
}

function nameFault(name: string): string | undefined {
	return encodeText(name).length > MAX_NAME ? `At most ${MAX_NAME} bytes.` : undefined;
}
