import { lazy, Suspense, useSyncExternalStore } from "react";
import { Route, Router, Switch } from "wouter";
import { useHashLocation } from "wouter/use-hash-location";
import { AccountsProvider } from "../accounts/AccountsContext";
import { ChainProvider } from "../chain/ChainContext";
import HomePage from "../home/HomePage";
import { settings } from "../settings/settings";
import { SigningProvider } from "../transactions/SignContext";
import { Skeleton } from "../ui/Reading";
import { Faultless } from "./Faultless";
import { NotFound } from "./NotFound";
import { routes } from "./routes";
import { Shell } from "./Shell";

const RegisterPage = lazy(() => import("../register/RegisterPage"));
const WellsPage = lazy(() => import("../wells/WellsPage"));
const WellPage = lazy(() => import("../wells/WellPage"));
const NewWellPage = lazy(() => import("../wells/NewWellPage"));
const ProductionPage = lazy(() => import("../production/ProductionPage"));
const MonthPage = lazy(() => import("../production/MonthPage"));
const UploadPage = lazy(() => import("../upload/UploadPage"));
const MarginPage = lazy(() => import("../margin/MarginPage"));
const TatPage = lazy(() => import("../tat/TatPage"));
const PartsPage = lazy(() => import("../parts/PartsPage"));
const ReviewPage = lazy(() => import("../review/ReviewPage"));
const SettingsPage = lazy(() => import("../settings/SettingsPage"));

export function App() {
	const { node } = useSyncExternalStore(settings.subscribe, settings.get);
	return (
		<Router hook={useHashLocation}>
			<ChainProvider key={node} url={node}>
				<AccountsProvider>
					<SigningProvider>
						<Shell>
							<Faultless>
								<Suspense fallback={<Skeleton rows={4} />}>
									<Pages />
								</Suspense>
							</Faultless>
						</Shell>
					</SigningProvider>
				</AccountsProvider>
			</ChainProvider>
		</Router>
	);
}

function Pages() {
	return (
		<Switch>
			<Route path={routes.home} component={HomePage} />
			<Route path={routes.register} component={RegisterPage} />
			<Route path={routes.wells} component={WellsPage} />
			<Route path={routes.newWell} component={NewWellPage} />
			<Route path="/wells/:well">{({ well }) => <WellPage well={well} />}</Route>
			<Route path={routes.production} component={ProductionPage} />
			<Route path={routes.upload} component={UploadPage} />
			<Route path="/production/:well/:month">
				{({ well, month }) => <MonthPage well={well} month={month} />}
			</Route>
			<Route path={routes.margin} component={MarginPage} />
			<Route path={routes.tat} component={TatPage} />
			<Route path={routes.parts} component={PartsPage} />
			<Route path={routes.review} component={ReviewPage} />
			<Route path={routes.settings} component={SettingsPage} />
			<Route component={NotFound} />
		</Switch>
	);
}
