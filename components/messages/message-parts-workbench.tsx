'use client';

import NextLink from 'next/link';
import { usePathname, useRouter, useSearchParams } from 'next/navigation';
import { createContext, use, useRef, useState, useTransition, type ReactNode } from 'react';
import { MessageAdvice } from '@/components/messages/message-advice';
import { messageTypeLabels } from '@/components/phone-numbers/phone-number-words';
import { MmsComparison } from '@/components/messages/mms-comparison';
import { PartPreview } from '@/components/messages/part-preview';
import { partPreviewHelp } from '@/components/messages/send-help';
import { partPrice, totalMicros, type PartPrice } from '@/components/messages/text-price';
import { FormField } from '@/components/patterns/form';
import { InfoLink } from '@/components/shell/help-panel';
import { Button, buttonClasses } from '@/components/ui/button';
import { Columns, Stack } from '@/components/ui/columns';
import { Combobox } from '@/components/ui/combobox';
import { Container } from '@/components/ui/container';
import { PageHeader } from '@/components/ui/page-header';
import { Select } from '@/components/ui/select';
import { Textarea } from '@/components/ui/textarea';
import { formatDollarsForDisplay } from '@/lib/money';
import { routes } from '@/lib/routes';
import { isGsmText } from '@/lib/text/gsm-alphabet';
import { messageParts, PART_LIMITS } from '@/lib/text/message-parts';

interface Dollars {
  Price: string;
  CarrierFee: string;
}

/** A destination country and what messages to it cost. */
export interface PricedCountry {
  iso: string;
  name: string;
  /** With their plus sign. */
  dialingCodes: readonly string[];
  /** Per part, by originator type; at least one. */
  text: readonly (Dollars & { originatorType: string; label: string })[];
  /** Per message; absent where the country takes no MMS. */
  media?: Dollars | undefined;
}

const exampleBody =
  'Example Shop: your order 4471 leaves our depot today and arrives between 14:00 and 16:00. Track it at example.com/o/4471 — reply HELP for help. “Leave at door” is set. Reply STOP to opt out.';

const messageTypes = [
  { value: 'TRANSACTIONAL', label: messageTypeLabels.TRANSACTIONAL },
  { value: 'PROMOTIONAL', label: messageTypeLabels.PROMOTIONAL },
] as const;

const PartCount = createContext(0);

/** What the message being written costs at this price; inside of the workbench. */
export function PriceOfMessage({ price }: { price: PartPrice }) {
  const parts = use(PartCount);
  return parts === 0 ? '-' : formatDollarsForDisplay(totalMicros(price, parts));
}

/** A message being written, its parts, and what it costs wherever it may go. */
export function MessagePartsWorkbench({
  countries,
  initialCountry,
  initialBody,
  info,
  children,
}: {
  countries: readonly PricedCountry[];
  initialCountry: string;
  initialBody: string;
  info: ReactNode;
  /** The table of prices. */
  children: ReactNode;
}) {
  const [text, setText] = useState(initialBody);
  const [iso, setIso] = useState(initialCountry);
  const [originatorType, setOriginatorType] = useState('');
  const [messageType, setMessageType] = useState<(typeof messageTypes)[number]['value']>('TRANSACTIONAL');
  const textarea = useRef<HTMLTextAreaElement>(null);
  const writeCountry = useCountryInLink();

  const country = countries.find((one) => one.iso === iso);
  const rate = country?.text.find((one) => one.originatorType === originatorType) ?? country?.text[0];
  const price = rate && partPrice(rate);
  const mmsPrice = country?.media && partPrice(country.media);
  const parts = messageParts(text).parts.length;
  const limit = PART_LIMITS[isGsmText(text) ? 'GSM' : 'UNICODE'];
  const replaceText = (next: string) => {
    setText(next);
    textarea.current?.focus();
  };

  return (
    <PartCount value={parts}>
      <PageHeader
        title="Message part preview"
        info={info}
        actions={
          <NextLink
            href={routes.send(text === '' ? {} : { MessageBody: text })}
            prefetch={false}
            className={buttonClasses('primary')}
          >
            Test this message
          </NextLink>
        }
      />
      <Stack>
        <Columns layout="7-5">
          <Container title="Message" className="lg:sticky lg:top-[calc(var(--size-topbar)+16px)] lg:self-start">
            <div className="@container">
              <div className="gap-x-gutter gap-y-field-gap grid grid-cols-[minmax(0,1fr)] @[520px]:grid-cols-2">
                <FormField label="Destination country">
                  {(control) => (
                    <Combobox
                      {...control}
                      options={countries.map(({ iso: value, name, dialingCodes }) => ({
                        value,
                        label: name,
                        tags: [value, ...dialingCodes],
                      }))}
                      emptyText="No countries match"
                      value={iso}
                      onValueChange={(chosen) => {
                        setIso(chosen);
                        setOriginatorType('');
                        writeCountry(chosen);
                      }}
                    />
                  )}
                </FormField>
                {country && country.text.length > 1 ? (
                  <FormField label="Originator type">
                    {(control) => (
                      <Select
                        {...control}
                        value={rate?.originatorType ?? ''}
                        onValueChange={setOriginatorType}
                        options={country.text.map((one) => ({ value: one.originatorType, label: one.label }))}
                      />
                    )}
                  </FormField>
                ) : (
                  <div className="hidden @[520px]:block" />
                )}
                <FormField label="Message type">
                  {(control) => (
                    <Select {...control} value={messageType} onValueChange={setMessageType} options={messageTypes} />
                  )}
                </FormField>
                <FormField
                  label="Message body"
                  className="@[520px]:col-span-2"
                  constraint={`One part holds ${limit.singlePart} ${limit === PART_LIMITS.GSM ? 'GSM characters' : 'Unicode units'}, each of several ${limit.perPart}.`}
                  characterCount={{ count: [...text].length, max: limit.maxMessage }}
                >
                  {(control) => (
                    <>
                      <Textarea
                        {...control}
                        ref={textarea}
                        className="field-sizing-content min-h-40!"
                        value={text}
                        onChange={(event) => setText(event.target.value)}
                      />
                      {text === '' && (
                        <Button variant="inline-link" className="mt-1" onClick={() => replaceText(exampleBody)}>
                          Use an example
                        </Button>
                      )}
                    </>
                  )}
                </FormField>
              </div>
            </div>
          </Container>
          <PartPreview
            text={text}
            onReplace={replaceText}
            price={price}
            priceOf={country && [country.name, rate !== country.text[0] && rate?.label].filter(Boolean).join(', ')}
            info={<InfoLink topic={partPreviewHelp} />}
          >
            {country && price && (
              <MmsComparison country={country.name} parts={parts} textPrice={price} mmsPrice={mmsPrice} />
            )}
            <MessageAdvice text={text} messageType={messageType} except="consider-mms" />
          </PartPreview>
        </Columns>
        {children}
      </Stack>
    </PartCount>
  );
}

/** Writes the country into the page's address, beside the state of the table. */
function useCountryInLink(): (iso: string) => void {
  const router = useRouter();
  const pathname = usePathname();
  const params = useSearchParams();
  const [, startWriting] = useTransition();
  return (iso) => {
    const next = new URLSearchParams(params);
    next.set('IsoCountryCode', iso);
    startWriting(() => router.replace(`${pathname}?${next}`, { scroll: false }));
  };
}
