/** Tells how far a long command is, on standard error, and only to a person at a terminal. */
export interface Progress {
  advance(done: number, total?: number): void;
  /** Takes the line away again. */
  end(): void;
}

const redrawn = 100; // milliseconds

/** Without a total the end is not known, as with standard input. */
export function startProgress(noun: string, expected?: number): Progress {
  if (!process.stderr.isTTY) return { advance: () => {}, end: () => {} };
  const start = performance.now();
  let drawn = 0;
  return {
    advance(done, total = expected) {
      const now = performance.now();
      if (now - drawn < redrawn) return;
      drawn = now;
      process.stderr.write(`\r${progressLine(noun, done, total, (now - start) / 1000)}\u001B[K`);
    },
    end: () => void process.stderr.write('\r\u001B[K'),
  };
}

/** `articles 120/400 · 35/s · 8 s left` */
function progressLine(
  noun: string,
  done: number,
  total: number | undefined,
  seconds: number,
): string {
  const rate = seconds > 0 ? done / seconds : 0;
  const steps = [total === undefined ? `${noun} ${done}` : `${noun} ${done}/${total}`];
  if (rate > 0) steps.push(`${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`);
  if (rate > 0 && total !== undefined) steps.push(`${duration((total - done) / rate)} left`);
  return steps.join(' · ');
}

function duration(seconds: number): string {
  const whole = Math.ceil(seconds);
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
