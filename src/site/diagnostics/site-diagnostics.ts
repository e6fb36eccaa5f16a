import { join } from "node:path";
import { readText } from "../../content/files.ts";
import type { TopicRule } from "../../content/topics.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Library, Paper } from "../../library/types.ts";
import { checkCategoryNames } from "../category-names.ts";
import { checkNotes } from "../markdown/check-notes.ts";
import type { RenderMarkdown } from "../markdown/markdown.ts";
import { checkTopics, type PaperSets } from "../sets.ts";
import type { Summaries } from "../summaries.ts";
import type { PaperTypesetter } from "../typesetter.ts";
import { latexDiagnostics, withoutUnreadMacros } from "./latex-diagnostics.ts";

/** The parts of a site that its diagnostics come from. */
interface CheckedSite {
  /** The publisher's folder. */
  readonly folder: string;
  /** Diagnostics of reading that folder. */
  readonly ofContent: readonly Diagnostic[];
  /** Diagnostics of linking the entries. */
  readonly ofLibrary: readonly Diagnostic[];
  /** Diagnostics of the publisher's pages and editor's notes. */
  readonly ofTexts: readonly Diagnostic[];
  readonly library: Library;
  readonly topics: readonly TopicRule[];
  readonly sets: PaperSets;
  readonly typesetter: PaperTypesetter;
  readonly summaries: Summaries;
  readonly markdown: RenderMarkdown;
  /** The paths of the publisher's files, below `content/files`. */
  readonly published: ReadonlySet<string>;
}

/** All diagnostics of a site, except those of its redirects. Typesets every paper. */
export function siteDiagnostics(site: CheckedSite): readonly Diagnostic[] {
  const { folder, library, typesetter, summaries } = site;
  const settingsFile = join(folder, "site.yaml");
  const problemsOf = (paper: Paper) => typesetter.problemsOf(summaries.paper(paper));
  const ofLatex = latexDiagnostics(library.papers, problemsOf, linesOf);
  return [
    ...site.ofContent,
    ...site.ofLibrary,
    ...checkCategoryNames(readText(settingsFile) ?? "", settingsFile, library.categories),
    ...site.ofTexts,
    ...checkTopics(site.topics, site.sets),
    ...checkNotes(library.papers, folder, site.markdown, site.published),
    ...withoutUnreadMacros(ofLatex, site.ofContent, settingsFile),
  ];
}

function linesOf(file: string): readonly string[] {
  return readText(file)?.split("\n") ?? [];
}
