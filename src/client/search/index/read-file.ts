/** Fetches and decompresses a file of the index. Throws an Error if that fails. */
export async function readFile(address: string, cache: RequestCache = "default"): Promise<Uint8Array> {
  const answer = await fetch(address, { cache });
  if (!answer.ok || answer.body === null) throw new Error(`${address}: ${answer.status}`);
  const bytes = new Uint8Array(await answer.arrayBuffer());
  // Some servers decompress files that they recognise as compressed.
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const plain = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(plain).arrayBuffer());
}
