import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useState } from "react";
import { Button } from "react-aria-components";
import { Note } from "./Note";

/** After this a wait is explained. */
const LONG_MS = 3_000;

interface Props<T> {
	of: UseQueryResult<T>;
	/** Rows of the skeleton. */
	rows?: number;
	children: (answer: T) => ReactNode;
}

/** What a read gives, or a skeleton, or why there is nothing. */
export function Reading<T>({ of, rows = 3, children }: Props<T>) {
	// An answer may well be that there is nothing.
	if (of.isSuccess) return children(of.data);
	const { error, refetch } = of;
	if (error !== null) {
		return (
			<Note tone="bad">
				<strong>This could not be read from the node.</strong>{" "}
				<Button className="button quiet" onPress={() => void refetch()}>
					Try again
				</Button>
				<details>
					<summary>Detail</summary>
					<code>{error.message}</code>
				</details>
			</Note>
		);
	}
	return <Skeleton rows={rows} />;
}

export function Skeleton({ rows }: { rows: number }) {
	const [since] = useState(() => Date.now());
	const [isLong, setIsLong] = useState(false);
	useEffect(() => {
		const timer = setTimeout(() => setIsLong(true), LONG_MS);
		return () => clearTimeout(timer);
	}, []);
	const lines = Array.from({ length: rows }, (_, index) => `line ${index}`);
	return (
		<div className="stack tight" aria-busy="true">
			{lines.map((line) => (
				<span key={line} className="skeleton" />
			))}
			<span className="muted small" role="status">
				{isLong
					? `Waiting for the node since ${new Date(since).toISOString().slice(11, 19)} UTC`
					: ""}
			</span>
		</div>
	);
}
