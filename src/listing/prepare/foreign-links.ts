/** A link of Emacs Org mode: `[[https://arxiv.org/abs/1706.03762][Attention Is All You Need]]`. */
const ORG = /\[\[(https?:\/\/[^\s[\]]{1,2000})\]\[([^[\]\n]{1,500})\]\]/g;
/** A link of Slack: `<https://arxiv.org/abs/1706.03762|Attention Is All You Need>`. */
const SLACK = /<(https?:\/\/[^\s<>|]{1,2000})\|([^<>|\n]{1,500})>/g;

/** A text with the links of Org mode and Slack as links of Markdown. Lines keep their numbers. */
export function asMarkdownLinks(text: string): string {
  const org = text.includes("[[http") ? text.replace(ORG, "[$2]($1)") : text;
  return org.includes("<http") ? org.replace(SLACK, "[$2]($1)") : org;
}
