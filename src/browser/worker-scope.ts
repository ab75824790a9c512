/** The part of a service worker's world that is used: types of windows and of workers do not go into one program. */

interface LongEvent extends Event {
  /** Keeps the worker awake, and its step unfinished, until then. */
  waitUntil(done: Promise<unknown>): void;
}

/** A page, as its worker knows it. */
interface Client {
  readonly id: string;
  postMessage(message: unknown): void;
}

export interface FetchEvent extends LongEvent {
  readonly request: Request;
  /** Who asks. */
  readonly clientId: string;
  /** The page that will come of it. */
  readonly resultingClientId: string;
}

interface WorkerEvents {
  install: LongEvent;
  activate: LongEvent;
  message: LongEvent & { readonly source: Client | null };
}

interface WorkerScope {
  readonly registration: { readonly scope: string; readonly installing: unknown; readonly waiting: unknown };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(options: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly Client[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener<Name extends keyof WorkerEvents>(name: Name, listener: (event: WorkerEvents[Name]) => void): void;
}

/** The world that this script runs in. */
export const worker = globalThis as unknown as WorkerScope;
