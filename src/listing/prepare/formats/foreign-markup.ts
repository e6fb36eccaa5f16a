/** A link of Emacs Org mode: `[[https://arxiv.org/abs/1706.03762][Attention Is All You Need]]`. */
const ORG = /\[\[(https?:\/\/[^\s[\]]{1,2000})\]\[([^[\]\n]{1,500})\]\]/g;
/** A link of Slack: `<https://arxiv.org/abs/1706.03762|Attention Is All You Need>`. */
const SLACK = /<(https?:\/\/[^\s<>|]{1,2000})\|([^<>|\n]{1,500})>/g;
/** Links of other markup languages: their pattern, what a text with one contains, and the groups of text and address. */
const LINKS: readonly { readonly pattern: RegExp; readonly sign: string; readonly markdown: string }[] = [
  // Typst
  {
    pattern: /#link\("(https?:\/\/[^\s"()]{1,2000})"\)\[([^[\]\n]{1,500})\]/g,
    sign: "#link(",
    markdown: "[$2]($1)",
  },
  // AsciiDoc
  {
    pattern: /(?<![\w(<"'[/])(?:link:)?(https?:\/\/[^\s[\]()<>]{1,2000})\[([^[\]\n]{8,500}?)\^?\](?!\()/g,
    sign: "[",
    markdown: "[$2]($1)",
  },
  // MediaWiki
  {
    pattern: /(?<![[\]!])\[(https?:\/\/[^\s[\]|]{1,2000}) ([^[\]\n]{8,500})\](?!\()/g,
    sign: "[http",
    markdown: "[$2]($1)",
  },
  // Jira
  {
    pattern: /\[([^[\]|\n]{1,500})\|(https?:\/\/[^\s[\]|()]{1,2000})\]/g,
    sign: "|http",
    markdown: "[$1]($2)",
  },
  // reStructuredText
  {
    pattern: /`([^`<>\n]{1,500}?) ?<(https?:\/\/[^\s<>`()]{1,2000})>`__?/g,
    sign: ">`_",
    markdown: "[$1]($2)",
  },
  // Textile
  {
    pattern: /(?<![\w:{,[])"([^"\n]{1,500})":(https?:\/\/[^\s"()]{0,2000}[^\s"().,;:])/g,
    sign: '":http',
    markdown: "[$1]($2)",
  },
];
/** Emphasis of MediaWiki: `''Attention Is All You Need''`, with three apostrophes for bold. */
const WIKI = /(?<!['\p{L}\p{N}])('{2,3})(?!['\s])([^'\n]{1,500}(?:'[^'\n]{1,500}){0,20})\1(?!')/gu;
/** A line with such emphasis. */
const WIKI_LINE = /''[^\n]+''/;
/** Number of characters at the start of a text that show whether it is MediaWiki's. */
const SAMPLE = 20_000;
/** Number of lines from one with emphasis to the next one, at most. */
const NEAR = 4;

/** A text with the links of other markup languages and of Slack, and MediaWiki's emphasis, as Markdown. Lines keep their numbers. */
export function asMarkdown(text: string): string {
  const org = text.includes("[[http") ? text.replace(ORG, "[$2]($1)") : text;
  const slack = org.includes("<http") ? org.replace(SLACK, "[$2]($1)") : org;
  const links = withMarkdownLinks(slack);
  if (
    !links.includes("''") ||
    /``|\{\{|^@\w+\s*[{(]/m.test(links) ||
    !hasWikiEmphasis(links.slice(0, SAMPLE))
  )
    return links;
  return links.replace(WIKI, (_, marks: string, words: string) => {
    const mark = marks.length === 2 ? "*" : "**";
    return mark + words + mark;
  });
}

/** Whether a line may hold a link of another markup language. */
export function mayHoldLink(line: string): boolean {
  return line.includes("http") && (line.includes("[") || line.includes("<http") || line.includes('":http'));
}

function withMarkdownLinks(text: string): string {
  if (!text.includes("http")) return text;
  return LINKS.reduce(
    (linked, { pattern, sign, markdown }) =>
      linked.includes(sign) ? linked.replace(pattern, markdown) : linked,
    text,
  );
}

/** Whether two lines near each other have emphasis: two apostrophes also close a quotation in LaTeX. */
function hasWikiEmphasis(text: string): boolean {
  let before = Number.NEGATIVE_INFINITY;
  for (const [k, line] of text.split("\n").entries()) {
    if (!WIKI_LINE.test(line)) continue;
    if (k - before <= NEAR) return true;
    before = k;
  }
  return false;
}
