/** The portal's signs. Each stands beside a word and is hidden from screen readers. */
const PATHS = {
	home: "M3 9.5 10 4l7 5.500V17h-5v-4H8v4H3z",
	register: "M5 3h10v14H5zM8 7h4M8 10h4M8 13h2",
	wells: "M10 3c3 4 4.500 6.200 4.500 8.600a4.500 4.500 0 0 1-9 0C5.500 9.200 7 7 10 3z",
	production: "M4 4h12v12H4zM4 8h12M8 4v12M12 4v12",
	margin: "M10 3 4 5.500v4.200c0 3.600 2.500 6 6 7.300 3.500-1.300 6-3.700 6-7.300V5.500z",
	tat: "M10 3.500a6.500 6.500 0 1 0 0 13 6.500 6.500 0 0 0 0-13zM7 8h6M10 8v5",
	review: "M4 4h8v12H4zM7 8h2M7 11h2M13.500 9.500l3 3M12 15l1-3 4-4 2 2-4 4z",
	parts: "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM10 4v6l5 3.300",
	settings: "M4 6h7M15 6h1M4 14h1M9 14h7M13 4v4M7 12v4",
	check: "m4 10.500 4 4 8-9",
	cross: "m5 5 10 10M15 5 5 15",
	clock: "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM10 7v3.500l2 1.500",
	warning: "M10 3.500 17.500 16h-15zM10 8.500v3M10 13.800v.2",
	info: "M10 4a6 6 0 1 0 0 12 6 6 0 0 0 0-12zM10 9.500v3.500M10 7v.2",
	dash: "M6 10h8",
	lock: "M6 9h8v7H6zM7.500 9V7a2.500 2.500 0 0 1 5 0v2",
	arrow: "M4 10h12M11 5l5 5-5 5",
	download: "M10 4v8M6.500 9 10 12.500 13.500 9M4 16h12",
	upload: "M10 13V4M6.500 7.500 10 4l3.500 3.500M4 16h12",
	chevron: "m6 8 4 4 4-4",
	copy: "M7 7h9v9H7zM4 13V4h9",
	refresh: "M15.500 10a5.500 5.500 0 1 1-1.600-3.900M14.500 3v3.500H11",
	dot: "M10 8.500a1.500 1.500 0 1 0 0 3 1.500 1.500 0 0 0 0-3z",
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 18 }: { name: IconName; size?: number }) {
	return (
		<svg
			aria-hidden="true"
			width={size}
			height={size}
			viewBox="0 0 20 20"
			fill="none"
			stroke="currentColor"
			strokeWidth="1.7"
			strokeLinecap="round"
			strokeLinejoin="round"
		>
			<path d={PATHS[name]} />
		</svg>
	);
}
