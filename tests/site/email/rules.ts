import { Parser } from "htmlparser2";

// What a message may have in it, by what caniemail.com states of Gmail, Outlook (for Windows as well as for the web and
// phones) and Apple Mail. Anything that is not in these tables is refused.

/** Elements, and why each may be used. */
const ELEMENTS: Readonly<Record<string, string>> = {
  html: "the document",
  head: "read by none as content",
  meta: "ignored where it is not known",
  title: "shown by browsers alone",
  body: "its styles may get lost, so none of them matters",
  table: "layout that Outlook for Windows, which lays out with Word, shows as browsers do",
  thead: "part of a table",
  tbody: "part of a table",
  tr: "part of a table",
  td: "the one element on which all of them support padding",
  th: "the same",
  h1: "supported by all; its margins are set, since defaults differ",
  h2: "the same",
  h3: "the same",
  h4: "the same",
  h5: "the same",
  h6: "the same",
  p: "supported by all",
  a: "supported by all, with http and https",
  span: "supported by all for text styles",
  strong: "supported by all",
  em: "supported by all",
  i: "variables of formulas",
  sub: "supported by all",
  sup: "supported by all",
  ul: "supported by all",
  ol: "supported by all",
  li: "supported by all",
  blockquote: "supported by all",
  code: "supported by all",
  pre: "supported by all",
  br: "supported by all",
  hr: "supported by all",
  img: "pictures of the editor's note; clients that block them show their text",
};

/** Properties, the elements on which they may be used (any where it is empty), and why. */
const PROPERTIES: Readonly<Record<string, { readonly on: readonly string[]; readonly why: string }>> = {
  margin: {
    on: ["body", "table", "h1", "h2", "p"],
    why: "supported but for negative values (Gmail, Outlook), on spans and bodies, and auto (Outlook for Windows: the table is at the left there)",
  },
  padding: { on: ["body", "td"], why: "Outlook for Windows supports it on table cells alone" },
  width: { on: ["table"], why: "supported by all on tables" },
  "max-width": {
    on: ["table", "img"],
    why: "supported by all but Outlook for Windows before 2019, where the table is as wide as the window",
  },
  "border-collapse": { on: ["table"], why: "supported by all" },
  "border-top": { on: ["td"], why: "supported by all" },
  "font-family": {
    on: ["td"],
    why: "supported by all; set on cells, since Outlook for Windows does not inherit it into tables",
  },
  "font-size": { on: [], why: "supported by all" },
  "font-weight": { on: [], why: "supported by all for normal and bold" },
  "line-height": { on: [], why: "supported by all on blocks" },
  "text-align": { on: ["td", "th"], why: "supported by all" },
};

/** Attributes other than `style`. */
const ATTRIBUTES = /^(?:lang|dir|role|href|src|alt|title|start|content|name|charset)$/;

/** Values that a client would drop, or that carry a colour that dark mode cannot turn. */
const REFUSED_VALUES = /url\(|var\(|calc\(|!important|-\d|rgba?\(|hsla?\(|currentcolor/i;

/** Describes what in a message breaks the rules. */
export function breaches(message: string): readonly string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(name, attributes) {
      if (ELEMENTS[name] === undefined) found.push(`<${name}>`);
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute === "style") found.push(...styleBreaches(name, value));
        else if (!ATTRIBUTES.test(attribute)) found.push(`<${name} ${attribute}>`);
        if (/^(?:href|src)$/.test(attribute) && !/^https?:\/\/[^/]/.test(value))
          found.push(`${attribute}="${value}"`);
      }
    },
  });
  parser.end(message);
  return found;
}

function styleBreaches(element: string, style: string): readonly string[] {
  return style.split(";").flatMap((declaration) => {
    const [property = "", value = ""] = declaration.split(":");
    const rule = PROPERTIES[property.trim()];
    if (rule === undefined) return [`${property} on <${element}>`];
    if (rule.on.length > 0 && !rule.on.includes(element)) return [`${property} on <${element}>: ${rule.why}`];
    return REFUSED_VALUES.test(value) ? [`${property}: ${value}`] : [];
  });
}
