import { useState } from "react";
import { Link } from "wouter";
import { useAddress } from "../accounts/AccountsContext";
import { routes } from "../app/routes";
import { PageHead } from "../ui/PageHead";
import { Reading } from "../ui/Reading";
import { useWells } from "../wells/wells";
import { ProductionGrid } from "./ProductionGrid";
import "./production.css";

export default function ProductionPage() {
	const wells = useWells(useAddress());
	const [needsMe, setNeedsMe] = useState(false);
	return (
		<>
			<PageHead
				title="Production"
				lead="Each month of each well: upload its days, wait for the register, mint."
			>
				<label className="checkbox">
					<input
						type="checkbox"
						checked={needsMe}
						onChange={(event) => setNeedsMe(event.target.checked)}
					/>
					Needs me
				</label>
				<Link className="button primary" to={routes.upload}>
					Upload volumes
				</Link>
			</PageHead>
			<Reading of={wells} rows={8}>
				{(all) =>
					all.length === 0 ? (
						<div className="card empty">
							<h2>No wells, so no production yet</h2>
							<p>Months appear here once a well is approved and its first day is uploaded.</p>
							<Link className="button primary" to={routes.newWell}>
								Register the first well
							</Link>
						</div>
					) : (
						<ProductionGrid wells={all} needsMe={needsMe} />
					)
				}
			</Reading>
		</>
	);
}
