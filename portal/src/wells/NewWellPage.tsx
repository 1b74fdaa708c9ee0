import { useState } from "react";
import { Button } from "react-aria-components";
import { Link, useLocation } from "wouter";
import { useAddress } from "../accounts/AccountsContext";
import { routes } from "../app/routes";
import { type KindInfo, useAssets } from "../assets/assets";
import { useConnection } from "../chain/ChainContext";
import { AT_BEST, useRead } from "../chain/read";
import { isQualified, useProducer } from "../producers/producer";
import { useSigning } from "../transactions/SignContext";
import { Choice } from "../ui/Choice";
import { Note } from "../ui/Note";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { encodeText } from "../units/text";
import { words } from "../words/words";
import {
	type ApplicationDraft,
	auditedFields,
	type DraftFaults,
	draftFaults,
	emptyDraft,
} from "./application";
import { canonicalIdentifier, readableIdentifier, wellCommitment } from "./identifier";
import { remember } from "./vault";
import { WellFields } from "./WellFields";

export default function NewWellPage() {
	const producer = useProducer(useAddress());
	const assets = useAssets();
	return (
		<>
			<PageHead title="Register a well" above={{ to: routes.wells, label: "Wells" }} />
			<Reading of={assets}>
				{(all) => {
					const mine = producer.data;
					const kinds = all
						.filter(
							({ id, status }) => status === "Live" && mine !== undefined && isQualified(mine, id),
						)
						.flatMap((asset) => asset.kinds)
						.filter((kind) => kind.isPhysical && !kind.isPaused);
					return kinds.length === 0 ? <NotQualified /> : <NewWell kinds={kinds} />;
				}}
			</Reading>
		</>
	);
}

function NotQualified() {
	return (
		<Note tone="warn">
			<strong>You are not qualified for any product yet.</strong> Wells can be registered once an
			asset's maintainer has granted you its qualification.{" "}
			<Link to={routes.register}>Registration</Link>
		</Note>
	);
}

function NewWell({ kinds }: { kinds: readonly KindInfo[] }) {
	const { open } = useSigning();
	const [, navigate] = useLocation();
	const [symbol, setSymbol] = useState(kinds[0]?.symbol ?? "");
	const [draft, setDraft] = useState<ApplicationDraft>(emptyDraft);
	const [faults, setFaults] = useState<DraftFaults>({});
	const kind = kinds.find((one) => one.symbol === symbol);
	const taken = useTaken(kind, draft.identifier ?? "");
	const deposit = useWellDeposit();
	if (kind === undefined) return null;

	const check = () => {
		const found = draftFaults(draft, kind);
		setFaults(found);
		const fields = auditedFields(draft, kind);
		const id = canonicalIdentifier(draft.identifier ?? "");
		if (Object.keys(found).length > 0 || fields === undefined || !id.ok) return;
		open({
			what: `Register ${draft.nickname.trim()} for ${kind.symbol}`,
			call: (api) =>
				api.tx.WellAudit.apply({
					kind: kind.id,
					commitment: wellCommitment(kind.symbol, id.value),
					nickname: encodeText(draft.nickname),
					fields,
				}),
			effects: [
				{ label: "Well", value: <code>{readableIdentifier(id.value)}</code> },
				{ label: "On the chain as", value: draft.nickname.trim() },
				{ label: "Product", value: kind.symbol },
				{ label: "Then", value: "a reviewer approves or rejects it" },
			],
			...(deposit.data === undefined ? {} : { deposit: deposit.data }),
			refusals: taken.data === true ? [IDENTIFIER_ACTIVE] : [],
			onIncluded: () => {
				remember({ symbol: kind.symbol, id: id.value });
				navigate(routes.wells);
			},
		});
	};
	const change = (values: Partial<ApplicationDraft>) => {
		setDraft((before) => ({ ...before, ...values }));
		// A field that is being corrected is no longer called wrong.
		setFaults((before) =>
			Object.fromEntries(Object.entries(before).filter(([field]) => !Object.hasOwn(values, field))),
		);
	};

	return (
		<form
			className="card stack form"
			onSubmit={(event) => {
				event.preventDefault();
				check();
			}}
		>
			<Choice
				label="Product"
				options={kinds.map((one) => ({ id: one.symbol, label: one.symbol }))}
				value={symbol}
				onChange={setSymbol}
			/>
			<WellFields draft={draft} onChange={change} faults={faults} kind={kind} />
			{taken.data === true && (
				<Note tone="bad">
					<strong>This well and product is active already.</strong> It has to be deactivated before
					it can be registered again.
				</Note>
			)}
			<div className="actions">
				<Button type="submit" className="button primary">
					Review and sign
				</Button>
			</div>
		</form>
	);
}

const IDENTIFIER_ACTIVE = words(
	"This well and product is active already.",
	"It has to be deactivated before it can be registered again.",
	routes.wells,
	"Wells",
);

/** Whether a well of this identifier and product is active. */
function useTaken(kind: KindInfo | undefined, identifier: string) {
	const id = canonicalIdentifier(identifier);
	const commitment =
		kind !== undefined && id.ok ? wellCommitment(kind.symbol, id.value) : undefined;
	return useRead({
		key: ["taken", kind?.id, commitment],
		pallets: ["WellAudit"],
		enabled: commitment !== undefined,
		read: async (api) => {
			const key = { kind: kind?.id ?? 0, commitment: commitment ?? "" };
			return (await api.query.WellAudit.ActiveWell.getValue(key, AT_BEST)) !== undefined;
		},
	});
}

function useWellDeposit() {
	const { api } = useConnection();
	return useRead({
		key: ["well deposit"],
		pallets: [],
		read: () => api.constants.WellAudit.WellDeposit(),
	});
}
