import type { NumberType } from './channels';

/** Area codes in service in the fifty states and the District of Columbia. */
const usAreaCodes: readonly string[] = `
  201 202 203 205 206 207 208 209 210 212 213 214 215 216 217 218 219 220 223 224 225 227 228 229 231 234 235 239
  240 248 251 252 253 254 256 260 262 267 269 270 272 274 276 279 281 283 301 302 303 304 305 307 308 309 310 312
  313 314 315 316 317 318 319 320 321 323 324 325 326 327 329 330 331 332 334 336 337 339 341 346 347 350 351 352
  353 360 361 363 364 369 380 385 386 401 402 404 405 406 407 408 409 410 412 413 414 415 417 419 423 424 425 430
  432 434 435 440 442 443 445 447 448 458 463 464 469 470 472 475 478 479 480 484 501 502 503 504 505 507 508 509
  510 512 513 515 516 517 518 520 530 531 534 539 540 541 551 557 559 561 562 563 564 567 570 571 572 573 574 575
  580 582 585 586 601 602 603 605 606 607 608 609 610 612 614 615 616 617 618 619 620 623 626 628 629 630 631 636
  640 641 645 646 650 651 656 657 659 660 661 662 667 669 678 680 681 682 686 689 701 702 703 704 706 707 708 712
  713 714 715 716 717 718 719 720 724 725 726 727 728 730 731 732 734 737 738 740 743 747 748 754 757 760 762 763
  765 769 770 771 772 773 774 775 779 781 785 786 801 802 803 804 805 806 808 810 812 813 814 815 816 817 818 820
  821 826 828 830 831 832 835 838 839 840 843 845 847 848 850 854 856 857 858 859 860 862 863 864 865 870 872 878
  901 903 904 906 907 908 909 910 912 913 914 915 916 917 918 919 920 925 928 929 930 931 934 936 937 938 940 941
  943 945 947 948 949 951 952 954 956 959 970 971 972 973 975 978 979 980 983 984 985 986 989
`
  .trim()
  .split(/\s+/);

const canadianAreaCodes: readonly string[] = `
  204 226 236 249 250 257 263 289 306 343 354 365 367 368 382 403 416 418 428 431 437 438 450 468 474 506 514 519
  548 579 581 584 587 604 613 639 647 672 683 705 709 742 753 778 780 782 807 819 825 867 873 879 902 905 942
`
  .trim()
  .split(/\s+/);

/** The prefixes of US toll-free numbers that the guide names (4546). */
const tollFreePrefixes = ['833', '844', '855', '866', '877', '888'];

/** In each area code of North America the numbers 555-0100 to 555-0199 are kept for fiction: well-formed, and nobody's. */
const northAmericanFiction = (areaCodes: readonly string[]) => areaCodes.map((areaCode) => `+1${areaCode}55501xx`);

const usNumbers = northAmericanFiction(usAreaCodes);

/**
 * Where a country's long codes come from: ranges of numbers with an `x` for each digit that is free. They are ranges that
 * the country keeps for fiction wherever it has some that numbering plans call valid (the first block). Elsewhere (the
 * second block) they are ranges of its mobile operators, so that such a number looks real and may be somebody's: the
 * simulator carrier hands nothing outside, and any other carrier has to bring numbers of its own.
 */
const longCodeRanges: Readonly<Record<string, readonly string[]>> = {
  // The regulator scatters its mobile numbers for fiction over 0491 57x xxx; this is the first tenth.
  AU: ['+61491570xxx'],
  CA: northAmericanFiction(canadianAreaCodes),
  DE: ['+4917139200xx', '+49176040690xx'],
  DO: northAmericanFiction(['809', '829', '849']),
  // Ofcom's numbers for drama in the large cities; libphonenumber takes those for mobiles (07700 900) for no numbers.
  GB: [
    ...['113', '114', '116', '117', '118', '121', '131', '141', '151', '161'].map((city) => `+44${city}4960xxx`),
    '+441914980xxx',
    '+442079460xxx',
    '+442896496xxx',
    '+442920180xxx',
  ],
  GU: northAmericanFiction(['671']),
  JM: northAmericanFiction(['658', '876']),
  PR: northAmericanFiction(['787', '939']),
  SE: ['1', '2', '3', '4', '5', '6', '7', '8', '9'].map((ten) => `+467017406${ten}x`),
  US: usNumbers,
  VI: northAmericanFiction(['340']),

  AE: ['+97150xxxxxxx'],
  AT: ['+43664xxxxxxx'],
  BB: ['+124625xxxxx'],
  BE: ['+3247xxxxxxx'],
  BF: ['+2267xxxxxxx'],
  BR: ['+551196xxxxxxx'],
  CL: ['+56981xxxxxx'],
  CO: ['+57310xxxxxxx'],
  CR: ['+50683xxxxxx'],
  CY: ['+35799xxxxxx'],
  CZ: ['+420601xxxxxx'],
  DK: ['+45204xxxxx'],
  EC: ['+59399xxxxxxx'],
  EE: ['+37251xxxxxx'],
  ES: ['+3460xxxxxxx'],
  FI: ['+35840xxxxxxx'],
  GD: ['+1473403xxxx'],
  GH: ['+23324xxxxxxx'],
  GR: ['+30697xxxxxxx'],
  GT: ['+5025xxxxxxx'],
  HK: ['+852512xxxxx'],
  HN: ['+5049xxxxxxx'],
  HU: ['+3630xxxxxxx'],
  ID: ['+62812xxxxxxxx'],
  IE: ['+35387xxxxxxx'],
  IL: ['+972502xxxxxx'],
  IT: ['+39347xxxxxxx'],
  JE: ['+447797xxxxxx'],
  JP: ['+81901xxxxxxx'],
  KE: ['+25471xxxxxxx'],
  KW: ['+96550xxxxxx'],
  KY: ['+1345323xxxx'],
  LK: ['+9477xxxxxxx'],
  LR: ['+23177xxxxxxx'],
  LT: ['+3706xxxxxxx'],
  LU: ['+352621xxxxxx'],
  LV: ['+37129xxxxxx'],
  MM: ['+959420xxxxxx'],
  MT: ['+35699xxxxxx'],
  MU: ['+23057xxxxxx'],
  NL: ['+3161xxxxxxx'],
  NO: ['+4790xxxxxx'],
  NZ: ['+6421xxxxxxx'],
  PE: ['+519xxxxxxxx'],
  PH: ['+63917xxxxxxx'],
  PK: ['+92300xxxxxxx'],
  PL: ['+4860xxxxxxx'],
  PT: ['+35196xxxxxxx'],
  RO: ['+40722xxxxxx'],
  SA: ['+96650xxxxxxx'],
  SG: ['+6581xxxxxx'],
  SK: ['+421905xxxxxx'],
  SV: ['+5037xxxxxxx'],
  TH: ['+6681xxxxxxx'],
  TT: ['+186829xxxxx'],
  TW: ['+88691xxxxxxx'],
  TZ: ['+25575xxxxxxx'],
  UA: ['+38050xxxxxxx'],
  VN: ['+8490xxxxxxx'],
  WS: ['+68577xxxxx'],
  ZA: ['+2782xxxxxxx'],
};

function rangesOf(numberType: NumberType, countryIso: string): readonly string[] {
  if (numberType === 'LONG_CODE') return longCodeRanges[countryIso] ?? [];
  if (countryIso !== 'US') return [];
  if (numberType === 'TOLL_FREE') return northAmericanFiction(tollFreePrefixes);
  return numberType === 'SHORT_CODE' ? [] : usNumbers;
}

interface NumberRange {
  /** The digits that all of its numbers begin with. */
  readonly fixed: string;
  readonly freeDigits: number;
  readonly size: number;
}

const parsedRanges = new Map<string, readonly NumberRange[]>();

/** The ranges of a type in a country, read once: the US has hundreds. */
function readRanges(numberType: NumberType, countryIso: string): readonly NumberRange[] {
  const key = `${numberType} ${countryIso}`;
  let ranges = parsedRanges.get(key);
  if (!ranges) {
    ranges = rangesOf(numberType, countryIso).map((range) => {
      const freeDigits = range.split('x').length - 1;
      return { fixed: range.replaceAll('x', ''), freeDigits, size: 10 ** freeDigits };
    });
    parsedRanges.set(key, ranges);
  }
  return ranges;
}

/**
 * How many numbers of a type there are in a country: the most that one installation can have at the same time, of all
 * types that share the ranges. 0 where such a number cannot be made: short codes are given by hand.
 */
export function numberCapacity(numberType: NumberType, countryIso: string): number {
  return readRanges(numberType, countryIso).reduce((total, { size }) => total + size, 0);
}

/**
 * A number of a country for an originator, in its normal form `+…`: it looks and validates like a real one, and where the
 * country keeps ranges for fiction a text that escaped the simulator would reach nobody. Draws once from
 * `random(maxExclusive)`, an even whole number from 0; the caller sees to uniqueness (a constraint, and another draw when
 * it strikes).
 * @throws RangeError where `numberCapacity` is 0
 */
export function numberFor(
  numberType: NumberType,
  countryIso: string,
  random: (maxExclusive: number) => number,
): string {
  const capacity = numberCapacity(numberType, countryIso);
  if (capacity === 0) throw new RangeError(`There are no ${numberType} numbers in ${countryIso}`);
  let drawn = random(capacity);
  for (const { fixed, freeDigits, size } of readRanges(numberType, countryIso)) {
    if (drawn < size) return fixed + String(drawn).padStart(freeDigits, '0');
    drawn -= size;
  }
  throw new RangeError(`Drew a number beyond the ${capacity} ${numberType} numbers of ${countryIso}`);
}
