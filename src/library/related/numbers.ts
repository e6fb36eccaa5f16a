/** A list of whole numbers that grows: millions of them take four bytes each. */
export interface Numbers {
  readonly length: number;
  push(number: number): void;
  /** The number that stands there; 0 where there is none. */
  at(place: number): number;
}

/** A list without numbers. */
export function createNumbers(): Numbers {
  let room = new Int32Array(1024);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(number) {
      if (length === room.length) {
        const more = new Int32Array(2 * length);
        more.set(room);
        room = more;
      }
      room[length] = number;
      length += 1;
    },
    at: (place) => room[place] ?? 0,
  };
}
