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
  const starts = [0];
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) starts.push(at + 1);
  for (let at = bytes.indexOf(CR); at >= 0; at = bytes.indexOf(CR, at + 1))
    if (bytes[at + 1] !== LF) return undefined;
  const startOf = (index: number) => starts[index] ?? bytes.length;
  const endOf = (index: number) => {
    const next = starts[index + 1];
    if (next === undefined) return bytes.length;
    return bytes[next - 2] === CR ? next - 2 : next - 1;
  };
  return {
    count: starts.length,
    at: (index) => bytes.toString("utf8", startOf(index), endOf(index)),
    size: (index) => endOf(index) - startOf(index),
  };
}
