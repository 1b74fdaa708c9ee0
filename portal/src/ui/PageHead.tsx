import { type ReactNode, useEffect } from "react";
import { Link } from "wouter";

interface Props {
	title: string;
	/** The page above this one. */
	above?: { to: string; label: string };
	lead?: ReactNode;
	children?: ReactNode;
}

export function PageHead({ title, above, lead, children }: Props) {
	useEffect(() => {
		document.title = `${title} – Treasurenet`;
	}, [title]);
	return (
		<div className="page-head">
			<div>
				{above !== undefined && (
					<div className="crumb">
						<Link to={above.to}>← {above.label}</Link>
					</div>
				)}
				<h1>{title}</h1>
				{lead !== undefined && <p className="muted">{lead}</p>}
			</div>
			{children !== undefined && <div className="actions">{children}</div>}
		</div>
	);
}
