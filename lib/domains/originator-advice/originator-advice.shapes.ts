import { z } from 'zod';
import { wireEnum, wireInteger, wireList, wireString } from '@/lib/reference/wire-types';

const isoCountryCode = wireString({ min: 2, max: 2, pattern: /^[A-Z]{2}$/u });
const capability = wireEnum(['SMS', 'MMS', 'VOICE']);
const leasedType = z.enum(['SENDER_ID', 'TOLL_FREE', 'TEN_DLC', 'LONG_CODE', 'SHORT_CODE']);

/** How one comes to it: by requesting it, by a support case, or not at all. */
const route = z.enum(['REQUEST', 'SUPPORT_CASE', 'NONE']);

export const getCountryCapabilitiesInput = z.object({ IsoCountryCode: isoCountryCode });

export const getCountryCapabilitiesOutput = z.object({
  IsoCountryCode: z.string(),
  CountryName: z.string(),
  Region: z.string(),
  /** Digits after the plus sign. */
  DialingCodes: z.array(z.string()),
  /** What some originator of the country can do. */
  Capabilities: z.array(capability),
  /** What one originator can do at once: the choices of the request form. */
  CapabilityChoices: z.array(z.array(capability)),
  TwoWaySupported: z.boolean(),
  SenderIds: z.enum(['YES', 'NO', 'REGISTRATION_REQUIRED']),
  SharedRoutes: z.boolean(),
  Types: z.array(
    z.object({
      Type: leasedType,
      Available: z.boolean(),
      /** What it can do, or why there is none. */
      Why: z.string(),
      How: route,
      Capabilities: z.array(capability),
      TwoWay: z.boolean(),
    }),
  ),
  /** What else is to be known before sending there. */
  Notes: z.array(z.string()),
});
export type CountryCapabilities = z.infer<typeof getCountryCapabilitiesOutput>;

export const listCountriesInput = z.object({});

const countrySummary = getCountryCapabilitiesOutput
  .omit({ CapabilityChoices: true, Types: true, Notes: true })
  .extend({ OriginatorTypes: z.array(leasedType) });
export type CountrySummary = z.infer<typeof countrySummary>;

export const listCountriesOutput = z.object({ Countries: z.array(countrySummary) });

export const adviseOriginatorInput = z.object({
  /** Where the messages go. */
  IsoCountryCode: isoCountryCode,
  NumberCapabilities: wireList(capability, { min: 1, max: 3 }),
  /** Messages a month. */
  EstimatedMonthlyVolume: wireInteger({ min: 0, max: 1_000_000_000 }).optional(),
  /** LOCAL: in the country of those who get the messages. */
  CompanyHeadquarters: wireEnum(['LOCAL', 'INTERNATIONAL']).optional(),
  TwoWay: z.boolean().optional(),
});
export type AdviseOriginatorInput = z.infer<typeof adviseOriginatorInput>;

const adviceOnType = z.object({
  Type: leasedType,
  Available: z.boolean(),
  /** Why it is or is not available, and what speaks for or against it. */
  Why: z.string(),
  How: route,
  /** Where it is requested: for a territory of the US, US. Absent where it is not available. */
  IsoCountryCode: z.string().optional(),
  /** Dollars; absent where it is not available. */
  MonthlyPrice: z.string().optional(),
  /** SMS parts; absent where it is not available or sends no SMS. */
  PartsPerSecond: z.number().optional(),
  RegistrationRequired: z.boolean(),
  /** How long it takes from the request to the first message; absent where it is not available. */
  LeadTime: z.string().optional(),
});
export type AdviceOnType = z.infer<typeof adviceOnType>;

export const adviseOriginatorOutput = z.object({
  /** Absent when nothing fits. SHARED_ROUTE: one can send without an originator of one's own. */
  Recommended: z.object({ Type: z.enum([...leasedType.options, 'SHARED_ROUTE']), Reason: z.string() }).optional(),
  Types: z.array(adviceOnType),
  /** False when TwoWay was asked of a country that has none: the advice is then for sending only. */
  TwoWaySupported: z.boolean(),
});
export type OriginatorAdvice = z.infer<typeof adviseOriginatorOutput>;
