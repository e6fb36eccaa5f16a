/** A growing list of integers that takes four bytes each. */
export class Int32List {
  #room = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    this.set(this.length, number);
  }

  /** Sets the number at an index, which may be beyond the end. */
  set(place: number, number: number): void {
    if (place >= this.#room.length) {
      const more = new Int32Array(2 * place);
      more.set(this.#room);
      this.#room = more;
    }
    this.#room[place] = number;
    if (place >= this.length) this.length = place + 1;
  }

  /** The number at an index; 0 beyond the end. */
  at(place: number): number {
    return this.#room[place] ?? 0;
  }
}
