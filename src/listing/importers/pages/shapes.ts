import type { Shape } from "../shape.ts";
import { headerBelow } from "./header-below.ts";
import { labelledLines } from "./labelled-lines.ts";
import { titleNamesLines } from "./one-line/title-names-lines.ts";
import { pastedPage } from "./pasted-page.ts";
import { alphaxiv } from "./sites/discovery/alphaxiv.ts";
import { arxivListing } from "./sites/discovery/arxiv-listing.ts";
import { arxivSearch } from "./sites/discovery/arxiv-search.ts";
import { emergentMind } from "./sites/discovery/emergent-mind.ts";
import { huggingFace } from "./sites/discovery/hugging-face.ts";
import { huggingFaceCollection } from "./sites/discovery/hugging-face-collection.ts";
import { papersCool } from "./sites/discovery/papers-cool.ts";
import { scholarInbox } from "./sites/discovery/scholar-inbox.ts";
import { ads } from "./sites/indexes/ads.ts";
import { dblp } from "./sites/indexes/dblp.ts";
import { googleScholar } from "./sites/indexes/google-scholar.ts";
import { googleScholarProfile } from "./sites/indexes/google-scholar-profile.ts";
import { inspire } from "./sites/indexes/inspire.ts";
import { openalex } from "./sites/indexes/openalex.ts";
import { orcid } from "./sites/indexes/orcid.ts";
import { pubmed } from "./sites/indexes/pubmed.ts";
import { semanticScholar } from "./sites/indexes/semantic-scholar.ts";
import { webOfScience } from "./sites/indexes/web-of-science.ts";
import { aclAnthology } from "./sites/proceedings/acl-anthology.ts";
import { cvf } from "./sites/proceedings/cvf.ts";
import { openreview } from "./sites/proceedings/openreview.ts";
import { pmlr } from "./sites/proceedings/pmlr.ts";
import { virtualConference } from "./sites/proceedings/virtual-conference.ts";
import { acm } from "./sites/publishers/acm.ts";
import { biorxiv } from "./sites/publishers/biorxiv.ts";
import { ieee } from "./sites/publishers/ieee.ts";
import { jstor } from "./sites/publishers/jstor.ts";
import { nature } from "./sites/publishers/nature.ts";
import { sciencedirect } from "./sites/publishers/sciencedirect.ts";
import { springer } from "./sites/publishers/springer.ts";
import { ssrn } from "./sites/publishers/ssrn.ts";
import { zenodo } from "./sites/publishers/zenodo.ts";

/** Pages copied from a browser: known sites first, then general shapes. */
export const PAGE_SHAPES: readonly Shape[] = [
  arxivListing,
  arxivSearch,
  alphaxiv,
  emergentMind,
  huggingFace,
  huggingFaceCollection,
  papersCool,
  scholarInbox,
  googleScholar,
  googleScholarProfile,
  semanticScholar,
  pubmed,
  dblp,
  inspire,
  ads,
  openalex,
  orcid,
  webOfScience,
  aclAnthology,
  openreview,
  cvf,
  pmlr,
  virtualConference,
  biorxiv,
  nature,
  sciencedirect,
  springer,
  acm,
  ieee,
  ssrn,
  jstor,
  zenodo,
  labelledLines,
  headerBelow,
  titleNamesLines,
  pastedPage,
];
