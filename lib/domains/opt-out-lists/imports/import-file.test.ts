import { describe, expect, it } from 'vitest';
import { pieceBytes, readNumber, readPiece, recogniseFile, type RejectedLine } from './import-file';

function layoutOf(text: string | Buffer) {
  const layout = recogniseFile(Buffer.from(text).subarray(0, pieceBytes));
  if ('failure' in layout) throw new Error(layout.failure);
  return layout;
}

/** Reads a whole file in pieces of a length, as the import does. */
function readFile(content: string | Buffer, length = pieceBytes) {
  const file = Buffer.from(content);
  const layout = layoutOf(file);
  const numbers: string[] = [];
  const rejections: RejectedLine[] = [];
  let position = layout.dataStart;
  let lines = layout.linesBefore;
  while (position < file.length) {
    const bytes = file.subarray(position, position + length);
    const piece = readPiece(bytes, layout, lines, position + bytes.length >= file.length);
    if ('failure' in piece) throw new Error(piece.failure);
    if (piece.bytes === 0) throw new Error(`Nothing was read at ${position}.`);
    position += piece.bytes;
    lines += piece.lines;
    numbers.push(...piece.numbers);
    rejections.push(...piece.rejections);
  }
  return { numbers, rejections, lines };
}

const [a, b, c] = ['+12065550142', '+447700900123', '+4915112345678'];

describe('the numbers of a file', () => {
  it.each([
    ['one a line', `${a}\n${b}\n${c}\n`],
    ['no line end at the end', `${a}\n${b}\n${c}`],
    ['CRLF', `${a}\r\n${b}\r\n${c}\r\n`],
    ['a byte-order mark', `\uFEFF${a}\n${b}\n${c}\n`],
    ['blank lines and spaces', `\n  \n${a}\n\r\n ${b} \n\n${c}\n\n`],
    ['quotes', `"${a}"\n"${b}"\r\n"${c}"`],
    ['a header with the column elsewhere', `name,Phone Number,when\nAnn,${a},x\nBob,${b},y\nCy,${c},z\n`],
    ['a header of one column', `MSISDN\n${a}\n${b}\n${c}\n`],
    ['a header of other words: the first column', `Contact,Name\n${a},Ann\n${b},Bob\n${c},Cy\n`],
    ['semicolons', `phone;name\n${a};Ann\n${b};Bob\n${c};Cy\n`],
    ['tabs', `${a}\tAnn\n${b}\tBob\n${c}\tCy\n`],
    ['empty rows of a sheet', `phone,name\n${a},Ann\n,\n${b},Bob\n"",""\n${c},Cy\n`],
    ['quotes around commas, quotes and line ends', `note,number\n"a, ""b""\nand c",${a}\n"x","${b}"\n"",${c}\n`],
    ['no plus sign, and separators', `1 (206) 555-0142\n+44 7700 900123\n49.151.1234.5678\n`],
    ['the apostrophe of a spreadsheet', `'${a}\n'${b}\n'${c}\n`],
  ])('%s', (_, text) => {
    const { numbers, rejections, lines } = readFile(text);
    expect(numbers).toEqual([a, b, c]);
    expect(rejections).toEqual([]);
    expect(lines).toBe(text.split('\n').length - (text.endsWith('\n') ? 1 : 0));
  });

  it('are the same whatever the length of the pieces', () => {
    const text = `\uFEFFnote;phone\r\n"one; ""two""\r\nthree";${a}\r\nx;bad\r\n\r\n"";${b}\r\n;"${c}"`;
    const whole = readFile(text);
    expect(whole.numbers).toEqual([a, b, c]);
    expect(whole.rejections).toEqual([{ line: 4, text: 'x;bad', reason: 'NOT_A_NUMBER' }]);
    for (let length = 40; length < text.length; length += 1) expect(readFile(text, length)).toEqual(whole);
  });

  it('stand repeated where the file repeats them', () => {
    expect(readFile(`${a}\n1-206-555-0142\n`).numbers).toEqual([a, a]);
  });
});

describe('a rejected line', () => {
  it('is told with its place, its text and the reason', () => {
    const { numbers, rejections, lines } = readFile(
      [
        'phone_number,name',
        `${a},Ann`,
        'none,Bob',
        '',
        ',Cy',
        '02065550142,Di',
        '2.06E+10,Ed',
        '+1206555014,Flo',
        b,
      ].join('\n'),
    );
    expect(numbers).toEqual([a, b]);
    expect(rejections).toEqual([
      { line: 3, text: 'none,Bob', reason: 'NOT_A_NUMBER' },
      { line: 5, text: ',Cy', reason: 'NO_NUMBER' },
      { line: 6, text: '02065550142,Di', reason: 'NO_COUNTRY_CODE' },
      { line: 7, text: '2.06E+10,Ed', reason: 'CHANGED_BY_SPREADSHEET' },
      { line: 8, text: '+1206555014,Flo', reason: 'IMPOSSIBLE_NUMBER' },
    ]);
    expect(lines).toBe(9);
  });

  it('with a quote that is never closed takes no other line with it', () => {
    const rest = Array.from({ length: 2000 }, (_, index) => `+1206${2_000_000 + index}`);
    const { numbers, rejections } = readFile([a, `"${b}`, ...rest].join('\n'), 4096 * 4);
    expect(numbers).toEqual([a, ...rest]);
    expect(rejections).toEqual([{ line: 2, text: `"${b}`, reason: 'QUOTE_NOT_CLOSED' }]);
  });

  it('is kept short, and as text that a database keeps', () => {
    const [rejection] = readFile(`${a}\nJosé\0\u2028 ${'x'.repeat(1000)}\n`.replace('\0', '\u0001')).rejections;
    expect([...(rejection?.text ?? '')]).toHaveLength(200);
    expect(rejection?.text).toMatch(/^José +x+…$/);
  });
});

describe('a file that is no list of numbers', () => {
  it.each([
    ['UTF-16', Buffer.from('\uFEFF+12065550142\n', 'utf16le')],
    ['a workbook', Buffer.from('PK\x03\x04…')],
    ['a PDF', Buffer.from('%PDF-1.7')],
    ['bytes', Buffer.from([0x31, 0, 0x32, 0])],
    ['carriage returns alone', Buffer.from(`${a}\r${b}\r`)],
    ['one endless line', Buffer.alloc(pieceBytes, '1')],
  ])('%s', (_, file) => {
    expect(recogniseFile(file)).toEqual({ failure: expect.stringMatching(/^(The|Line) .*\.$/) as string });
  });

  it('is told of an endless line in its middle too', () => {
    const file = Buffer.concat([Buffer.from(`${a}\n`), Buffer.alloc(2 * pieceBytes, '1')]);
    expect(() => readFile(file)).toThrow('Line 2 is longer than 64 KB');
  });
});

describe('a number of one field', () => {
  it.each([
    ['12065550142.0', 'CHANGED_BY_SPREADSHEET'],
    ['1.20655501E+10', 'CHANGED_BY_SPREADSHEET'],
    ['0044 7700 900123', 'NO_COUNTRY_CODE'],
    ['+0', 'NO_COUNTRY_CODE'],
    ['++12065550142', 'NOT_A_NUMBER'],
    ['12065550142 x12', 'NOT_A_NUMBER'],
    ['-', 'NOT_A_NUMBER'],
    ['+11165550142', 'IMPOSSIBLE_NUMBER'],
    ['+999123456789', 'IMPOSSIBLE_NUMBER'],
    [' ', 'NO_NUMBER'],
  ])('%s is rejected: %s', (field, reason) => expect(readNumber(field)).toEqual({ reason }));
});
