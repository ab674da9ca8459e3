import { exitCodes } from './exit-codes.ts';

const interrupted = Symbol('interrupted');

/**
 * Ends the items early when the user presses Ctrl-C, so that what is done so far can be written and closed as usual.
 * A second Ctrl-C ends the program at once.
 */
export async function* untilInterrupted<T>(items: AsyncIterable<T>): AsyncGenerator<T> {
  const signal = new Promise<typeof interrupted>((resolve) => {
    process.once('SIGINT', () => resolve(interrupted));
  });
  const iterator = items[Symbol.asyncIterator]();
  for (;;) {
    const next = await Promise.race([signal, iterator.next()]);
    if (next === interrupted) {
      process.stderr.write('\ninterrupted: what is done is kept\n');
      process.exitCode = exitCodes.interrupted;
      return;
    }
    if (next.done) return;
    yield next.value;
  }
}
