import fc from 'fast-check';
import { getCountries, getExampleNumber } from 'libphonenumber-js/max';
import examples from 'libphonenumber-js/examples.mobile.json';
import { describe, expect, it } from 'vitest';

import { countries, countryByIso, unsupportedDestinations } from './countries';
import { destinationCountry } from './destination-country';
import { formatPhoneNumber, isE164, parseE164 } from './phone-number';
import { simulatorDestination, simulatorDestinations } from './simulator-numbers';

describe('destinationCountry', () => {
  it.each([
    ['+12065550142', 'US', 'a number kept for fiction, as in the guide'],
    ['+14255550159', 'US', 'the destination of the guide’s example events'],
    ['+18445550142', 'US', 'toll-free, as in the guide'],
    ['+15555550100', 'US', 'an area code that is not assigned'],
    ['+16045550123', 'CA', 'an area code of Canada'],
    ['+18765550123', 'JM', 'Jamaica'],
    ['+16585550123', 'JM', 'Jamaica’s overlay, which the guide does not list'],
    ['+17875550123', 'PR', 'Puerto Rico'],
    ['+19395550123', 'PR', 'Puerto Rico’s second code'],
    ['+18295550123', 'DO', 'Dominican Republic'],
    ['+16715550123', 'GU', 'Guam'],
    ['+13405550123', 'VI', 'US Virgin Islands'],
    ['+77011234567', 'KZ', 'Kazakhstan'],
    ['+79161234567', 'RU', 'Russia'],
    ['+76001234567', 'KZ', 'a Kazakh range that is not assigned'],
    ['+70001234567', 'RU', 'a Russian range that is not assigned'],
    ['+262692123456', 'RE', 'Réunion'],
    ['+262639123456', 'YT', 'Mayotte, by the data’s prefix note'],
    ['+262269123456', 'YT', 'Mayotte, fixed line'],
    ['+447781123456', 'GG', 'a Guernsey mobile'],
    ['+441481123456', 'GG', 'a Guernsey fixed line that is not assigned'],
    ['+447624123456', 'IM', 'an Isle of Man mobile'],
    ['+447797123456', 'JE', 'a Jersey mobile'],
    ['+447860019066', 'GB', 'a British mobile'],
    ['+447700900123', 'GB', 'a British mobile kept for fiction'],
    ['+38344123456', 'XK', 'Kosovo'],
    ['+59995123456', 'AN', 'Curaçao, in the guide’s list as the Netherlands Antilles'],
    ['+5997123456', 'AN', 'Bonaire, likewise'],
    ['+17215551234', 'AN', 'Sint Maarten, likewise'],
    ['+35818123456', 'FI', 'Åland, inside the Finnish plan'],
    ['+4779123456', 'NO', 'Svalbard, inside the Norwegian plan'],
    ['+590690123456', 'GP', 'Guadeloupe'],
    ['+39061234567', 'IT', 'a fixed line in Italy'],
  ])('%s is in %s: %s', (e164, iso) => {
    expect(destinationCountry(e164)).toEqual({ iso, name: countryByIso(iso)?.name, supported: true });
  });

  it.each([
    ['+5352123456', 'CU'],
    ['+989123456789', 'IR'],
    ['+8501921234567', 'KP'],
    ['+249911231234', 'SD'],
    ['+963944123456', 'SY'],
  ])('%s is in %s, where the guide says that nothing can be sent', (e164, iso) => {
    const name = unsupportedDestinations.find((country) => country.iso === iso)?.name;
    expect(destinationCountry(e164)).toEqual({ iso, name, supported: false });
  });

  it('names a country that the guide’s table lacks, as not supported', () => {
    expect(destinationCountry('+17842345678')).toEqual({
      iso: 'VC',
      name: 'St. Vincent & Grenadines',
      supported: false,
    });
  });

  it.each([
    ['', 'nothing'],
    ['+', 'no digits'],
    ['+1', 'a calling code alone'],
    ['+0612345678', 'a leading zero'],
    ['0033612345678', 'an international prefix'],
    ['+999123456789', 'an unknown calling code'],
    ['+336123456', 'too short for France'],
    ['+3361234567890', 'too long for France'],
    ['+1234567890123456789', 'longer than E.164'],
    ['+11234567890', 'a North American area code that begins with 1'],
    ['+12065550142x', 'a letter'],
    ['+1 206 555 0142', 'spaces'],
    ['+12065550142\n', 'a line end'],
    ['+4407860019066', 'a trunk prefix inside'],
    ['+112065550142', 'the calling code twice'],
    ['+870773111632', 'a satellite phone, in no country'],
    ['+80012345678', 'international freephone, in no country'],
  ])('%j leads to no country: %s', (value) => {
    expect(destinationCountry(value)).toBeUndefined();
  });

  it.each(simulatorDestinations)('places the simulator number $e164 in $iso, as the guide does', ({ e164, iso }) => {
    expect(destinationCountry(e164)).toEqual({ iso, name: countryByIso(iso)?.name, supported: true });
  });

  it('finds a country for the mobile example of every country that the library knows', () => {
    const lost = getCountries().filter((iso) => {
      const example = getExampleNumber(iso, examples);
      return example && !destinationCountry(example.number);
    });
    expect(lost).toEqual([]);
  });

  it('reaches every country of the guide’s table by some number', () => {
    const examplesByCountry = getCountries().map((iso) => getExampleNumber(iso, examples)?.number ?? '');
    // The Isle of Man's example lies in a range that it shares with Britain; the table above has one of its own.
    const reached = new Set([...examplesByCountry, '+447624123456'].map((e164) => destinationCountry(e164)?.iso));
    expect(countries.map((country) => country.iso).filter((iso) => !reached.has(iso))).toEqual([]);
  });
});

describe('simulatorDestination', () => {
  it('knows what becomes of a message to each of the two numbers of a country', () => {
    expect(simulatorDestination('+14254147755')).toMatchObject({ iso: 'US', outcome: 'SUCCESS' });
    expect(simulatorDestination('+14254147167')).toMatchObject({ iso: 'US', outcome: 'FAILURE' });
  });

  it('knows no other number', () => {
    expect(simulatorDestination('+12065550142')).toBeUndefined();
  });
});

describe('parseE164', () => {
  it('adds the plus sign that the API lets callers leave out', () => {
    expect(parseE164('12065550142')).toBe('+12065550142');
    expect(isE164('12065550142')).toBe(false);
    expect(isE164('+12065550142')).toBe(true);
  });

  it('keeps every digit of what it accepts, so that a person has one spelling only', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\+?[1-9]\d{0,18}$/), (value) => {
        const e164 = parseE164(value);
        expect([undefined, value.startsWith('+') ? value : `+${value}`]).toContain(e164);
        if (e164 !== undefined) expect(parseE164(e164)).toBe(e164);
      }),
      { numRuns: 2000 },
    );
  });

  it('refuses any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (value) => parseE164(`${value}!`) === undefined));
  });
});

describe('formatPhoneNumber', () => {
  it('writes a number as people do', () => {
    expect(formatPhoneNumber('+12065550142')).toEqual({
      national: '(206) 555-0142',
      international: '+1 206 555 0142',
    });
  });

  it('leaves a short code as it is', () => {
    expect(formatPhoneNumber('54321')).toEqual({ national: '54321', international: '54321' });
  });
});
