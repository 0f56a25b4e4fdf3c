import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvCell, csvLine, csvStream } from './csv';

/** A plain RFC 4180 reader, as other programs have one. */
function readCsv(text: string): string[][] {
  const lines: string[][] = [];
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g;
  let line: string[] = [];
  for (const [, quoted, plain, end] of text.matchAll(field)) {
    line.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      lines.push(line);
      line = [];
    }
  }
  return lines;
}

describe('a cell', () => {
  it.each([
    '=1+1',
    '+cmd|x',
    '-2+3',
    '@SUM(A1)',
    '\tx',
    '\r=x',
    '\n=x',
    '＝1+1',
    '＋1+1',
    '－1+1',
    '＠SUM(A1)',
    '=HYPERLINK("http://example.com")',
    '+1-206-555-0142',
  ])('guards %j, which a spreadsheet would run', (text) => {
    expect(readCsv(csvLine([text]))).toEqual([[`'${text}`]]);
  });

  it.each(['+12065550142', '-3.50', '+1', 'a=b', '0'])('leaves %j as it is', (text) => {
    expect(csvCell(text)).toBe(text);
  });

  it('never starts with a character that begins a formula, unless it is a number', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const cell = readCsv(csvLine([text]))[0]?.[0] ?? '';
        expect(/^[=+\-@\t\r\n＝＋－＠]/.test(cell) && Number.isNaN(Number(cell))).toBe(false);
      }),
    );
  });
});

it('gives every text back to a reader', () => {
  const cells = fc.array(
    fc.string().map((text) => `x${text}`),
    { minLength: 1 },
  );
  fc.assert(
    fc.property(fc.array(cells, { minLength: 1 }), (lines) => {
      expect(readCsv(lines.map(csvLine).join(''))).toEqual(lines);
    }),
  );
});

describe('a stream', () => {
  const columns = [{ header: 'Name', csv: (row: { name: string }) => row.name }];

  it('holds a header and every row of every page', async () => {
    async function* pages() {
      yield [{ name: 'a' }, { name: 'b,c' }];
      yield [];
      yield [{ name: '=d' }];
    }
    expect(await new Response(csvStream(columns, pages())).text()).toBe('Name\r\na\r\n"b,c"\r\n\'=d\r\n');
  });

  it('reads no further page once the reader has gone', async () => {
    let read = 0;
    let closed = false;
    async function* pages() {
      try {
        for (;;) yield [{ name: String(++read) }];
      } finally {
        closed = true;
      }
    }
    const reader = csvStream(columns, pages()).getReader();
    await reader.read();
    await reader.read();
    await reader.cancel();
    expect(closed).toBe(true);
    expect(read).toBeLessThan(5);
  });
});
