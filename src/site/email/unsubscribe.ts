import { html } from "../html.ts";
import { STYLE } from "./html-message.ts";

/** A message in HTML and plain text. */
export interface Forms {
  readonly html: string;
  readonly text: string;
}

const END = "</table>\n</body>";

/** Appends an unsubscribe link, which only the sender knows. */
export function withUnsubscribe(forms: Forms, url: string): Forms {
  const row = html`<tr><td style="${STYLE.row}"><p style="${STYLE.first}"><a href="${url}" style="${STYLE.small}">Unsubscribe</a></p></td></tr>
`;
  const at = forms.html.lastIndexOf(END);
  return {
    html: at < 0 ? forms.html : forms.html.slice(0, at) + row.source + forms.html.slice(at),
    text: `${forms.text.trimEnd()}\nUnsubscribe: ${url}\n`,
  };
}
