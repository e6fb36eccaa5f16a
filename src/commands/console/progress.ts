import { formatNumber, pluralize } from "../../shared/plural.ts";

/** Shows the progress of long work, and measures its stages. */
export interface Progress {
  /** Ends the previous stage and begins a new one, with its total. */
  stage(name: string, of?: { readonly many: number; readonly what: string }): void;
  /** Sets the number of completed items. */
  done(number: number): void;
  /** Ends the last stage; returns the seconds of each stage, in order. */
  end(): readonly (readonly [name: string, seconds: number])[];
}

/** The destination: a terminal, whose last line is overwritten, or a log. */
export interface Output {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Minimum duration before progress is shown, in milliseconds. */
const SHORT = 2000;
/** Intervals between updates of a terminal and of a log, in milliseconds. */
const [LINE, LOG] = [200, 10_000];

/** @param now a clock, in milliseconds */
export function createProgress(output: Output, now: () => number = () => performance.now()): Progress {
  const begun = now();
  const took: [string, number][] = [];
  let name = "";
  let of: { readonly many: number; readonly what: string } | undefined;
  let [since, shown] = [begun, begun];
  let ahead = "";

  const show = (text: string): void => {
    shown = now();
    output.write(output.isTTY ? `\r\u001b[K${text}` : `${text}\n`);
    ahead = output.isTTY ? "\r\u001b[K" : "";
  };
  const close = (): void => {
    if (name !== "") took.push([name, (now() - since) / 1000]);
  };
  return {
    stage(next, things) {
      close();
      [name, of, since] = [next, things, now()];
      if (since - begun > SHORT) show(things ? `${name}: ${pluralize(things.many, things.what)}` : name);
    },
    done(number) {
      const time = now();
      if (of === undefined || time - begun < SHORT || time - shown < (output.isTTY ? LINE : LOG)) return;
      const left = number > 0 ? ((time - since) / number) * (of.many - number) : undefined;
      const remains = left === undefined ? "" : `, about ${duration(left / 1000)} left`;
      show(`${name}: ${formatNumber(number)} of ${pluralize(of.many, of.what)}${remains}`);
    },
    end() {
      close();
      name = "";
      output.write(ahead);
      return took;
    },
  };
}

/** An approximate duration: `40 s`, `3 min`. */
function duration(seconds: number): string {
  return seconds < 90 ? `${Math.max(1, Math.round(seconds))} s` : `${Math.round(seconds / 60)} min`;
}
