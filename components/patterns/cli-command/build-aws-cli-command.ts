/** What an operation's input can hold once it is written as JSON. `undefined` members are left out. */
export type CliValue =
  string | number | bigint | boolean | Date | undefined | readonly CliValue[] | { readonly [member: string]: CliValue };

export type CliInput = { readonly [member: string]: CliValue };

export type CliOptions = {
  /** The wire endpoint of this installation. */
  endpointUrl?: string;
  region?: string;
};

/**
 * The AWS CLI call that does what a form does, one option a line, ready to paste into a POSIX shell.
 *
 * @param operation the API's name, such as `SendTextMessage`
 * @param input the operation's input, with the API's member names
 */
export function buildAwsCliCommand(operation: string, input: CliInput, options: CliOptions = {}): string {
  const members = Object.entries(input).filter(([, value]) => value !== undefined);
  // The CLI loads what a text like `file://…` names. Inside of the whole input as JSON it leaves the text alone.
  const lines = members.some(([, value]) => isParamFile(value))
    ? [`--cli-input-json ${shellQuote(json(input))}`]
    : members.map(([name, value]) => option(`--${cliName(name)}`, value));
  if (options.region) lines.push(`--region ${shellQuote(options.region)}`);
  if (options.endpointUrl) lines.push(`--endpoint-url ${shellQuote(options.endpointUrl)}`);
  return [`aws pinpoint-sms-voice-v2 ${cliName(operation)}`, ...lines].join(' \\\n  ');
}

/**
 * An API name as the CLI spells it: `DestinationPhoneNumber` → `destination-phone-number`, `VPCIds` → `vpc-ids`. The CLI's own
 * steps: a plural acronym at the end is one word, then words begin at capitals.
 */
export function cliName(name: string): string {
  return name
    .replace(/[A-Z]{2,}s$/, (acronym) => `-${acronym.toLowerCase()}`)
    .replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase();
}

/** A text as one word of a POSIX shell, whatever it holds. */
export function shellQuote(text: string): string {
  return /^[A-Za-z0-9_+:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function option(flag: string, value: CliValue): string {
  if (typeof value === 'boolean') return value ? flag : flag.replace('--', '--no-');
  if (isList(value) && value.length > 0 && value.every(isPlainWord)) return [flag, ...value.map(shellQuote)].join(' ');
  const text = typeof value === 'object' && !(value instanceof Date) ? json(value) : scalar(value);
  // A value that begins with a hyphen would be read as the next option.
  return text.startsWith('-') ? `${flag}=${shellQuote(text)}` : `${flag} ${shellQuote(text)}`;
}

function scalar(value: CliValue): string {
  return value instanceof Date ? value.toISOString() : String(value);
}

function json(value: CliValue): string {
  // JSON has no bigint; the API's long numbers are within what JSON numbers carry.
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? Number(each) : each));
}

/** `Array.isArray` does not narrow readonly arrays. */
function isList(value: CliValue): value is readonly CliValue[] {
  return Array.isArray(value);
}

/** A list item that the CLI cannot take for an option, for JSON or for a file. */
function isPlainWord(value: CliValue): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9+]/.test(value) && !isParamFile(value);
}

function isParamFile(value: CliValue): boolean {
  return typeof value === 'string' && /^fileb?:\/\//.test(value);
}
