import { createServer, type AddressInfo, type Socket } from 'node:net';

export interface ReceivedMail {
  readonly to: string;
  /** Headers and body as they came. */
  readonly text: string;
}

export interface MailServer {
  readonly url: string;
  readonly mails: ReceivedMail[];
  /** Refuses recipients from now on, or takes them again. */
  refuse(refusing: boolean): void;
  close(): Promise<void>;
}

/**
 * As much of SMTP as a client needs to hand over a mail, on this machine.
 * @param wantedPort any free one when it is 0
 */
export async function startMailServer(wantedPort = 0): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  let refusing = false;
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket)).on('error', () => {});
    socket.setEncoding('utf8');
    let pending = '';
    let to = '';
    let inData = false;
    const answer = (line: string) => socket.write(`${line}\r\n`);
    answer('220 ready');
    const take = (line: string) => {
      const command = line.slice(0, 4).toUpperCase();
      if (command === 'EHLO' || command === 'HELO') answer('250 hello');
      else if (command === 'MAIL' || command === 'RSET') answer('250 ok');
      else if (command === 'RCPT') {
        to = /<(.*?)>/.exec(line)?.[1] ?? '';
        answer(refusing ? '550 nobody of that name' : '250 ok');
      } else if (command === 'DATA') {
        inData = true;
        answer('354 go on');
      } else if (command === 'QUIT') {
        answer('221 goodbye');
        socket.end();
      } else answer('502 what?');
    };
    socket.on('data', (chunk: string) => {
      pending += chunk;
      for (;;) {
        const end = inData ? '\r\n.\r\n' : '\r\n';
        const at = pending.indexOf(end);
        if (at < 0) return;
        const text = pending.slice(0, at);
        pending = pending.slice(at + end.length);
        if (inData) {
          inData = false;
          mails.push({ to, text });
          answer('250 taken');
        } else take(text);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(wantedPort, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo; // it listens on a port
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refuse: (next) => {
      refusing = next;
    },
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** The text of a mail's body, whatever way it is written for the journey. */
export function bodyOf({ text }: ReceivedMail): string {
  const [headers = '', ...rest] = text.split('\r\n\r\n');
  const body = rest.join('\r\n\r\n');
  if (/^Content-Transfer-Encoding: base64/im.test(headers)) return Buffer.from(body, 'base64').toString();
  if (!/^Content-Transfer-Encoding: quoted-printable/im.test(headers)) return body;
  return body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
}
