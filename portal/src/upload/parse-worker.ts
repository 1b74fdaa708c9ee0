/** Reads tables beside the page, so a large file does not stop it. */

import { readTable } from "./table";

self.onmessage = ({ data }: MessageEvent<string>) => self.postMessage(readTable(data));
