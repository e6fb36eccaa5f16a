import { afterEach, describe, expect, test } from "vitest";
import { newestDay, readMessage } from "../../../src/commands/mail/message.ts";
import { sendMessage } from "../../../src/commands/mail/send.ts";
import { readMailSettings } from "../../../src/commands/mail/settings.ts";
import { contentFolder } from "../../support/folders.ts";
import { serveFolder } from "../../support/server.ts";
import { type SmtpServer, serveSmtp } from "../../support/smtp.ts";

const DAY = "2026-11-23";
const MESSAGE = {
  day: DAY,
  subject: "Letters, 23 November 2026: “Über Seen”\r\nBcc: eve@evil.example",
  html: "<!doctype html>\n<body>\n<table>\n<tr><td>Grüße</td></tr>\n</table>\n</body>\n",
  text: "Letters\n\n.\nGrüße\n",
};

let server: SmtpServer | undefined;
afterEach(async () => {
  await server?.close();
});

const settings = (more: object = {}) =>
  readMailSettings({
    MAIL_SMTP: server?.url,
    MAIL_FROM: "Letters on Lakes <letters@example.org>",
    MAIL_TO: "ada@example.org, bo@example.org\nada@example.org",
    ...more,
  });

/** The headers of a message, unfolded, by their names in small letters. */
function headersOf(data: string): ReadonlyMap<string, string> {
  const [head = ""] = data.split("\r\n\r\n");
  const lines = head.replace(/\r\n[ \t]+/g, " ").split("\r\n");
  return new Map(
    lines.map((each) => [each.replace(/:.*/s, "").toLowerCase(), each.replace(/^[^:]*: */, "")]),
  );
}

/** The parts of a message, decoded. */
function partsOf(data: string): readonly string[] {
  const boundary = /boundary="([^"]+)"/.exec(data)?.[1] ?? "none";
  return data
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => {
      const [head = "", ...body] = part.split("\r\n\r\n");
      const text = body.join("\r\n\r\n");
      if (/: base64/i.test(head)) return Buffer.from(text, "base64").toString();
      const bytes = text
        .replace(/=\r\n/g, "")
        .replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
      return Buffer.from(bytes, "latin1").toString();
    });
}

test("each recipient gets a separate message in both forms with an unsubscribe link", async () => {
  server = await serveSmtp();
  expect(await sendMessage(MESSAGE, settings())).toEqual([]);
  expect(server.logins).toEqual(["ada p@ss"]);
  expect(server.messages.map(({ from, to }) => [from, ...to])).toEqual([
    ["letters@example.org", "ada@example.org"],
    ["letters@example.org", "bo@example.org"],
  ]);
  const { data = "" } = server.messages[0] ?? {};
  expect(data).not.toContain("bo@example.org");
  const headers = headersOf(data);
  expect(headers.get("from")).toBe("Letters on Lakes <letters@example.org>");
  expect(headers.get("to")).toBe("ada@example.org");
  expect(headers.get("content-type")).toMatch(/^multipart\/alternative;/);
  expect(headers.get("list-unsubscribe")).toBe("<mailto:letters@example.org?subject=unsubscribe>");
  expect(headers.get("list-id")).toContain("<digest.example.org>");
  expect(headers.get("auto-submitted")).toBe("auto-generated");
  const [text = "", html = ""] = partsOf(data);
  expect(text).toContain("Grüße");
  expect(text).toContain("Unsubscribe: mailto:letters@example.org?subject=unsubscribe");
  expect(html).toMatch(
    /<td>Grüße<\/td>[\s\S]*href="mailto:letters@example\.org\?subject=unsubscribe"[\s\S]*<\/table>/,
  );
});

test("no text of a digest adds a header", async () => {
  server = await serveSmtp();
  await sendMessage(MESSAGE, settings());
  const headers = headersOf(server.messages[0]?.data ?? "");
  expect(headers.has("bcc")).toBe(false);
  expect(headers.get("subject")).toMatch(/^=\?UTF-8\?/i);
});

test("the message id depends on the digest and the recipient", async () => {
  server = await serveSmtp();
  await sendMessage(MESSAGE, settings());
  await sendMessage(MESSAGE, settings());
  const ids = server.messages.map(({ data }) => headersOf(data).get("message-id"));
  expect(ids[0]).toBe(ids[2]);
  expect(ids[0]).not.toBe(ids[1]);
});

test("a rejected recipient is reported without the address, and the others are sent", async () => {
  server = await serveSmtp("ada@example.org");
  const undelivered = await sendMessage(MESSAGE, settings());
  expect(undelivered).toEqual([{ number: 1, reason: expect.stringContaining("550") }]);
  expect(undelivered[0]?.reason).not.toContain("ada@");
  expect(server.messages).toHaveLength(1);
});

describe("settings", () => {
  test.each([
    ["MAIL_FROM", "nobody", /^MAIL_FROM: expected/],
    ["MAIL_FROM", "A <a@example.org>\r\nBcc: eve@evil.example", /^MAIL_FROM: expected/],
    ["MAIL_TO", "", /^MAIL_TO: expected/],
    ["MAIL_TO", "ada@example.org, secret", /number 2 is none/],
    ["MAIL_SMTP", "smtp.example.org", /^MAIL_SMTP: expected/],
    ["MAIL_SMTP", "https://example.org", /^MAIL_SMTP: expected/],
    ["MAIL_SMTP", "smtps://a:secret%zz@example.org", /^MAIL_SMTP: write special/],
    ["MAIL_UNSUBSCRIBE", "javascript:secret", /^MAIL_UNSUBSCRIBE: expected/],
  ])("%s=%s is refused without its value", (name, value, message) => {
    const read = () => settings({ MAIL_SMTP: "smtp://127.0.0.1", [name]: value });
    expect(read).toThrow(message);
    expect(read).not.toThrow(/secret|evil/);
  });

  test("an unencrypted connection is only allowed to this machine", () => {
    const server = (MAIL_SMTP: string) => settings({ MAIL_SMTP }).server;
    expect(server("smtps://a:b@mail.example.org")).toMatchObject({ secure: true, port: 465 });
    expect(server("smtp://mail.example.org")).toMatchObject({ secure: false, requireTLS: true, port: 587 });
    expect(server("smtp://127.0.0.1:25")).toMatchObject({ requireTLS: false, port: 25 });
  });
});

describe("the newest digest's message", () => {
  const links = ["2026-11-20", DAY].map(
    (day) => `- [Words](https://example.org/digests/${day}/email.md): 9 papers`,
  );
  const site = contentFolder({
    "llms.txt": `# Ours\n\n${links.join("\n")}\n- [A \\[b\\](/digests/2099-01-01/email.md)](https://example.org/)\n`,
    [`digests/${DAY}/email.html`]: "<p>Words</p>",
    [`digests/${DAY}/email.txt`]: "A long\nsubject\n\nWords\n",
  });

  test("is found in the folder of a build", async () => {
    expect(await newestDay(site)).toBe(DAY);
    expect(await newestDay(contentFolder({}))).toBe(undefined);
    expect(await readMessage(site, DAY)).toMatchObject({ subject: "A long subject", html: "<p>Words</p>" });
    await expect(readMessage(site, "2026-11-20")).rejects.toThrow("this site has no digest of 2026-11-20.");
  });

  test("is found on a published site", async () => {
    const served = await serveFolder(site, "/repo/");
    expect(await newestDay(served.url)).toBe(DAY);
    expect(await readMessage(served.url.replace(/\/$/, ""), DAY)).toMatchObject({
      subject: "A long subject",
    });
    await served.close();
  });
});
