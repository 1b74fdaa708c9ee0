/**
 * What the page may load and connect to: its own files, and the node that the user names. Nothing
 * else, so no third party learns of its users.
 */
export const contentSecurityPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	// The hash is of a rule for touches that react-aria adds to the page.
	"style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
	"font-src 'self'",
	"img-src 'self' data:",
	"worker-src 'self'",
	// A node is reached in the clear only on this machine.
	"connect-src 'self' wss: ws://127.0.0.1:* ws://localhost:*",
	"base-uri 'none'",
	"form-action 'none'",
].join("; ");
