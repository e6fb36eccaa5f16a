import { siteShape } from "../site-shape.ts";

/** Formats that Scholar prints before a title or next to it: `[PDF] arxiv.org`. */
const FORMAT = /^\[(?:PDF|HTML|BOOK|B|CITATION|C|DOC|ZITATION|CITAS|LIBRO|BUCH|FULL VIEW)\]\s+/i;

/**
 * Results of Google Scholar, and the alerts that it sends.
 *
 *     On Quiet Gradients
 *     A Vesely, B Lind - Journal of Silence, 2026 - example.org
 *     … We study gradients that make no sound …
 *     Save Cite Cited by 12 Related articles All 2 versions
 */
export const googleScholar = siteShape({
  id: "google-scholar",
  name: "Google Scholar results or alert",
  source: "scholar.google.com, copied from the browser, or a mail of an alert",
  reads: "title, authors with initials, journal, year, the excerpt that is shown",
  specimen: `[PDF] example.org
On Quiet Gradients
A Vesely, B Lind - Journal of Silence, 2026 - example.org
… We study gradients that make no sound, and show that they are quieter than others in all the cases that we tried …
Save Cite Cited by 12 Related articles All 2 versions
Counting Lakes from Orbit
C Okafor, M Quint… - Lakes, 2025 - example.org
… We count lakes in pictures from orbit, and find as many as others have found on the ground, which took them longer …
Save Cite Cited by 3 Related articles
`,
  marks: [
    {
      lines:
        /\b(?:Cited by \d+|Related articles|All \d+ versions|Zitiert von: \d+|Cité \d+ fois|Citado por \d+|被引用次数|Save Cite)\b/i,
      least: 2,
      certainty: 0.93,
    },
    {
      lines:
        /Google Scholar because you(?:'|’)re following|^\S+ Twitter LinkedIn Facebook|scholar\.google\.[a-z.]+\/scholar_url/i,
      least: 1,
      certainty: 0.95,
    },
    {
      lines: /^\p{Lu}{1,3}\p{Ll}* \p{Lu}[\p{L}'’-]+(?:, .*|…)? - .*(?:19|20)\d\d(?: - [\w.-]+\.\w+)?$/u,
      least: 3,
      certainty: 0.92,
    },
  ],
  rules: {
    orders: ["TNB", "TN"],
    textAfterNames: true,
    noise:
      /^[\w-]+(?:\.[\w-]+)+$|^\[(?:PDF|HTML|BOOK|DOC|B|C|CITATION)\](?: \S+\.\S+)?$|^(?:Save|Speichern|Enregistrer|Guardar|Salvar?|☆)\b|^(?:保存|收藏|儲存|저장|Сохранить)\s|\bCited by \d+|\bRelated articles\b|^This message was sent by|^(?:List|Cancel|Create|Edit) alerts?$|[-–] (?:new (?:results|articles|citations|related research)|neue (?:Ergebnisse|Artikel|Zitate|verwandte Forschung)|nouve(?:aux|lles) .{5,30}|nuev[oa]s .{5,30}|nuov[ie] .{5,30}|nov[oa]s .{5,30})$|^Sie haben diese Nachricht von Google|^Ce message a été envoyé par|^(?:Full View|Get it at|Library Search|Showing the best result|Twitter|About \d)|\bVersions?$/i,
    clean: (text) =>
      text
        .replace(FORMAT, "")
        .replace(FORMAT, "")
        .replace(/(\b(?:19|20)\d\d) - [\w.-]+\.\w+$/, "$1"),
  },
});
