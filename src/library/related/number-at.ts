/** An element of an array that is known to exist. */
export function at(numbers: Int32Array | Float64Array | Uint8Array, k: number): number {
  return numbers[k] as number;
}
