import { describe, expect, it } from 'vitest';
import { resourceNames } from './audit';

describe('resourceNames', () => {
  it('finds what a call is about, wherever it stands, and ARNs by the ids that they end with', () => {
    const parameters = {
      PoolId: 'pool-1',
      OriginationIdentity: 'arn:aws:sms-voice:us-east-1:111122223333:phone-number/phone-2',
      PhoneNumberIds: ['phone-3', 'phone-2'],
      EventDestination: { SnsDestination: { TopicArn: 'arn:aws:sns:us-east-1:111122223333:replies' } },
      SenderIds: [{ SenderId: 'Example', IsoCountryCode: 'GB' }],
      LogGroupName: 'sms-events',
      TopicName: 'replies',
      StreamName: 'archive',
    };
    expect(resourceNames(parameters, { PoolArn: 'arn:aws:sms-voice:us-east-1:111122223333:pool/pool-1' })).toEqual([
      'pool-1',
      'phone-2',
      'phone-3',
      'arn:aws:sns:us-east-1:111122223333:replies',
      'Example',
      'sms-events',
      'replies',
      'archive',
    ]);
  });

  it('takes nothing else for a resource', () => {
    const parameters = {
      ClientToken: 'token',
      NextToken: 'token',
      Filters: [{ Name: 'status', Values: ['ACTIVE'] }],
      Tags: [{ Key: 'PoolId', Value: 'pool-1' }],
      AccessKeyId: 'HIDDEN_DUE_TO_SECURITY_REASONS',
      MessageType: 'TRANSACTIONAL',
      MonthlyLimit: 1,
    };
    expect(resourceNames(parameters, null, undefined)).toEqual([]);
  });

  it('keeps as many as anybody looks for', () => {
    const PhoneNumberIds = Array.from({ length: 80 }, (_, index) => `phone-${index}`);
    expect(resourceNames({ PhoneNumberIds, PoolId: 'x'.repeat(257) })).toEqual(PhoneNumberIds.slice(0, 50));
  });
});
