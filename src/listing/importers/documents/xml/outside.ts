/** An element outside of records, and where it begins, in UTF-16 units from 0. */
export interface OutsideElement {
  readonly name: string;
  readonly offset: number;
}

interface Open extends OutsideElement {
  titled: boolean;
  authored: boolean;
  /** True if it contains records. */
  holds: boolean;
}

const TITLE = /^(?:title|titles|titleInfo|articletitle|booktitle|article-title|titlegroup)$/i;
const AUTHORS = /^(?:authors?|authorlist|creators?|contributors?|contrib-group|editors?|name)$/i;

/** Watches the elements outside of records for those that are papers, too. */
export function watchOutside() {
  const open: Open[] = [];
  const found: OutsideElement[] = [];
  return {
    found: found as readonly OutsideElement[],
    open(name: string, offset: number, isRecord: boolean): void {
      // Title and authors in the root element are those of the file.
      const around = open.length > 1 ? open.at(-1) : undefined;
      if (around && TITLE.test(name)) around.titled = true;
      if (around && AUTHORS.test(name)) around.authored = true;
      if (isRecord) for (const each of open) each.holds = true;
      open.push({ name, offset, titled: false, authored: false, holds: isRecord });
    },
    close(name: string): void {
      const at = open.findLastIndex((each) => each.name === name);
      if (at < 0) return;
      const [closed] = open.splice(at);
      if (closed?.titled && closed.authored && !closed.holds) found.push(closed);
      // Titles of books are some levels down.
      else if (closed && !closed.holds && at > 1) inherit(open[at - 1], closed);
    },
  };
}

function inherit(around: Open | undefined, { titled, authored }: Open): void {
  if (!around) return;
  around.titled ||= titled;
  around.authored ||= authored;
}
