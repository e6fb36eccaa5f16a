/**
 * The possible contents of a column. `link` is any URL; `day` and `month` complete a year; a presenter is not an
 * author.
 */
export type Column =
  | "title"
  | "authors"
  | "firstAuthor"
  | "otherAuthors"
  | "shortAuthors"
  | "oneAuthor"
  | "givenName"
  | "familyName"
  | "date"
  | "year"
  | "month"
  | "day"
  | "venue"
  | "category"
  | "keywords"
  | "abstract"
  | "doi"
  | "arxivId"
  | "link"
  | "pdf"
  | "code"
  | "score"
  | "note"
  | "presenter";

/**
 * The names of columns by content, without case, accents, spaces and punctuation. Of two columns with the same
 * content, the one whose name comes first here is used. Names of: Zotero, Scopus, Web of Science (full names and
 * tags), Dimensions, PubMed, IEEE Xplore, Springer, Lens, EBSCO, Rayyan, JabRef, OpenAlex, Semantic Scholar, Publish
 * or Perish, Google Scholar, Notion, Kaggle; then spreadsheets in twenty languages.
 */
const NAMES: Readonly<Record<Column, string>> = {
  title: `title articletitle documenttitle papertitle itemtitle worktitle titleofpaper titleofthepaper displayname titles ti
    headline primarytitle paper papername article work publication document name item reading
    beitrag aufsatz titel titre titulo titolo tytul nazev baslik titul titolodelarticolo titeldesartikels titredelarticle
    titulodelarticulo titulodoartigo название заголовок заглавие статья 标题 题名 题目 论文标题 论文题目 篇名 论文 论文名称 標題
    題名 題目 論文標題 タイトル 論文タイトル 論文名 論文 제목 논문제목 논문명 논문
    назва otsikko cim tieude judul judulartikel τιτλος العنوان عنوان عنوانالبحث כותרת שםהמאמר`,
  authors: `authorfullnames authorsfullnames fullauthornames fullauthors authornames authorsfull af author authors authorlist authorslist
    authorsnames nameofauthors listofauthors authorshipsauthordisplayname creator creators writers by researchers people
    autoren autor autorin verfasser verfasserin verfasserinnen autorinnen autoreninnen autorinnenundautoren auteurs auteur autores autora autori autore forfattare
    autorzy yazarlar yazar авторы автор 作者 作者列表 著者 著者名 執筆者 저자 저자명
    автори autori autoři tekijat kirjoittajat szerzok tacgia penulis pengarang συγγραφεις المؤلفون المؤلف الباحثون מחברים מחבר`,
  firstAuthor: "firstauthor leadauthor erstautor premierauteur primerautor primoautore 第一作者",
  otherAuthors: `otherauthors coauthors coauthor remainingauthors furtherauthors additionalauthors weitereautoren mitautoren
    autrescoauteurs coauteurs coautores otrosautores coautori 其他作者 共著者`,
  shortAuthors: "authorsshort shortauthors au authorabbreviated authorsabbreviated",
  oneAuthor: numbered("author autor auteur autore forfatter 作者 著者 저자"),
  givenName: `firstname givenname givennames forename authorfirstname vorname prenom nombre nome imie ad imya имя 名 이름`,
  familyName: `lastname familyname surname authorlastname nachname familienname nom nomdefamille apellido apellidos cognome
    sobrenome nazwisko soyad фамилия 姓 성`,
  date: `publicationdate datepublished publisheddate dateofpublication publishdate published publishedon date
    submitted submissiondate datesubmitted submittedon onlinepublicationdate datecreated created released releasedate
    earlyaccessdate issued dp datum veroffentlicht erscheinungsdatum veroffentlichungsdatum datedepublication
    fecha fechadepublicacion data datadipubblicazione datadepublicacao datadepubblicazione дата датапубликации 日期
    发表日期 发布日期 发表时间 出版日期 时间 發表日期 日付 公開日 発行日 出版日 날짜 게재일 발행일 tarih
    датапублікації datavydani paivamaara julkaisupaiva ngay tanggal ημερομηνια التاريخ תאריך`,
  year: `publicationyear pubyear yearpublished yearofpublication publishedyear year years py yr jahr erscheinungsjahr jahrderveroffentlichung veroffentlichungsjahr
    annee anneedepublication ano anodepublicacao anodepublicacion anno annodipubblicazione jaar ar aar rok yil год 年份 年
    发表年份 出版年 年度 発行年 出版年 연도 년도 발행연도
    рік vuosi julkaisuvuosi ev nam tahun ετος rokvydani السنة سنةالنشر שנה`,
  month: "month publicationmonth pubmonth monat mois mes mese miesiac mesic месяц 月份 月 월",
  day: "day publicationday tag jour dia giorno 日",
  venue: `publicationtitle sourcetitle journalbook journaltitle journalname journal booktitle conferencetitle conferencename
    conference containertitle publicationname proceedingstitle venue source so primarylocationsourcedisplayname hostvenue
    publishedin wherepublished appearedin publicationvenue conferencejournal journalconference venuejournal publisherjournal event
    outlet erschienenin veroffentlichtin publieedans publiedans publicadoen pubblicatoin zeitschrift konferenz tagung quelle zeitschriftentitel revue journalouconference revista congreso
    conferencia fuente rivista conferenza periodico czasopismo dergi журнал конференция источник 期刊 来源 会议
    刊名 期刊名称 会议期刊 发表期刊 期刊会议 雑誌 雑誌名 会議 学会 掲載誌 학술지 저널 학회 학회명
    期刊名稱 журналвидання casopis tidskrift tidsskrift lehti folyoirat tapchi jurnal περιοδικο المجلة כתבעת`,
  category: `primarycategory categorycode category categories arxivcategory primarysubject subject subjects area track field topic kategorie
    categorie categoria категория 类别 分类 领域 カテゴリ 分野 분야`,
  keywords: `automatictags manualtags tags keywords authorkeywords keyword terms labels schlagworter motscles
    palabrasclave parolechiave 关键词 キーワード 키워드`,
  abstract: `abstractnote abstract abstracts summary summaries ab abstracttext tldr zusammenfassung kurzfassung resume resumen
    riassunto resumo sommario streszczenie аннотация реферат 摘要 概要 要旨 要約 抄録 초록`,
  doi: "doi itemdoi doinumber digitalobjectidentifier doilink doiurl di",
  arxivId: "arxivid arxivnumber arxiv eprint preprintid arxivlink arxivurl id",
  link: `url urls link links paperlink paperurl articleurl externalurl dimensionsurl weblink website webpage address href
    landingpage htmllink paperpage sourceurl permalink enlace lien enlaces collegamento ссылка 链接 网址 论文链接 地址 リンク 링크`,
  pdf: "pdf pdflink pdfurl fulltext fulltextlink fulltexturl openaccesspdf 全文",
  code: "code codelink codeurl github githublink repository repo sourcecode implementation 代码 コード 코드",
  score: "score relevance relevancescore rating punktzahl bewertung puntuacion 评分",
  note: `extra note notes comment comments archivelocation archive accessionnumber institute institutes institution
    institutions affiliation affiliations organization organizations organisation company lab university country publisher
    机构 单位 所属 기관`,
  presenter: `presenter presenters presentedby presenting discussant discussants discussionleader discussionlead leader ledby
    moderator moderators host hosts vortragende vortragender referent referentin`,
};

/** Names of columns with one author each, in their order: `Author 1`, `Author 2`. */
function numbered(names: string): string {
  const numbers = Array.from({ length: 12 }, (_, at) => at + 1);
  return numbers.flatMap((number) => names.split(" ").map((name) => `${name}${number}`)).join(" ");
}

/** Second meanings of names, used if another column has the first meaning or if the cells show it. */
const SECOND_MEANINGS: readonly (readonly [name: string, column: Column])[] = [
  ["publication", "venue"],
  ["published", "venue"],
  ["paper", "link"],
  ["article", "link"],
  ["document", "link"],
  ["source", "link"],
  ["name", "authors"],
];

/** A possible content of a column, and how well its name fits: 0 is best. */
export interface Meaning {
  readonly column: Column;
  readonly rank: number;
}

/** A heading in normal form: `Author(s)` and `authors`, `Año` and `ano`, `Date (published)`. */
function headingKey(heading: string): string {
  return heading
    .slice(0, 80)
    .normalize("NFKD")
    .toLowerCase()
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ı/g, "i")
    .replace(/[^\p{L}\p{N}]/gu, "")
    .normalize("NFC");
}

const MEANINGS: ReadonlyMap<string, readonly Meaning[]> = meaningsByKey();

function meaningsByKey(): Map<string, readonly Meaning[]> {
  const map = new Map<string, readonly Meaning[]>();
  const add = (name: string, meaning: Meaning) => {
    const key = headingKey(name);
    map.set(key, [...(map.get(key) ?? []), meaning]);
  };
  for (const column of Object.keys(NAMES) as Column[])
    for (const [rank, name] of NAMES[column].split(/\s+/).entries()) add(name, { column, rank });
  for (const [name, column] of SECOND_MEANINGS) add(name, { column, rank: 99 });
  return map;
}

/**
 * The possible contents of a column with a heading; empty for an unknown heading. With `loosely`, a known noun among
 * other words is enough: `Paper authors`, `Conf / Journal`, `Title of the talk`.
 */
export function meaningsOf(heading: string, loosely = false): readonly Meaning[] {
  const known = MEANINGS.get(headingKey(heading)) ?? sharedMeaning(heading);
  if (known.length > 0 || !loosely || heading.length > 40) return known;
  const [described = ""] = heading.split(/\s(?:of|des?|der|di|do|da)\s/iu);
  const words = described.split(/[\s/&|,()?!:._-]+/u).filter((word) => word !== "");
  if (words.some((word) => /^(?:corresponding|contact|number|count|no)$/i.test(word))) return [];
  return MEANINGS.get(headingKey(words.at(-1) ?? "")) ?? [];
}

/** The meaning of a heading with alternatives that mean the same: `Journal / conference`, `Revue ou congrès`. */
function sharedMeaning(heading: string): readonly Meaning[] {
  const names = heading.length > 40 ? [] : heading.split(/ ?[/&|] ?| (?:or|and|oder|und|ou|et|o|y|e) /i);
  const meanings = names.map((name) => MEANINGS.get(headingKey(name))?.[0]);
  const [first, ...others] = meanings;
  return first && others.length > 0 && others.every((other) => other?.column === first.column) ? [first] : [];
}
