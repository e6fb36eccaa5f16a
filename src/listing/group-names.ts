/**
 * Nouns for groups. A name that ends in one, or has one before `of`, `for` or a bracket, is a group's: `ATLAS
 * Collaboration`, `Institute for Advanced Study`, `Ministerio de Salud`.
 */
const GROUP_NOUNS =
  "team|teams|group|groups|collaborations?|consortium|consortia|labs?|laborator(?:y|ies)|project|organi[sz]ations?|institutes?|institution|universit(?:y|ies)|ministry|department|agency|association|society|committee|commission|council|foundation|network|initiative|task force|corporation|company|cent(?:er|re)|authority|bureau|board|federation|alliance|partnership|investigators|contributors|community|communities|academy|college|nations|taskforce|coalition|panel|program(?:me)?|service|secretariat|inc\\.?|ltd\\.?|llc|gmbh|corp\\.?|co\\.,? ltd\\.?|plc|pty|s\\.a\\.|research|technologies|systems|ai";
const FOREIGN_NOUNS =
  "universit(?:ät|é|à|eit|ad)|universi(?:dad|dade|tat)|universitet|instituts?|instituto|istituto|ministerio|ministère|ministério|ministerium|bundesamt|gesellschaft|arbeitsgruppe|groupe|grupo|gruppo|équipe|equipo|equipe|société|sociedad|asociación|associação|organisation mondiale|comité|fundación|verein|stiftung|zentrum|laboratoire|laboratorio|коллаборация";

const ENDS = new RegExp(`(?:^|[\\s-])(?:${GROUP_NOUNS}|${FOREIGN_NOUNS})(?:\\s*\\([^()]*\\))?$`, "iu");
const WITHIN = new RegExp(
  `(?:^|\\s)(?:${GROUP_NOUNS}|${FOREIGN_NOUNS})\\s+(?:of|for|on|in|at|de|del|della|für|pour|para|per|di|do|da|van)\\s`,
  "iu",
);
const BEGINS = new RegExp(`^(?:team|university|institute|коллаборация|группа|${FOREIGN_NOUNS})\\s+\\S`, "iu");
const EAST_ASIAN_GROUP =
  /(?:团队|團隊|项目组|课题组|协作组|委员会|委員会|研究所|研究院|大学|大學|公司|学会|學會|協会|协会|チーム|グループ|株式会社|연구팀|연구소|대학교|위원회)$/u;
/** `Mistral AI` is a company, `Qing Ai` a person. */
const PERSON = /(?:^|[\s-])[Aa]i$/;

/** Whether a name is a group's: a collaboration, a company, an institution, a team. */
export function isGroupName(name: string): boolean {
  if (name.length < 3 || name.length > 300) return false;
  if (EAST_ASIAN_GROUP.test(name)) return true;
  if (ENDS.test(name)) return !PERSON.test(name);
  return WITHIN.test(name) || BEGINS.test(name);
}
