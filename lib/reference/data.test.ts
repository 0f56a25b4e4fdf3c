import { describe, expect, it } from 'vitest';
import { z } from 'zod';

import { channels, originatorTypes } from './channels';
import auditActions from './data/audit-actions.json';
import countries from './data/countries.json';
import eventTypes from './data/event-types.json';
import keywords from './data/keywords.json';
import quotas from './data/quotas.json';
import regions from './data/regions.json';
import simulatorNumbers from './data/simulator-numbers.json';
import throughput from './data/throughput.json';

/*
 * The loaders give the JSON its types without looking at it, so that a start costs nothing; here every file is held to
 * those types once, together with what the code that reads it takes for granted.
 */

const iso = z.string().regex(/^[A-Z]{2}$/);
const e164 = z.string().regex(/^\+[1-9]\d{6,14}$/);
const text = z.string().min(1);
const note = text.nullable();

const mms = z.strictObject({
  shortCodes: z.boolean(),
  longCodes: z.boolean(),
  tollFree: z.boolean(),
  senderIds: z.boolean(),
});
const country = z.strictObject({
  iso,
  name: text,
  region: text,
  dialingCodes: z.array(z.string().regex(/^[1-9]\d{0,5}$/)).min(1),
  shortCodes: z.boolean(),
  longCodes: z.enum(['yes', 'no', 'inbound-only']),
  senderIds: z.enum(['yes', 'no', 'registration-required']),
  senderIdNote: note,
  twoWay: z.boolean(),
  mms: mms.nullable(),
  voice: z.strictObject({ localAddressRequired: z.boolean() }).nullable(),
  notes: z.array(text),
});
const status = z.strictObject({
  status: z.string().regex(/^[A-Z_]+$/),
  description: text,
  isFinal: z.boolean(),
  isFinalBasis: text,
  transient: z.enum(['stated', 'usually']).nullable(),
  retrySuggested: z.boolean(),
  eventType: z.string().nullable(),
});
const arn = z.string().regex(/^(\*|arn:aws:sms-voice:\{region\}:\{accountId\}:[a-z-]+\/.+)$/);
const quota = z.object({
  id: text,
  label: text,
  default: z.number().positive().nullable(),
  unit: text,
  scope: text,
  adjustable: z.boolean(),
  note,
});

const shapes: readonly (readonly [file: string, data: unknown, shape: z.ZodType])[] = [
  [
    'countries.json',
    countries,
    z.object({
      countries: z.array(country).length(214),
      unsupportedDestinations: z.array(z.strictObject({ iso, name: text })).length(5),
    }),
  ],
  [
    'simulator-numbers.json',
    simulatorNumbers,
    z.object({
      originCountries: z.tuple([z.literal('US')]),
      destinations: z.array(z.strictObject({ iso, country: text, success: e164, failure: e164 })).length(25),
    }),
  ],
  [
    'regions.json',
    regions,
    z.object({
      regions: z
        .array(
          z.strictObject({
            code: z.string().regex(/^[a-z]{2}(-[a-z]+)+-\d$/),
            name: text,
            endpoint: text,
            fipsEndpoint: text.nullable(),
            smsMms: z.boolean(),
            voice: z.boolean(),
            usageTypePrefix: text.nullable(),
          }),
        )
        .length(29),
    }),
  ],
  [
    'quotas.json',
    quotas,
    z.object({
      apiRates: z
        .array(z.object({ operation: text, requestsPerSecond: z.int().positive(), adjustable: z.boolean() }))
        .length(68),
      smsMms: z.array(quota),
      tenDlc: z.array(quota),
      protect: z.array(quota),
      messageLimits: z.array(quota),
      voice: z.array(
        quota.omit({ default: true }).extend({
          sandbox: z.union([z.number(), z.array(iso)]),
          production: z.number().nullable(),
        }),
      ),
    }),
  ],
  [
    'throughput.json',
    throughput,
    z.object({
      limits: z.array(
        z.object({
          originatorType: z.enum(originatorTypes),
          destination: z.union([iso, z.enum(['other', 'any'])]),
          smsPartsPerSecond: z.int().positive().nullable(),
          mmsPerSecond: z.int().positive().nullable(),
          note,
        }),
      ),
    }),
  ],
  [
    'event-types.json',
    eventTypes,
    z.object({
      eventTypes: z.array(
        z.strictObject({ type: text, channel: z.enum([...channels, 'ALL']), label: text, description: text }),
      ),
      messageStatuses: z.strictObject({ TEXT: z.array(status), VOICE: z.array(status), MEDIA: z.array(status) }),
    }),
  ],
  [
    'audit-actions.json',
    auditActions,
    z.object({
      audited: z.array(text).length(79),
      notAudited: z.array(text).length(3),
      iamActions: z
        .array(
          z.object({
            action: text,
            iamAction: z.string().startsWith('sms-voice:'),
            accessLevel: z.enum(['List', 'Read', 'Tagging', 'Write']),
            audited: z.boolean(),
            resources: z.array(arn).min(1),
          }),
        )
        .length(82),
      resourceArnPatterns: z.record(text, arn),
    }),
  ],
  [
    'keywords.json',
    keywords,
    z.object({
      optOutKeywords: z.array(z.string().regex(/^[A-Z-]+$/)).min(1),
      helpKeyword: z.literal('HELP'),
      requiredKeywords: z.tuple([z.literal('HELP'), z.literal('STOP')]),
      actions: z
        .array(z.object({ action: z.enum(['AUTOMATIC_RESPONSE', 'OPT_OUT', 'OPT_IN']), label: text, effect: text }))
        .length(3),
    }),
  ],
];

describe('the data files', () => {
  it.each(shapes)('%s has the shape that its loader promises', (_file, data, shape) => {
    expect(shape.safeParse(data).error?.issues ?? []).toEqual([]);
  });

  it.each([
    ['countries', countries.countries.map((row) => row.iso)],
    ['simulator countries', simulatorNumbers.destinations.map((row) => row.iso)],
    ['simulator numbers', simulatorNumbers.destinations.flatMap((row) => [row.success, row.failure])],
    ['regions', regions.regions.map((row) => row.code)],
    ['event types', eventTypes.eventTypes.map((row) => row.type)],
    ['IAM actions', auditActions.iamActions.map((row) => row.action)],
    ['API rates', quotas.apiRates.map((row) => row.operation)],
    ['quotas', [...quotas.smsMms, ...quotas.tenDlc, ...quotas.protect, ...quotas.messageLimits].map((row) => row.id)],
  ])('%s are named once each', (_what, names) => {
    expect(names).toHaveLength(new Set(names).size);
  });

  it('names no country both as reachable and as not', () => {
    const reachable = new Set(countries.countries.map((row) => row.iso));
    expect(countries.unsupportedDestinations.filter((row) => reachable.has(row.iso))).toEqual([]);
  });

  it('says the same of auditing in its lists and in its actions', () => {
    const audited = auditActions.iamActions.filter((action) => action.audited).map((action) => action.action);
    expect(audited.sort()).toEqual([...auditActions.audited].sort());
  });
});
