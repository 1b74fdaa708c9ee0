/** Gives the user a file that was made in the page. */
export function download(
	name: string,
	contents: string | Uint8Array<ArrayBuffer>,
	type: string,
): void {
	const address = URL.createObjectURL(new Blob([contents], { type }));
	const link = document.createElement("a");
	link.href = address;
	link.download = name;
	link.click();
	URL.revokeObjectURL(address);
}
