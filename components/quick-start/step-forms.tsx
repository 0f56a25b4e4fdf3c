'use client';

import dynamic from 'next/dynamic';

/** The forms of the steps. Each is sent to the browser with its own step alone. */
export const PoolStep = dynamic(() => import('./pool-step'));
export const ConfigurationSetStep = dynamic(() => import('./configuration-set-step'));
export const ProtectConfigurationStep = dynamic(() => import('./protect-configuration-step'));
export const MessageStep = dynamic(() => import('./message-step'));
