import type { CDPSession } from '@playwright/test';

/** What a load gives the page's main thread to do; thread time, which a busy machine stretches less than time. */
export interface Work {
  /** Ms from the start of the navigation to the first paint. */
  readonly toPaint: number;
  /** Ms that tasks take beyond 50 each after the first paint: total blocking time, in thread time. */
  readonly blocking: number;
  /** Layouts after the first paint that take in more than half of the page's boxes. */
  readonly relayouts: number;
}

/** An event of a trace, as far as it is read here; times in µs. */
interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly frame?: string;
    readonly beginData?: {
      readonly frame: string;
      readonly dirtyObjects: number;
      readonly totalObjects: number;
    };
  };
}

const TASK_MS = 50;
const ms = (micros: number): number => micros / 1000;

/** The part of a task that comes after an instant, ms of its thread time. */
function threadTimeAfter(at: number, { ts, dur = 0, tdur = 0 }: TraceEvent): number {
  const after = Math.min(dur, Math.max(0, ts + dur - at));
  return dur === 0 ? 0 : ms(tdur * (after / dur));
}

/** Reads a trace of one load. Throws when nothing was painted in it. */
function workOf(events: readonly TraceEvent[]): Work {
  const paint = events.findLast(({ name }) => name === 'firstContentfulPaint');
  if (!paint) throw new Error('The trace has no first paint');
  // Pictures in styles are documents too, with navigations of their own.
  const start = events.findLast(
    ({ name, ts, args }) =>
      name === 'navigationStart' && args.frame === paint.args.frame && ts <= paint.ts,
  );
  const own = events.filter(
    ({ ph, pid, tid, ts }) =>
      ph === 'X' && pid === paint.pid && tid === paint.tid && ts >= (start?.ts ?? 0),
  );
  const tasks = own.filter(({ name }) => name === 'RunTask');
  const relayouts = own.filter(
    ({ name, ts, args: { beginData } }) =>
      name === 'Layout' &&
      ts > paint.ts &&
      beginData !== undefined &&
      beginData.frame === paint.args.frame &&
      beginData.dirtyObjects > beginData.totalObjects / 2,
  );
  return {
    toPaint: tasks.reduce(
      (sum, task) => sum + ms(task.tdur ?? 0) - threadTimeAfter(paint.ts, task),
      0,
    ),
    blocking: tasks.reduce(
      (sum, task) => sum + Math.max(0, threadTimeAfter(paint.ts, task) - TASK_MS),
      0,
    ),
    relayouts: relayouts.length,
  };
}

/** Traces what a page does from now until the returned function is called, which tells its work. */
export async function traceWork(session: CDPSession): Promise<() => Promise<Work>> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['loading', 'devtools.timeline', 'disabled-by-default-devtools.timeline'],
    },
  });
  return async () => {
    const complete = new Promise((done) => {
      session.once('Tracing.tracingComplete', done);
    });
    await session.send('Tracing.end');
    await complete;
    return workOf(events.toSorted((a, b) => a.ts - b.ts));
  };
}
