import { diagnose } from "../../diagnostics/catalogue.ts";
import type { Diagnostic } from "../../diagnostics/types.ts";
import type { Correction } from "../corrections/corrections-file.ts";
import { type Parts, SEPARATOR, type TitleAuthors } from "../title-authors/title-authors.ts";
import type { Line } from "./blocks.ts";

/** The findings about a title and its authors; none if the publisher has confirmed them. */
export function checkTitleAuthors(
  titleAuthors: TitleAuthors,
  first: Line,
  file: string,
  correction: Correction | undefined,
): Diagnostic[] {
  const { title, authors, etAl, runnerUp, confirmed } = titleAuthors;
  if (confirmed || correction?.fields.title !== undefined || correction?.fields.authors) return [];
  const { number: line, column } = first;
  if (authors.length === 0) {
    return [
      diagnose(
        "authors-missing",
        { file, line, column, length: first.text.length },
        { title: shorten(title) },
      ),
    ];
  }
  if (!runnerUp) return [];
  const place = {
    file,
    line,
    column: column + (titleAuthors.boundary ?? 0),
    length: authors[0]?.length ?? 1,
  };
  const pasted = `${title} ${SEPARATOR} ${authors.join(", ")}${etAl ? " et al." : ""}`;
  return [
    diagnose("authors-doubtful", place, {
      chosen: show(titleAuthors),
      other: runnerUp.authors.length === 0 ? undefined : show(runnerUp),
      line: shorten(pasted, 2000),
    }),
  ];
}

function show({ title, authors }: Parts): string {
  return `“${shorten(title)}” by ${shorten(authors.slice(0, 5).join(", "))}`;
}

function shorten(text: string, most = 300): string {
  return text.length <= most ? text : `${text.slice(0, most / 2)}…${text.slice(-most / 2)}`;
}
