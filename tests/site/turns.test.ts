import { expect, test } from "vitest";
import { newTurns, takeTurns } from "../../src/build/turns.ts";

test("those who share turns get each number once, from 0 on", () => {
  const memory = newTurns();
  const [one, other] = [takeTurns(memory), takeTurns(memory)];
  expect([one.next(), other.next(), other.next(), one.next()]).toEqual([0, 1, 2, 3]);
  expect(takeTurns().next()).toBe(0);
});
