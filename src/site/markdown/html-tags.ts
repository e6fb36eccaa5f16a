import type MarkdownIt from "markdown-it";

/** The beginnings of HTML tags that people write in Markdown, and of comments. */
const TAG =
  /<!--|<\/?(?:a|abbr|article|aside|audio|b|blockquote|br|center|code|dd|del|details|div|dl|dt|em|embed|figcaption|figure|font|footer|form|h[1-6]|header|hr|i|iframe|img|input|ins|kbd|li|mark|nav|object|ol|p|picture|pre|s|script|section|small|source|span|strike|strong|style|sub|summary|sup|svg|table|tbody|td|th|thead|tr|u|ul|video)(?=[\s/>]|$)/gi;

/**
 * Makes a parser collect the HTML tags of a text, `<img` or `<!--`, into `tags` of its environment. Tags in code are not among
 * them, nor are those whose `<` is escaped.
 */
export function collectTags(markdown: InstanceType<typeof MarkdownIt>): void {
  // Later, an escaped “<” is joined with the text around it.
  markdown.core.ruler.before("text_join", "html_tags", ({ tokens, env }) => {
    const { tags } = env as typeof env & { readonly tags: string[] };
    for (const { children } of tokens)
      for (const { type, content } of children ?? [])
        if (type === "text" && content.includes("<")) tags.push(...(content.match(TAG) ?? []));
  });
}
