import type { MarginStatus } from "../chain/types";
import { Amount } from "../ui/Amount";
import { Note } from "../ui/Note";

/** How much margin is held, how much of it the open months need, and what is free. */
export function MarginBar({ status }: { status: MarginStatus }) {
	const { margin, required, withdrawable, debt } = status;
	const needed = required ?? 0n;
	const top = margin > needed ? margin : needed;
	const percent = (part: bigint) => (top === 0n ? "0%" : `${Number((part * 1_000n) / top) / 10}%`);
	const covered = needed < margin ? needed : margin;
	return (
		<div className="stack tight">
			<div className="bar" aria-hidden="true">
				<span className="required" style={{ width: percent(covered) }} />
				<span className="free" style={{ width: percent(margin - covered) }} />
			</div>
			<dl className="figures">
				<div className="figure">
					<dt>Held</dt>
					<dd>
						<Amount value={margin} of="UNIT" />
					</dd>
				</div>
				<div className="figure">
					<dt>Required for open months</dt>
					<dd>
						{required === undefined ? (
							"no price of UNIT"
						) : (
							<Amount value={required} of="UNIT" paid />
						)}
					</dd>
				</div>
				<div className="figure">
					<dt>Free to withdraw</dt>
					<dd>
						<Amount value={withdrawable} of="UNIT" />
					</dd>
				</div>
			</dl>
			{debt > 0n && (
				<Note tone="bad">
					<strong>
						You owe <Amount value={debt} of="UNIT" paid /> of penalties.
					</strong>{" "}
					The next deposit pays it first. Until then nothing can be minted or withdrawn.
				</Note>
			)}
		</div>
	);
}
