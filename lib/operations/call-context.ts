import type { Database, DatabaseSession } from '@/db/client';
import type { PolicyDocument } from '@/lib/access/policy';
import type { Ids } from '@/lib/ids';
import type { ActivityBuffer } from './audit';
import type { Operation } from './define-operation';

/** Who calls. */
export type Principal =
  | {
      readonly kind: 'user';
      readonly userId: string;
      readonly email: string;
      readonly accountId: string;
      readonly policies: readonly PolicyDocument[];
      /** Set when the call was signed with a key, not made in a browser session. */
      readonly accessKeyId?: string;
    }
  | { readonly kind: 'system'; readonly accountId: string };

/** An account in one region: what every resource belongs to. */
export interface Workspace {
  readonly workspaceId: number;
  readonly accountId: string;
  readonly region: string;
  readonly clockOffsetMilliseconds: number;
  /** Set when what stands in it is made up (`npm run demo`). */
  readonly demoSince: Date | null;
}

/** One call, as an adapter hands it to the kernel. */
export interface Call {
  readonly requestId: string;
  readonly principal: Principal;
  readonly workspace: Workspace;
  /** Request rates hold on the wire only; people's pages are not throttled. */
  readonly via: 'wire' | 'console' | 'system';
  readonly sourceAddress: string;
  readonly userAgent: string;
}

/** Where streams write what they gather; which of the two, each stream says. */
export interface StreamStorage {
  /** Absolute path of the folder. */
  readonly folder: string;
  /** Origin of a service that speaks the protocol of S3; undefined = Amazon S3. */
  readonly endpoint: string | undefined;
  readonly region: string;
  /** Undefined = what the AWS SDK finds by itself. */
  readonly credentials: { readonly accessKeyId: string; readonly secretAccessKey: string } | undefined;
}

export interface RuntimeSettings {
  /** `off`, or the guide's rates, on the wire. */
  readonly apiRates: 'off' | 'guide';
  readonly testHooks: boolean;
  /** How fast simulated time runs; Infinity = no waiting. */
  readonly simulatorSpeed: number;
  /** Key material for hashes and encryption of secrets at rest. */
  readonly authSecret: string;
  /** Under which browsers reach the console; without a slash at its end. */
  readonly publicUrl: string;
  /** Whether webhooks may be at private addresses. */
  readonly privateWebhooks: boolean;
  /** How mail leaves; undefined where none can. */
  readonly smtp: { readonly url: string; readonly from: string } | undefined;
  readonly streams: StreamStorage;
}

/** What one process has: its database, clock, ids and settings. Nothing here is state that a second process would need. */
export interface Runtime {
  readonly database: Database;
  readonly ids: Ids;
  readonly clock: () => Date;
  readonly settings: RuntimeSettings;
  readonly activity: ActivityBuffer;
  /** Tells the worker of this process that there is work; other processes find it by looking. */
  readonly wakeWorker: () => void;
  /** Tells every open screen of a workspace, in any process, that something in it has changed. */
  readonly announceChange: (workspaceId: number) => void;
}

/** What a handler gets beside its input. */
export interface OperationContext {
  readonly requestId: string;
  readonly principal: Principal;
  readonly workspace: Workspace;
  readonly settings: RuntimeSettings;
  /** The call's transaction, or the read-only pool for a read. */
  readonly db: DatabaseSession;
  /** The moment of the call by the workspace's clock. */
  readonly now: Date;
  /** A time-ordered id of this call's moment. */
  newUuid(): string;
  newHex(): string;
  random(maxExclusive: number): number;
  /** The ARN of a resource of this workspace from its tail, for example `pool/pool-…`. */
  arn(tail: string): string;
  /** Runs another operation inside this call: its own savepoint, this principal. */
  run<Input, Output>(operation: Operation<Input, Output>, input: Input): Promise<Output>;
  /**
   * The same for an operation that a person asked for with others at once: what it does leaves the activity record that it
   * leaves when it is called by itself.
   */
  runRecorded<Input, Output>(operation: Operation<Input, Output>, input: Input): Promise<Output>;
  /** Does something once the transaction stands; never a change of state. */
  afterCommit(work: () => void): void;
  /** Tells the worker, once the transaction stands, that there is work. */
  wakeWorker(): void;
}
