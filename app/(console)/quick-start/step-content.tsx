import type { ReactNode } from 'react';
import { readAllPools, readOriginatorOptions } from '@/app/(console)/phone-pools/read-pools';
import { readAssociationChoices } from '@/app/(console)/protect-configurations/read-association-choices';
import { readProtectConfigurations } from '@/app/(console)/protect-configurations/read-protect-configurations';
import { readConfigurationSets } from '@/app/(console)/configuration-sets/read-configuration-sets';
import { firstDestinationCountry, readSendForm, simulatorOffer } from '@/app/(console)/send/read-send-form';
import { OperationErrorAlert } from '@/components/patterns/operation-error-alert';
import { RetryButton } from '@/components/patterns/refresh';
import { messageTypeLabels } from '@/components/phone-numbers/phone-number-words';
import { poolLabel } from '@/components/pools/pools-table';
import { countryRulesOf } from '@/components/protect-configurations/country-rule-set';
import { protectConfigurationLabel } from '@/components/protect-configurations/protect-configurations-table';
import { freeName, type QuickStartPage } from '@/components/quick-start/quick-start-pages';
import {
  ConfigurationSetStep,
  MessageStep,
  PoolStep,
  ProtectConfigurationStep,
} from '@/components/quick-start/step-forms';
import { DoneStep, StepNotice, UseExisting, WayOn } from '@/components/quick-start/step-state';
import type { ActionError } from '@/lib/console/action-result';
import { callFromPage } from '@/lib/console/call-from-page';
import { requireCaller } from '@/lib/console/current-call';
import type { QuickStartStep, QuickStartStepName } from '@/lib/domains/quick-start/quick-start.shapes';
import { listTopics } from '@/lib/domains/topics';

interface StepProps {
  page: QuickStartPage;
  /** Of this step. */
  state: QuickStartStep;
  steps: readonly QuickStartStep[];
}

/** A step: its form, or what it has made. */
export function StepContent({ page, steps }: { page: QuickStartPage; steps: readonly QuickStartStep[] }) {
  const state = steps.find(({ Step }) => Step === page.step) ?? { Step: page.step, Status: 'OPEN' };
  const Content = contents[page.step];
  return <Content page={page} state={state} steps={steps} />;
}

const contents: Readonly<Record<QuickStartStepName, (props: StepProps) => Promise<ReactNode>>> = {
  POOL: PoolContent,
  CONFIGURATION_SET: ConfigurationSetContent,
  PROTECT_CONFIGURATION: ProtectConfigurationContent,
  MESSAGE: MessageContent,
};

/** What another step has, if it is done. */
const doneBy = (steps: readonly QuickStartStep[], name: QuickStartStepName) =>
  steps.find(({ Step, Status }) => Step === name && Status === 'DONE')?.ResourceId;

async function PoolContent({ page, state }: StepProps) {
  const [pools, originators] = await Promise.all([readAllPools(), readOriginatorOptions()]);
  if (!pools.ok) return <Failed what="Phone pools" error={pools.error} />;
  const made = pools.data.find(({ PoolId }) => PoolId === state.ResourceId);
  if (made && state.Status === 'DONE') {
    return (
      <DoneStep
        page={page}
        state={state}
        facts={[
          { label: 'Originators', value: made.OriginatorCount },
          { label: 'Message type', value: messageTypeLabels[made.MessageType] },
        ]}
      />
    );
  }
  return (
    <>
      <StepNotice page={page} state={state} />
      <UseExisting page={page} options={pools.data.map((pool) => ({ value: pool.PoolId, label: poolLabel(pool) }))} />
      <PoolStep
        name={freeName(
          'my-first-pool',
          pools.data.map(({ Name }) => Name),
        )}
        originators={originators}
        offer={simulatorOffer}
      />
    </>
  );
}

async function ConfigurationSetContent({ page, state }: StepProps) {
  const [sets, { Topics }, { workspace }] = await Promise.all([
    readConfigurationSets(),
    callFromPage(listTopics, {}),
    requireCaller(),
  ]);
  if (!sets.ok) return <Failed what="Configuration sets" error={sets.error} />;
  const names = sets.data.map(({ ConfigurationSetName }) => ConfigurationSetName);
  const made = sets.data.find(({ ConfigurationSetName }) => ConfigurationSetName === state.ResourceId);
  if (made && state.Status === 'DONE') {
    return (
      <DoneStep
        page={page}
        state={state}
        facts={[{ label: 'Event destinations', value: made.EventDestinations.length }]}
      />
    );
  }
  return (
    <>
      <StepNotice page={page} state={state} />
      <UseExisting page={page} options={names.map((name) => ({ value: name, label: name }))} />
      <ConfigurationSetStep
        name={freeName('my-first-configuration-set', names)}
        eventDestinationName="my-first-events"
        account={{ accountId: workspace.accountId, region: workspace.region }}
        topics={Topics.map(({ TopicArn, TopicName }) => ({ arn: TopicArn, name: TopicName }))}
      />
    </>
  );
}

async function ProtectConfigurationContent({ page, state, steps }: StepProps) {
  const [configurations, choices] = await Promise.all([readProtectConfigurations(), readAssociationChoices()]);
  if (!configurations.ok) return <Failed what="Protect configurations" error={configurations.error} />;
  if (!choices.ok) return <Failed what="Configuration sets" error={choices.error} />;
  const made = configurations.data.find(({ ProtectConfigurationId }) => ProtectConfigurationId === state.ResourceId);
  if (made && state.Status === 'DONE') {
    return (
      <DoneStep
        page={page}
        state={state}
        facts={[
          { label: 'Countries blocked for SMS', value: made.BlockedCountries.SMS.length },
          { label: 'Configuration sets', value: made.ConfigurationSetNames.join(', ') || '-' },
        ]}
      />
    );
  }
  return (
    <>
      <StepNotice page={page} state={state} />
      <UseExisting
        page={page}
        options={configurations.data.map((one) => ({
          value: one.ProtectConfigurationId,
          label: protectConfigurationLabel(one),
        }))}
      />
      <ProtectConfigurationStep
        name={freeName(
          'my-first-protect-configuration',
          configurations.data.map(({ Name }) => Name),
        )}
        countries={countryRulesOf({})}
        choices={choices.data}
        configurationSetName={doneBy(steps, 'CONFIGURATION_SET')}
        testCountry={firstDestinationCountry}
      />
    </>
  );
}

async function MessageContent({ page, state, steps }: StepProps) {
  const OriginationIdentity = doneBy(steps, 'POOL');
  const ConfigurationSetName = doneBy(steps, 'CONFIGURATION_SET');
  const form = await readSendForm({
    ...(OriginationIdentity !== undefined && { OriginationIdentity }),
    ...(ConfigurationSetName !== undefined && { ConfigurationSetName }),
  });
  const { Status, ResourceId, ResourceName } = state;
  const sent =
    Status === 'DONE' && ResourceId !== undefined && ResourceName !== undefined
      ? { messageId: ResourceId, destination: ResourceName }
      : undefined;
  return (
    <>
      <StepNotice page={page} state={state} />
      <MessageStep {...form} sent={sent} />
      {sent && <WayOn slug={page.slug} />}
    </>
  );
}

function Failed({ what, error }: { what: string; error: ActionError }) {
  return <OperationErrorAlert error={error} header={`${what} could not be loaded`} action={<RetryButton />} />;
}
