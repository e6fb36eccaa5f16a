import { siteShape } from "../site-shape.ts";

/**
 * Somebody's profile at Google Scholar: below each title the authors and the venue, and in two more columns the number
 * of citations, which may have a star, and the year.
 *
 *     Title       Cited by    Year
 *     On Quiet Gradients
 *     A Vesely, B Lind
 *     Journal of Silence 12 (3), 45-67    120    2019
 */
export const googleScholarProfile = siteShape({
  id: "google-scholar-profile",
  name: "Google Scholar profile",
  source: "somebody's page at scholar.google.com, copied from the browser",
  reads: "title, authors with initials, journal, year, arXiv number",
  specimen: `Ada Vesely
Professor of Silence, Lake University
Verified email at lake.example - Homepage
Title\tCited by\tYear
On Quiet Gradients
A Vesely, B Lind
Journal of Silence 12 (3), 45-67\t120\t2019
Counting Lakes from Orbit
C Okafor, M Quint, A Vesely, ...
Proceedings of the Conference on Lakes, 1-12\t85*\t2021
Words without Sounds
A Vesely
arXiv preprint arXiv:2205.01234\t\t2022
`,
  marks: [
    { lines: /\t\d{0,6}\*?\t(?:19|20)\d\d$/, least: 2, certainty: 0.975 },
    { lines: /^Title\s+Cited by\s+Year$/i, least: 1, certainty: 0.98 },
    { lines: /^Cited by$/i, least: 2, certainty: 0.5 },
  ],
  rules: {
    orders: ["TNM"],
    starts: /^(?:Title\s+Cited by\s+)?Year$/i,
    noise:
      /^(?:Articles? \d.*|Show more|\d{1,6}\*?|Title|Cited by|Year|Sort.*|Help|Privacy|Terms|Co-?authors|View all|Get my own profile|Follow|Loading.*)$/i,
    clean: (text) =>
      text
        .replace(/^(.*\S)\s+\d{1,6}\*?\s+((?:19|20)\d\d)$/, "$1 · $2")
        .replace(/^(.*\S)\s{2,}((?:19|20)\d\d)$/, "$1 · $2")
        // The line of the venue ends in the year that the column repeats.
        .replace(/, ((?:19|20)\d\d) · \1$/, " · $1"),
  },
});
