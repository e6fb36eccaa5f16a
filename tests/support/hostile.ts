/** A listing with hostile text in every field. Its people are invented. */
export const HOSTILE_LISTING = [
  "98.1LGMay 12, 2026Code",
  "Breaking <b>Bold</b> ]]> Titles & “Quotes” with {{ site.title }} | Ada Q. O'Example, Bob <i>Tag</i> Sample et al.",
  "An abstract </script><script>alert(1)</script> with ]]> and <!-- a comment, <img src=x onerror=alert(2)>, " +
    "{{ 7 * 7 }}, {% include 'x' %}, ${7 * 7}, &amp; and &lt;, a \u0007 bell, an override \u202edessever\u202c, " +
    "emoji 🧬👩‍🔬, عربي and 中文.",
  "CVApr 1, 2026",
  "A Second Paper for Plain Company | Carla Muster, Дмитрий Пример, 李样本",
  "Plain words only.",
  "",
].join("\n");

/** Texts that would be markup, scripts, styles, addresses or templates if they were not treated as text. */
export const HOSTILE_TEXTS: readonly string[] = [
  "Bold <script>window.owned=1</script> Words",
  '"><img src=x onerror=window.owned=1> Words',
  "' onmouseover='window.owned=1' x=' Words",
  "</title></style></textarea></script><script>window.owned=1</script> Words",
  "<svg/onload=window.owned=1><style>*{display:none}</style> Words",
  "&lt;script&gt;window.owned=1&lt;/script&gt; &#60;img src=x onerror=window.owned=1&#62; Words",
  "<a id=main name=search href=javascript:window.owned=1>Words</a>",
  "<form id=head><input name=attributes></form><base href=https://evil.example/> Words",
  "]]><script>window.owned=1</script><!-- --!> <![CDATA[ Words",
  "{{ constructor.constructor('window.owned=1')() }} ${window.owned=1} #{7*7} <%= 7*7 %> Words",
  "\\href{javascript:window.owned=1}{Words} \\url{javascript:window.owned=1} Words",
  "$\\href{javascript:window.owned=1}{x} \\htmlId{main}{y} \\class{hidden}{z} \\style{color:red}{w}$ Words",
  "$\\text{<img src=x onerror=window.owned=1>} \\unicode{x3c} \\includegraphics{https://evil.example/a.png}$ Words",
  "[Words](javascript:window.owned=1) ![x](https://evil.example/a.png) <https://evil.example>",
  "javascript:window.owned=1 data:text/html,<script>window.owned=1</script> vbscript:x Words",
  "\u202e\u2066reversed\u2069 \u0007 \u001b[31m \ufeff \u2028 Words",
  "\\input{/etc/passwd} \\write18{id} \\catcode`\\@=11 %0a\\def\\x{} Words",
  '=HYPERLINK("javascript:window.owned=1") @SUM(1) +1 -1 | Words',
  "constructor __proto__ toString hasOwnProperty Words",
  "../../../etc/passwd ..%2f..%2f \\\\host\\share C:\\x Words",
];

/** Addresses that must never become links. */
const HOSTILE_ADDRESSES = [
  "javascript:window.owned=1",
  " JaVaScRiPt:window.owned=1",
  "java\tscript:window.owned=1",
  "data:text/html,<script>window.owned=1</script>",
  "file:///etc/passwd",
  "vbscript:x",
  '//evil.example/"onmouseover=window.owned=1',
  "blob:https://evil.example/x",
];

/** A paper with hostile text in every field, different for each number. */
export interface HostilePaper {
  readonly title: string;
  readonly authors: readonly string[];
  readonly abstract: string;
  readonly venue: string;
  readonly address: string;
  readonly identifier: string;
}

/** @param kind the kind of list, so that no two lists have the same paper */
export function hostilePapers(kind: string): readonly HostilePaper[] {
  const at = <T>(list: readonly T[], k: number): T => list[k % list.length] as T;
  return HOSTILE_TEXTS.map((text, k) => ({
    title: `Of ${kind} ${k} ${text}`,
    authors: [`Ada ${at(HOSTILE_TEXTS, k + 3).slice(0, 60)}`, "Bo Sample"],
    abstract: `${at(HOSTILE_TEXTS, k + 7)} and ${at(HOSTILE_ADDRESSES, k)} and \\href{${at(HOSTILE_ADDRESSES, k + 1)}}{here}.`,
    venue: at(HOSTILE_TEXTS, k + 11),
    address: at(HOSTILE_ADDRESSES, k),
    identifier: at(HOSTILE_TEXTS, k + 13),
  }));
}
