/** A list or an object in JavaScript, TypeScript or Python is assigned to a name or not, and may begin with comments. */
const ASSIGNED =
  /^\s*(?:(?:export|default|const|let|var)\s+){0,3}(?:[\w.$]{1,40}\s*(?::\s*[\w<>[\]]{1,40}\s*)?=\s*)?/;
const OPENS = /^(?:\[(?:\s|(?:\/\/|#)[^\n]*\n)*[{[(]|\{\s*(?:'[^'\n]{0,60}'|\w{1,60})\s*:)/;
/** A key that is not in double quotes, as JSON's are. */
const KEY = /[{,\s](?:'title'|title)\s*:\s*['"`]/;
const SEARCHED = 20_000;

/** Words of other languages, and how JSON has them. */
const WORDS: Readonly<Record<string, string>> = {
  None: "null",
  undefined: "null",
  nan: "null",
  NaN: "null",
  True: "true",
  False: "false",
};

const TOKEN =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/[^\n]*|#[^\n]*|\/\*[^*]*\*\/|[A-Za-z_$][\w$]*|,(?=\s*[\]})])|[()]/g;

/**
 * Lists of JavaScript, TypeScript and Python as JSON: keys and strings in double quotes, no comments, no comma after the
 * last element, tuples as arrays. Other texts, and all line breaks between elements, stay.
 */
export function asJson(text: string): string {
  const start = ASSIGNED.exec(text.slice(0, 400))?.[0].length ?? 0;
  if (!OPENS.test(text.slice(start, start + 400)) || !KEY.test(text.slice(0, SEARCHED))) return text;
  return text.slice(0, start) + text.slice(start).replace(TOKEN, plainToken);
}

function plainToken(token: string, ...[offset, whole]: readonly (string | number)[]): string {
  const sign = token.charAt(0);
  if (sign === "(") return "[";
  if (sign === ")") return "]";
  if (sign === "," || sign === "/" || sign === "#") return "";
  if (sign === '"') return token;
  if (sign === "'" || sign === "`") return quoted(token.slice(1, -1));
  const isKey = /^\s{0,20}:/.test(
    String(whole).slice(Number(offset) + token.length, Number(offset) + token.length + 24),
  );
  return isKey ? `"${token}"` : (WORDS[token] ?? token);
}

/** A string's words in double quotes. JSON does not know the escapes of quotation marks that need none. */
function quoted(words: string): string {
  return `"${words
    .replace(/\\(['`])/g, "$1")
    .replace(/(?<!\\)"/g, '\\"')
    .replace(/\n/g, " ")}"`;
}
