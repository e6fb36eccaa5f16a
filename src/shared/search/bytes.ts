/** Writes integers and strings into a growing buffer; integers as varints of seven bits per byte. */
export class ByteWriter {
  #room = new Uint8Array(256);
  length = 0;

  /** @param number from 0 to 2^53 - 1 */
  number(number: number): void {
    let rest = number;
    for (; rest > 127; rest = Math.floor(rest / 128)) this.#byte((rest % 128) + 128);
    this.#byte(rest);
  }

  /** A number that may be negative. */
  signed(number: number): void {
    this.number(number < 0 ? -2 * number - 1 : 2 * number);
  }

  text(text: string): void {
    const bytes = new TextEncoder().encode(text);
    this.number(bytes.length);
    this.bytes(bytes);
  }

  bytes(bytes: Uint8Array): void {
    this.#grow(bytes.length);
    this.#room.set(bytes, this.length);
    this.length += bytes.length;
  }

  finish(): Uint8Array {
    return this.#room.slice(0, this.length);
  }

  #byte(byte: number): void {
    this.#grow(1);
    this.#room[this.length] = byte;
    this.length += 1;
  }

  #grow(more: number): void {
    if (this.length + more <= this.#room.length) return;
    const larger = new Uint8Array(2 * (this.length + more));
    larger.set(this.#room);
    this.#room = larger;
  }
}

/** Reads data from `ByteWriter`. Reads zeros beyond the end, so that damaged data throw no exception. */
export class ByteReader {
  readonly #bytes: Uint8Array;
  #place: number;

  constructor(bytes: Uint8Array, place = 0) {
    this.#bytes = bytes;
    this.#place = place;
  }

  get place(): number {
    return this.#place;
  }

  number(): number {
    let number = 0;
    let unit = 1;
    for (;;) {
      const byte = this.#bytes[this.#place] ?? 0;
      this.#place += 1;
      number += (byte % 128) * unit;
      if (byte < 128) return number;
      unit *= 128;
    }
  }

  signed(): number {
    const number = this.number();
    return number % 2 === 0 ? number / 2 : -(number + 1) / 2;
  }

  text(): string {
    const length = this.number();
    return new TextDecoder().decode(this.bytes(length));
  }

  bytes(length: number): Uint8Array {
    const bytes = this.#bytes.subarray(this.#place, this.#place + length);
    this.#place += length;
    return bytes;
  }
}
