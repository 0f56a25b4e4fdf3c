import { CodeBlock } from '@/components/ui/code-block';
import { tokenizeJsonLine, type JsonToken } from '@/components/ui/json-tokens';

const colors: Record<JsonToken['kind'], string | undefined> = {
  key: 'text-code-key',
  string: 'text-code-string',
  number: 'text-code-number',
  literal: 'text-code-literal',
  plain: undefined,
};

/** JSON with line numbers, colours and a copy button. `value` is printed; a string is shown as it is. */
export function JsonViewer({ value, label, className }: { value: unknown; label: string; className?: string }) {
  const code = typeof value === 'string' ? value : JSON.stringify(value, null, 2);
  return (
    <CodeBlock code={code} label={label} lineNumbers className={className}>
      {code.split('\n').map((line, lineIndex) => (
        <span key={lineIndex}>
          {tokenizeJsonLine(line).map((token, index) => (
            <span key={index} className={colors[token.kind]}>
              {token.text}
            </span>
          ))}
        </span>
      ))}
    </CodeBlock>
  );
}
