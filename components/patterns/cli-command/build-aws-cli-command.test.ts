import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildAwsCliCommand, cliName, shellQuote } from './build-aws-cli-command';

/** The words that a real shell makes of a command line. */
function shellWords(commandLine: string): string[] {
  const words = execFileSync('sh', ['-c', `printf '%s\\0' ${commandLine}`], { encoding: 'utf8' });
  return words.split('\0').slice(0, -1);
}

/** No shell argument can hold NUL. */
const shellText = fc.string({ unit: 'binary' }).filter((text) => !text.includes('\0'));

describe('quoting', () => {
  it('gives every text to the command unchanged, through a real shell', () => {
    fc.assert(
      fc.property(fc.array(shellText, { minLength: 1, maxLength: 40 }), (texts) => {
        expect(shellWords(texts.map(shellQuote).join(' '))).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });

  it.each(["it's", '$HOME `id` "x"', '*', '~', '', '\\', 'a\nb', '!1', '=x', '# no comment', '; rm x', '-n', '&'])(
    'keeps %j one plain word',
    (text) => {
      expect(shellWords(shellQuote(text))).toEqual([text]);
    },
  );
});

describe('names', () => {
  it.each([
    ['SendTextMessage', 'send-text-message'],
    ['DestinationPhoneNumber', 'destination-phone-number'],
    ['IsoCountryCode', 'iso-country-code'],
    ['DescribeOptOutLists', 'describe-opt-out-lists'],
    ['PoolIds', 'pool-ids'],
    ['MaxPricePerMessage', 'max-price-per-message'],
    ['CloudWatchLogsDestination', 'cloud-watch-logs-destination'],
    ['VPCIds', 'vpc-ids'],
    ['ListARNs', 'list-arns'],
    ['EnableSSLMode', 'enable-ssl-mode'],
  ])('%s → %s', (name, expected) => {
    expect(cliName(name)).toBe(expected);
  });
});

describe('a command', () => {
  const command = (input: Parameters<typeof buildAwsCliCommand>[1]) =>
    shellWords(buildAwsCliCommand('SendTextMessage', input));

  it('names the operation, its options and the endpoint, one a line', () => {
    expect(
      buildAwsCliCommand(
        'SendTextMessage',
        {
          DestinationPhoneNumber: '+12065550142',
          MessageBody: "It's here",
          TimeToLive: 60,
          ConfigurationSetName: undefined,
        },
        { endpointUrl: 'http://localhost:3000/api/sms-voice', region: 'us-east-1' },
      ),
    ).toBe(
      [
        'aws pinpoint-sms-voice-v2 send-text-message \\',
        '  --destination-phone-number +12065550142 \\',
        "  --message-body 'It'\\''s here' \\",
        '  --time-to-live 60 \\',
        '  --region us-east-1 \\',
        '  --endpoint-url http://localhost:3000/api/sms-voice',
      ].join('\n'),
    );
  });

  it.each([
    ['a switch', { DryRun: true }, ['--dry-run']],
    ['a switch turned off', { DryRun: false }, ['--no-dry-run']],
    ['a list of words', { PoolIds: ['pool-1', 'pool-2'] }, ['--pool-ids', 'pool-1', 'pool-2']],
    ['an empty list', { PoolIds: [] }, ['--pool-ids', '[]']],
    ['a list with words like options or JSON', { Words: ['-x', '[y'] }, ['--words', '["-x","[y"]']],
    ['a map', { Context: { order: "4'7" } }, ['--context', '{"order":"4\'7"}']],
    ['structures', { Tags: [{ Key: 'a', Value: '' }] }, ['--tags', '[{"Key":"a","Value":""}]']],
    ['a value that looks like an option', { MessageBody: '--help' }, ['--message-body=--help']],
    ['an empty value', { MessageBody: '' }, ['--message-body', '']],
    ['a long number', { MonthlyLimit: 12n }, ['--monthly-limit', '12']],
    ['a long number in a structure', { Limit: { Max: 12n } }, ['--limit', '{"Max":12}']],
    ['a time', { StartTime: new Date(0) }, ['--start-time', '1970-01-01T00:00:00.000Z']],
  ])('writes %s', (_, input, words) => {
    expect(command(input).slice(3)).toEqual(words);
  });

  it('does not let the CLI open a file that a text names', () => {
    const input = { MessageBody: 'file:///etc/passwd', DryRun: true };
    expect(command(input).slice(3)).toEqual(['--cli-input-json', JSON.stringify(input)]);
  });

  it('gives every text value back', () => {
    const input = fc.record({
      MessageBody: shellText,
      Context: fc.dictionary(fc.string({ unit: 'binary-ascii' }), shellText),
    });
    fc.assert(
      fc.property(input, (before) => {
        const words = command(before).slice(3);
        const body = words[0]?.startsWith('--message-body=')
          ? words.shift()?.slice('--message-body='.length)
          : words.splice(0, 2)[1];
        expect(body).toBe(before.MessageBody);
        expect(words).toEqual(['--context', JSON.stringify(before.Context)]);
      }),
      { numRuns: 50 },
    );
  });
});
