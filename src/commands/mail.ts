import { readIsoDay } from "../listing/dates.ts";
import { pluralize } from "../shared/plural.ts";
import { bytes } from "../site/email/fit-papers.ts";
import type { Help } from "./console/help.ts";
import { readOptions, UsageError } from "./console/options.ts";
import { print, printAnnotation, printError } from "./console/print.ts";
import { oneLine } from "./console/printable-text.ts";
import { reportFailure } from "./console/report-failure.ts";
import { type Message, newestDay, readMessage } from "./mail/message.ts";
import { sendMessage } from "./mail/send.ts";
import { type MailSettings, readMailSettings } from "./mail/settings.ts";

const HELP: Help = {
  does: `Sends a digest as an e-mail: the newest one, or that of --day. The environment variables MAIL_SMTP
(smtps://user:password@smtp.example.org:465), MAIL_FROM (Letters <letters@example.org>), MAIL_TO (addresses, separated
by commas) and, if readers do not unsubscribe by a reply, MAIL_UNSUBSCRIBE are its settings. See docs/email.md.`,
  usage: "npm run mail -- [options]",
  options: {
    "--site PLACE": "a published site, or the folder of a build (default: _site)",
    "--day DATE": "the date of the digest, such as 2026-11-23 (default: the newest)",
    "--dry-run": "show the message and send nothing",
    "--newest": "print the date of the newest digest and send nothing",
  },
};

const OPTIONS = {
  site: { type: "string", default: "_site" },
  day: { type: "string" },
  "dry-run": { type: "boolean", default: false },
  newest: { type: "boolean", default: false },
} as const;

/** `npm run mail`: sends a digest. Exit code 1 if the server rejected a message, 2 if nothing could be sent. */
async function mail(args: readonly string[]): Promise<void> {
  const { site, day, newest, "dry-run": dry } = readOptions(args, OPTIONS).values;
  if (day !== undefined && readIsoDay(day) === undefined)
    throw new UsageError(`--day ${day}: expected a day, such as 2026-11-23.`);
  const found = day ?? (await newestDay(site));
  if (newest) {
    if (found !== undefined) print(found);
    return;
  }
  if (found === undefined)
    throw new Error(`${site}: no digest found. Build the site first, or name another with --site.`);
  const message = await readMessage(site, found);
  if (dry) show(message);
  else await send(message, readMailSettings(process.env));
}

function show({ subject, html, text }: Message): void {
  print(`Subject: ${oneLine(subject)}`);
  print(`HTML: ${pluralize(bytes(html), "byte")}; plain text: ${pluralize(bytes(text), "byte")}\n`);
  print(text);
  print("Nothing was sent (--dry-run).");
}

async function send(message: Message, settings: MailSettings): Promise<void> {
  const undelivered = await sendMessage(message, settings);
  const total = settings.to.length;
  for (const { number, reason } of undelivered) printError(`Recipient ${number}: ${oneLine(reason)}`);
  const sent = `Sent “${oneLine(message.subject)}” to ${total - undelivered.length} of ${pluralize(total, "recipient")}.`;
  print(sent);
  if (undelivered.length === 0) return;
  printAnnotation("Email", `${pluralize(undelivered.length, "message")} of ${total} not sent; see the log.`);
  process.exitCode = 1;
}

void mail(process.argv.slice(2)).catch(reportFailure(HELP));
