/** A link of Emacs Org mode: `[[https://arxiv.org/abs/1706.03762][Attention Is All You Need]]`. */
const ORG = /\[\[(https?:\/\/[^\s[\]]{1,2000})\]\[([^[\]\n]{1,500})\]\]/g;
/** A link of Slack: `<https://arxiv.org/abs/1706.03762|Attention Is All You Need>`. */
const SLACK = /<(https?:\/\/[^\s<>|]{1,2000})\|([^<>|\n]{1,500})>/g;
/** Emphasis of MediaWiki: `''Attention Is All You Need''`, with three apostrophes for bold. */
const WIKI = /(?<!['\p{L}\p{N}])('{2,3})(?!['\s])([^'\n]{1,500}(?:'[^'\n]{1,500}){0,20})\1(?!')/gu;
/** Lines with it that show that a text is MediaWiki's; two apostrophes close a quotation in LaTeX. */
const WIKI_LINES = /(?:^|\n)[^\n]*''[^\n]+''[^\n]*\n(?:[^\n]*\n){0,3}[^\n]*''[^\n]+''/;

/** A text with the links of Org mode and Slack, and MediaWiki's emphasis, as Markdown. Lines keep their numbers. */
export function asMarkdown(text: string): string {
  const org = text.includes("[[http") ? text.replace(ORG, "[$2]($1)") : text;
  const links = org.includes("<http") ? org.replace(SLACK, "[$2]($1)") : org;
  if (
    !links.includes("''") ||
    /``|\{\{|^@\w+\s*[{(]/m.test(links) ||
    !WIKI_LINES.test(links.slice(0, 20_000))
  )
    return links;
  return links.replace(WIKI, (_, marks: string, words: string) => {
    const mark = marks.length === 2 ? "*" : "**";
    return mark + words + mark;
  });
}
