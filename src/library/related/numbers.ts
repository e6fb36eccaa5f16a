/** A list of whole numbers that grows: millions of them take four bytes each. */
export class Numbers {
  /** The numbers, and room for more. */
  room = new Int32Array(1024);
  length = 0;

  push(number: number): void {
    if (this.length === this.room.length) {
      const more = new Int32Array(2 * this.length);
      more.set(this.room);
      this.room = more;
    }
    this.room[this.length] = number;
    this.length += 1;
  }

  /** The number that stands there; 0 where there is none. */
  at(place: number): number {
    return this.room[place] ?? 0;
  }
}
