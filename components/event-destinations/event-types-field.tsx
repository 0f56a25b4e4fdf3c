'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Checkbox } from '@/components/ui/checkbox';
import { Dialog, DialogFooter } from '@/components/ui/dialog';
import { RadioGroup, RadioOption } from '@/components/ui/radio-group';
import type { EventTypeName } from '@/lib/domains/event-destinations/event-destinations.shapes';
import { channels, type Channel } from '@/lib/reference/channels';
import { eventChannelWords, typesOfChannel, type EventSelection } from './event-selection';

/** Which events a destination gets: for each channel all of them, or those that are ticked in a dialog. */
export function EventTypesField({
  value,
  onChange,
  onBlur,
}: {
  value: EventSelection;
  onChange: (value: EventSelection) => void;
  onBlur: () => void;
}) {
  const [editing, setEditing] = useState<Channel | null>(null);
  return (
    <div className="gap-field-gap flex flex-col">
      {channels.map((channel) => {
        const words = eventChannelWords[channel];
        const { all, types } = value[channel];
        const set = (next: Partial<EventSelection[Channel]>) =>
          onChange({ ...value, [channel]: { ...value[channel], ...next } });
        return (
          <div key={channel}>
            <RadioGroup aria-label={`${words} events`}>
              <RadioOption
                name={`events-${channel}`}
                label={`All ${words} events (recommended)`}
                checked={all}
                onChange={() => set({ all: true })}
                onBlur={onBlur}
              />
              <RadioOption
                name={`events-${channel}`}
                label={`Custom ${words} events`}
                description={all ? undefined : labelsOf(channel, types)}
                checked={!all}
                onChange={() => set({ all: false })}
                onBlur={onBlur}
              />
            </RadioGroup>
            {!all && (
              <Button className="mt-2 ml-6" onClick={() => setEditing(channel)}>
                Edit {words} event selection
              </Button>
            )}
            {editing === channel && (
              <SelectionDialog
                channel={channel}
                types={types}
                onSave={(next) => set({ types: next })}
                onClose={() => setEditing(null)}
              />
            )}
          </div>
        );
      })}
    </div>
  );
}

function labelsOf(channel: Channel, types: readonly EventTypeName[]): string {
  if (types.length === 0) return 'None selected.';
  return `${typesOfChannel(channel)
    .filter(({ type }) => types.includes(type))
    .map(({ label }) => label)
    .join(', ')}.`;
}

function SelectionDialog({
  channel,
  types,
  onSave,
  onClose,
}: {
  channel: Channel;
  types: readonly EventTypeName[];
  onSave: (types: EventTypeName[]) => void;
  onClose: () => void;
}) {
  const choices = typesOfChannel(channel);
  const [chosen, setChosen] = useState<ReadonlySet<EventTypeName>>(new Set(types));
  const toggle = (type: EventTypeName, on: boolean) =>
    setChosen((before) => {
      const after = new Set(before);
      if (on) after.add(type);
      else after.delete(type);
      return after;
    });
  const words = eventChannelWords[channel];
  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Edit ${words} event selection`}
      description="Only the events that you select are published to the destination."
      size="large"
      footer={
        <DialogFooter>
          <Button variant="link" onClick={onClose}>
            Cancel
          </Button>
          <Button
            variant="primary"
            onClick={() => {
              onSave(choices.map(({ type }) => type).filter((type) => chosen.has(type)));
              onClose();
            }}
          >
            Save selection
          </Button>
        </DialogFooter>
      }
    >
      <Checkbox
        label={`All of the following (${chosen.size} of ${choices.length} selected)`}
        checked={chosen.size === choices.length}
        indeterminate={chosen.size > 0 && chosen.size < choices.length}
        onChange={(event) => setChosen(new Set(event.target.checked ? choices.map(({ type }) => type) : []))}
      />
      <div role="group" aria-label={`${words} events`} className="grid gap-x-5 gap-y-3 sm:grid-cols-2">
        {choices.map(({ type, label, description }) => (
          <Checkbox
            key={type}
            label={label}
            description={description}
            checked={chosen.has(type)}
            onChange={(event) => toggle(type, event.target.checked)}
          />
        ))}
      </div>
    </Dialog>
  );
}
