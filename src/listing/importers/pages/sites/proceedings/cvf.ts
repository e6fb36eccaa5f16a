import { siteShape } from "../site-shape.ts";

/**
 * Papers of a conference at the Computer Vision Foundation's open access site.
 *
 *     On Quiet Gradients
 *     Ada Vesely, Bo Lind
 *     [pdf] [supp] [arXiv] [bibtex]
 */
export const cvf = siteShape({
  id: "cvf-open-access",
  name: "CVF open access page",
  source: "openaccess.thecvf.com, copied from the browser",
  reads: "title, authors",
  specimen: `On Quiet Gradients
Ada Vesely, Bo Lind
[pdf] [supp] [arXiv] [bibtex]
Counting Lakes from Orbit
Chidi Okafor, Mara Quint
[pdf] [bibtex]
`,
  marks: [
    {
      lines: /^These \w{3,5} \d{4} (?:workshop )?papers are the Open Access versions/,
      least: 1,
      certainty: 0.96,
    },
    { lines: /^\[pdf\](?: ?\[(?:supp|arXiv|dataset|video|code)\])*$/, least: 2, certainty: 0.92 },
    { lines: /^\[pdf\](?: ?\[(?:supp|arXiv|dataset|video|code)\])* ?\[bibtex\]/, least: 2, certainty: 0.96 },
  ],
  rules: {
    orders: ["TN"],
    noise:
      /^(?:\[pdf\]|\[(?:bibtex|supp|arXiv)\]|(?:CVPR|ICCV|WACV|ECCV) \d{4} (?:open access|papers)|back|Day \d+:|These (?:CVPR|ICCV|WACV|ECCV)|This material is presented)/i,
    page: (text) => {
      const found = /\b(CVPR|ICCV|WACV|ECCV|ACCV)\s?(20\d\d)/.exec(text);
      return found ? { category: `${found[1]} ${found[2]}`, date: found[2] } : {};
    },
  },
});
