import { describe, expect, it } from 'vitest';
import { alarmWords } from './alarm-notification';

const message = {
  AlarmName: 'Monthly SMS spend',
  AlarmDescription: 'Tell the owner',
  AWSAccountId: '111122223333',
  NewStateValue: 'ALARM',
  NewStateReason: '$60.00 is greater than the threshold of $50.00.',
  StateChangeTime: '2026-11-21T09:00:00.000Z',
  Region: 'US East (N. Virginia)',
  AlarmArn: 'arn:aws:cloudwatch:us-east-1:111122223333:alarm:Monthly SMS spend',
  OldStateValue: 'OK',
  Trigger: { MetricName: 'TextMessageMonthlySpend', Namespace: 'AWS/SMSVoice' },
};
const link = (name: string) => `https://sms.example.com/alarms/${encodeURIComponent(name)}`;

describe("an alarm's notification in words", () => {
  it('says what happened, why and where to look', () => {
    expect(alarmWords(JSON.stringify(message), link)).toEqual({
      subject: 'In alarm: "Monthly SMS spend" in US East (N. Virginia)',
      text: `The alarm "Monthly SMS spend" in US East (N. Virginia) went from OK to In alarm.

Why: $60.00 is greater than the threshold of $50.00.
When: 2026-11-21T09:00:00.000Z
Metric: TextMessageMonthlySpend (US dollars spent this month)
Description: Tell the owner
Account: 111122223333

View the alarm:
https://sms.example.com/alarms/Monthly%20SMS%20spend`,
    });
  });

  it('leaves out a description that there is not', () => {
    expect(alarmWords(JSON.stringify({ ...message, AlarmDescription: null }), link)?.text).not.toContain('Description');
  });

  it.each(['plain text', '{"eventType":"TEXT_DELIVERED"}', '{"AlarmName":"x"}', 'null'])(
    'is nothing that %s is taken for',
    (other) => expect(alarmWords(other, link)).toBeUndefined(),
  );
});
