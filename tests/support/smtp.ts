import { createServer, type Socket } from "node:net";

/** A message that the server took. */
export interface TakenMessage {
  readonly from: string;
  readonly to: readonly string[];
  /** Headers and body, as they came. */
  readonly data: string;
}

/** A server that takes messages and keeps them. */
export interface SmtpServer {
  readonly url: string;
  readonly messages: readonly TakenMessage[];
  /** User and password of each log-in. */
  readonly logins: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves SMTP (RFC 5321, as far as clients use it) on this machine.
 *
 * @param refused a recipient whom it does not take
 */
export async function serveSmtp(refused?: string): Promise<SmtpServer> {
  const messages: TakenMessage[] = [];
  const logins: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    converse(socket, refused, messages, logins);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("The server has no port.");
  return {
    url: `smtp://ada:p%40ss@127.0.0.1:${address.port}`,
    messages,
    logins,
    close: () => {
      for (const socket of sockets) socket.destroy();
      return new Promise((closed) => server.close(() => closed()));
    },
  };
}

function converse(
  socket: Socket,
  refused: string | undefined,
  messages: TakenMessage[],
  logins: string[],
): void {
  let [received, from, data] = ["", "", undefined as string | undefined];
  let to: string[] = [];
  const reply = (line: string) => socket.write(`${line}\r\n`);
  const obey = (line: string): void => {
    const [, at = ""] = /<(.*?)>/.exec(line) ?? [];
    if (/^EHLO/i.test(line)) reply("250-test\r\n250 AUTH PLAIN");
    else if (/^AUTH PLAIN/i.test(line)) {
      logins.push(Buffer.from(line.slice(11), "base64").toString().replaceAll("\0", " ").trim());
      reply("235 Welcome");
    } else if (/^MAIL/i.test(line)) {
      [from, to] = [at, []];
      reply("250 Yes");
    } else if (/^RCPT/i.test(line)) {
      if (at === refused) reply(`550 No <${at}> here`);
      else {
        to = [...to, at];
        reply("250 Yes");
      }
    } else if (/^DATA/i.test(line)) {
      data = "";
      reply("354 Go on");
    } else if (/^QUIT/i.test(line)) socket.end("221 Bye\r\n");
    else reply("250 Yes");
  };
  const take = (line: string): void => {
    if (data === undefined) obey(line);
    else if (line === ".") {
      messages.push({ from, to, data });
      data = undefined;
      reply("250 Taken");
    } else data += `${line.replace(/^\./, "")}\r\n`;
  };
  socket.setEncoding("utf8").on("error", () => {});
  socket.on("data", (text: string) => {
    const lines = (received + text).split("\r\n");
    received = lines.pop() ?? "";
    lines.forEach(take);
  });
  reply("220 test ESMTP");
}
