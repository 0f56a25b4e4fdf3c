import type { Sql } from 'postgres';

/** The channel on which processes tell each other that something in a workspace has changed; the payload is its id. */
const channel = 'sms_console_live';

/** A burst of changes is told once per this time. */
const announcePauseMilliseconds = 50;

type Listener = () => void;

/**
 * Who watches which workspace in this process, and the one connection on which all of them hear of changes. A change is a
 * hint to look again and carries no data, so losing one costs freshness and nothing else.
 */
export class LiveChanges {
  private readonly listeners = new Map<number, Set<Listener>>();
  private readonly announced = new Map<number, NodeJS.Timeout>();
  private listening: Promise<{ unlisten: () => Promise<void> }> | undefined;

  constructor(
    private readonly driver: Sql,
    private readonly onFailure: (error: unknown) => void,
  ) {}

  /**
   * Tells everyone who watches the workspace, in every process, a moment later. For what has been committed: a listener
   * looks at once.
   */
  announce(workspaceId: number): void {
    if (this.announced.has(workspaceId)) return;
    const tell = () => {
      this.announced.delete(workspaceId);
      this.driver.notify(channel, String(workspaceId)).catch(this.onFailure);
    };
    this.announced.set(workspaceId, setTimeout(tell, announcePauseMilliseconds).unref());
  }

  /** Calls the listener after each change in a workspace, from when this resolves until the returned function is called. */
  async watch(workspaceId: number, listener: Listener): Promise<() => void> {
    const ofWorkspace = this.listeners.get(workspaceId) ?? new Set();
    this.listeners.set(workspaceId, ofWorkspace.add(listener));
    // Whatever was missed while the connection was down may have changed anything.
    this.listening ??= this.driver.listen(
      channel,
      (payload) => this.listeners.get(Number(payload))?.forEach((each) => each()),
      () => this.listeners.forEach((each) => each.forEach((one) => one())),
    );
    try {
      await this.listening;
    } catch (error) {
      this.listening = undefined;
      this.forget(workspaceId, listener);
      throw error;
    }
    return () => this.forget(workspaceId, listener);
  }

  /** Gives the listening connection back. */
  async close(): Promise<void> {
    this.announced.forEach((timer) => clearTimeout(timer));
    const listening = this.listening;
    this.listening = undefined;
    await (await listening)?.unlisten();
  }

  private forget(workspaceId: number, listener: Listener): void {
    const ofWorkspace = this.listeners.get(workspaceId);
    ofWorkspace?.delete(listener);
    if (ofWorkspace?.size === 0) this.listeners.delete(workspaceId);
  }
}
