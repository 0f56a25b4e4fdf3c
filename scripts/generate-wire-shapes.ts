/**
 * Writes `lib/reference/wire-shapes/<operation>.ts` from the service model, one file an operation, so that a form or an
 * operation carries the shapes it needs and no others. Run it after adding an operation to the list:
 *
 *   npx tsx scripts/generate-wire-shapes.ts          writes the files
 *   npx tsx scripts/generate-wire-shapes.ts --check  exits 1 when a file differs from what the model gives
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { format } from 'prettier';

/** The service's operations that this product defines. */
const operationNames = [
  'AssociateOriginationIdentity',
  'AssociateProtectConfiguration',
  'CreateConfigurationSet',
  'CreateEventDestination',
  'CreateOptOutList',
  'CreatePool',
  'CreateProtectConfiguration',
  'CreateVerifiedDestinationNumber',
  'DeleteAccountDefaultProtectConfiguration',
  'DeleteConfigurationSet',
  'DeleteDefaultMessageType',
  'DeleteDefaultSenderId',
  'DeleteEventDestination',
  'DeleteKeyword',
  'DeleteMediaMessageSpendLimitOverride',
  'DeleteOptOutList',
  'DeleteOptedOutNumber',
  'DeletePool',
  'DeleteProtectConfiguration',
  'DeleteProtectConfigurationRuleSetNumberOverride',
  'DeleteTextMessageSpendLimitOverride',
  'DeleteVerifiedDestinationNumber',
  'DeleteVoiceMessageSpendLimitOverride',
  'DescribeAccountAttributes',
  'DescribeAccountLimits',
  'DescribeConfigurationSets',
  'DescribeKeywords',
  'DescribeOptOutLists',
  'DescribeOptedOutNumbers',
  'DescribePhoneNumbers',
  'DescribePools',
  'DescribeProtectConfigurations',
  'DescribeSenderIds',
  'DescribeSpendLimits',
  'DescribeVerifiedDestinationNumbers',
  'DisassociateOriginationIdentity',
  'DisassociateProtectConfiguration',
  'GetProtectConfigurationCountryRuleSet',
  'ListPoolOriginationIdentities',
  'ListProtectConfigurationRuleSetNumberOverrides',
  'ListTagsForResource',
  'PutKeyword',
  'PutOptedOutNumber',
  'PutProtectConfigurationRuleSetNumberOverride',
  'ReleasePhoneNumber',
  'ReleaseSenderId',
  'RequestPhoneNumber',
  'RequestSenderId',
  'SendDestinationNumberVerificationCode',
  'SendTextMessage',
  'SetAccountDefaultProtectConfiguration',
  'SetDefaultMessageType',
  'SetDefaultSenderId',
  'SetMediaMessageSpendLimitOverride',
  'SetTextMessageSpendLimitOverride',
  'SetVoiceMessageSpendLimitOverride',
  'TagResource',
  'UntagResource',
  'UpdateEventDestination',
  'UpdatePhoneNumber',
  'UpdatePool',
  'UpdateProtectConfiguration',
  'UpdateProtectConfigurationCountryRuleSet',
  'UpdateSenderId',
  'VerifyDestinationNumber',
];

/** Members that stay out of activity records: message bodies, codes and free text about a person. */
const sensitiveMembers = new Set(['MessageBody', 'VerificationCode', 'Context']);

interface Shape {
  type: string;
  members?: Record<string, { shape: string; required?: boolean }>;
  member?: { shape: string };
  key?: { shape: string };
  value?: { shape: string };
  enum?: string[];
  min?: number;
  max?: number;
  pattern?: string;
}
interface Model {
  operations: Record<string, { input: string; output: string }>;
  shapes: Record<string, Shape>;
}

const root = path.join(import.meta.dirname, '..');
const target = path.join(root, 'lib/reference/wire-shapes');
const model = JSON.parse(readFileSync(path.join(root, 'lib/reference/data/sms-voice-v2-api.json'), 'utf8')) as Model; // the file's own shape, asserted by its data test

const kebab = (name: string) => name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
const camel = (name: string) => name[0]!.toLowerCase() + name.slice(1);

function shapeOf(name: string): Shape {
  const shape = model.shapes[name];
  if (!shape) throw new Error(`The model has no shape ${name}.`);
  return shape;
}

/** The schema source of one shape; `used` gathers the helpers that the file must import. */
function schemaSource(name: string, used: Set<string>): string {
  const shape = shapeOf(name);
  const helper = (call: string, args: string) => {
    used.add(call);
    return `${call}(${args})`;
  };
  const range = [
    ...(shape.min === undefined ? [] : [`min: ${shape.min}`]),
    ...(shape.max === undefined ? [] : [`max: ${shape.max}`]),
  ];
  const rangeArgument = range.length > 0 ? `{ ${range.join(', ')} }` : '';
  switch (shape.type) {
    case 'string': {
      if (shape.enum) return helper('wireEnum', JSON.stringify(shape.enum));
      const rules = [...range, ...(shape.pattern ? [`pattern: ${new RegExp(shape.pattern, 'u').toString()}`] : [])];
      return helper('wireString', rules.length > 0 ? `{ ${rules.join(', ')} }` : '');
    }
    case 'integer':
    case 'long':
      return helper('wireInteger', rangeArgument);
    case 'boolean':
      return 'z.boolean()';
    case 'timestamp':
      return helper('wireTimestamp', '');
    case 'blob':
      return helper('wireBlob', rangeArgument);
    case 'list':
      return helper('wireList', [schemaSource(shape.member!.shape, used), rangeArgument].filter(Boolean).join(', '));
    case 'map':
      return helper(
        'wireMap',
        [schemaSource(shape.key!.shape, used), schemaSource(shape.value!.shape, used), rangeArgument]
          .filter(Boolean)
          .join(', '),
      );
    case 'structure': {
      const members = Object.entries(shape.members ?? {}).map(([member, { shape: inner, required }]) => {
        const source = schemaSource(inner, used);
        const marked = sensitiveMembers.has(member) ? helper('secret', source) : source;
        return `${member}: ${marked}${required ? '' : '.optional()'}`;
      });
      return `z.object({ ${members.join(', ')} })`;
    }
    default:
      throw new Error(`The model's type ${shape.type} (${name}) has no schema.`);
  }
}

async function fileFor(operation: string): Promise<string> {
  const definition = model.operations[operation];
  if (!definition) throw new Error(`The model has no operation ${operation}.`);
  const used = new Set<string>();
  const input = schemaSource(definition.input, used);
  const output = schemaSource(definition.output, used);
  const imports = used.size > 0 ? `import { ${[...used].sort().join(', ')} } from '../wire-types';` : '';
  const source = `// Generated from the service model by scripts/generate-wire-shapes.ts.
    import { z } from 'zod';
    ${imports}

    export const ${camel(operation)}Input = ${input};
    export const ${camel(operation)}Output = ${output};
  `;
  const prettierOptions = { singleQuote: true, printWidth: 120, parser: 'typescript' } as const;
  return format(source, prettierOptions);
}

const check = process.argv.includes('--check');
const wanted = new Map<string, string>();
for (const operation of operationNames) wanted.set(`${kebab(operation)}.ts`, await fileFor(operation));

mkdirSync(target, { recursive: true });
const present = new Set(readdirSync(target));
const differing = [...wanted].filter(
  ([name, source]) => !present.has(name) || readFileSync(path.join(target, name), 'utf8') !== source,
);
const left = [...present].filter((name) => !wanted.has(name));

if (check) {
  const names = [...differing.map(([name]) => name), ...left];
  if (names.length > 0) {
    console.error(
      `lib/reference/wire-shapes differs from the model: ${names.join(', ')}. Run this script without --check.`,
    );
    process.exit(1);
  }
} else {
  for (const [name, source] of differing) writeFileSync(path.join(target, name), source);
  for (const name of left) rmSync(path.join(target, name));
  console.log(`${wanted.size} operations, ${differing.length} files written, ${left.length} removed`);
}
