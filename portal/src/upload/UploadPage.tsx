import { useMemo, useSyncExternalStore } from "react";
import { Button } from "react-aria-components";
import { Link } from "wouter";
import { useAddress } from "../accounts/AccountsContext";
import { routes } from "../app/routes";
import { kindsById, useAssets } from "../assets/assets";
import { Note } from "../ui/Note";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { nicknameOf, useWells } from "../wells/wells";
import { ColumnChoice } from "./ColumnChoice";
import { draft } from "./draft";
import { FormChoice } from "./FormChoice";
import { Review } from "./Review";
import type { UploadWell } from "./rows";
import { Source } from "./Source";
import "./upload.css";

export default function UploadPage() {
	const address = useAddress();
	const wells = useWells(address);
	return (
		<>
			<PageHead
				title="Upload volumes"
				above={{ to: routes.production, label: "Production" }}
				lead="Daily volumes of any wells and months, from one table."
			/>
			{address === undefined ? (
				<Note>Choose an account first.</Note>
			) : (
				<Reading of={wells}>
					{(all) =>
						all.length === 0 ? (
							<Note tone="warn">
								<strong>This account has no wells.</strong>{" "}
								<Link to={routes.newWell}>Register one</Link> first, or choose the account that owns
								them.
							</Note>
						) : (
							<Upload uploader={address} wells={all} />
						)
					}
				</Reading>
			)}
		</>
	);
}

type Wells = NonNullable<ReturnType<typeof useWells>["data"]>;

function Upload({ uploader, wells }: { uploader: string; wells: Wells }) {
	const assets = useAssets();
	const current = useSyncExternalStore(draft.subscribe, draft.get);
	const choices = useMemo((): readonly UploadWell[] => {
		const kinds = kindsById(assets.data ?? []);
		return wells.map((well) => ({
			number: well.well,
			nickname: nicknameOf(well),
			symbol: kinds.get(well.key.kind)?.symbol ?? "",
			commitment: well.key.commitment,
		}));
	}, [wells, assets.data]);
	if (current === undefined) return <Source wells={choices} />;
	const { columns, day, figure } = current;
	const isMapped =
		columns.well !== undefined && columns.day !== undefined && columns.volume !== undefined;
	return (
		<>
			<section className="card stack">
				<header>
					<h2>{current.source}</h2>
					<Button className="button quiet" onPress={() => draft.set(undefined)}>
						Start again
					</Button>
				</header>
				<ColumnChoice draft={current} />
				{isMapped && <FormChoice draft={current} />}
			</section>
			{isMapped && day !== undefined && figure !== undefined && (
				<Review uploader={uploader} wells={choices} draft={current} forms={{ day, figure }} />
			)}
		</>
	);
}
