/** The lines of a text in UTF-8, each decoded when it is read. */
export interface ByteLines {
  readonly count: number;
  /** A line by its index from 0, without its end; "" after the last line. */
  at(index: number): string;
  /** Number of bytes of a line: that of its characters if all are ASCII. */
  size(index: number): number;
}

const [LF, CR] = [10, 13];

/** Divides bytes at LF and CR LF; undefined if a line ends in CR alone, as on old Macs. */
export function cutByteLines(bytes: Buffer): ByteLines | undefined {
  const [starts, ends]: [number[], number[]] = [[0], []];
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    ends.push(at > 0 && bytes[at - 1] === CR ? at - 1 : at);
    starts.push(at + 1);
  }
  ends.push(bytes.length);
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1))
    if (bytes[at + 1] !== LF) return undefined;
  const size = (index: number) => (ends[index] ?? 0) - (starts[index] ?? 0);
  return {
    count: starts.length,
    at: (index) => (index < ends.length ? bytes.toString("utf8", starts[index], ends[index]) : ""),
    size,
  };
}
