import type { ServerResponse } from "node:http";

/** How a local server responds to every request. */
type FixedPlay = (response: ServerResponse) => void;

/** Plays a text with a status. */
export function sends(
  text: string | Uint8Array,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): FixedPlay {
  return (response) => response.writeHead(status, headers).end(text);
}

/** Plays a response that repeats a piece and never ends. */
export function sendsEndlessly(piece: string): FixedPlay {
  const megabyte = Buffer.alloc(1_000_000, piece);
  return (response) => {
    const more = () => {
      while (!response.closed && response.write(megabyte));
    };
    response.on("drain", more);
    response.on("error", () => {});
    more();
  };
}
