import type { KindInfo } from "./assets";

const CLASSES: Record<string, string> = { OIL: "oil", GAS: "gas" };

/** A product's symbol in its colour. */
export function KindName({ kind }: { kind: KindInfo | undefined }) {
	if (kind === undefined) return <span className="kind">–</span>;
	return <span className={`kind ${CLASSES[kind.symbol] ?? ""}`}>{kind.symbol}</span>;
}
