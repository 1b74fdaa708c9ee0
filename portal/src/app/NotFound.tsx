import { Link } from "wouter";
import { PageHead } from "../ui/PageHead";
import { routes } from "./routes";

export function NotFound() {
	return (
		<>
			<PageHead title="There is no such page" />
			<p>
				Check the address, or go <Link to={routes.home}>home</Link>.
			</p>
		</>
	);
}
