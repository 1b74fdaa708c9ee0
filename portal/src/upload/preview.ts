import { AT_BEST } from "../chain/read";
import type { Api, UploadPreview } from "../chain/types";
import { dayRefusals, uploadRefusal } from "../words/refusals";
import type { Words } from "../words/words";
import type { PlannedItem, Row } from "./rows";

/** One signature's worth of an upload, and what the chain would say to it. */
export interface Part {
	items: readonly PlannedItem[];
	preview: UploadPreview;
}

/** Splits items into signatures and asks the chain about each, without a transaction. */
export async function previewParts(
	api: Api,
	uploader: string,
	items: readonly PlannedItem[],
): Promise<Part[]> {
	const most = await api.constants.TatIssuance.MaxUploadItems();
	const parts: Promise<Part>[] = [];
	for (let start = 0; start < items.length; start += most) {
		const some = items.slice(start, start + most);
		const preview = api.apis.ProductionApi.preview_upload(
			uploader,
			some.map(({ item }) => item),
			AT_BEST,
		);
		parts.push(preview.then((answer) => ({ items: some, preview: answer })));
	}
	return Promise.all(parts);
}

/** The rows with what the chain says of their days. */
export function withDayRefusals(rows: readonly Row[], parts: readonly Part[]): Row[] {
	const refused = new Map<number, string>();
	for (const { items, preview } of parts) {
		preview.items.forEach(({ days }, index) => {
			for (const [day, refusal] of days) {
				const line = items[index]?.lines.get(day);
				const { what, remedy } = dayRefusals[refusal.type];
				if (line !== undefined) refused.set(line, `${what} ${remedy}`);
			}
		});
	}
	return rows.map((row) => {
		const what = refused.get(row.line);
		return what === undefined ? row : { ...row, faults: [...row.faults, { role: "day", what }] };
	});
}

export interface ItemRefusals {
	item: PlannedItem;
	words: readonly Words[];
}

/** What the chain says of whole months. */
export function itemRefusals(parts: readonly Part[]): ItemRefusals[] {
	return parts.flatMap(({ items, preview }) =>
		preview.items.flatMap(({ refusals }, index) => {
			const item = items[index];
			if (item === undefined || refusals.length === 0) return [];
			return [{ item, words: refusals.map(uploadRefusal) }];
		}),
	);
}

/** What a part costs and covers. */
export interface PartTotals {
	exposure: bigint;
	deposit: bigint;
	margin: bigint;
	/** `undefined` without a price of UNIT. */
	required: bigint | undefined;
}

export function totalsOf({ items, owners }: UploadPreview): PartTotals {
	return {
		exposure: items.reduce((sum, { exposure }) => sum + exposure, 0n),
		deposit: items.reduce((sum, { deposit }) => sum + deposit, 0n),
		margin: owners.reduce((sum, { margin }) => sum + margin, 0n),
		required: owners.reduce<bigint | undefined>(
			(sum, { required }) =>
				sum === undefined || required === undefined ? undefined : sum + required,
			0n,
		),
	};
}
