/// <reference types="vite/client" />

interface ImportMetaEnv {
	/** The code hash of the runtime that the descriptors and the served metadata belong to. */
	readonly METADATA_CODE_HASH: string;
	/** The node to connect to until the user names another. */
	readonly VITE_NODE_URL?: string;
}
