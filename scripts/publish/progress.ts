import { done, type Tally } from './tally';

/** Where lines go; a terminal can have its last line written over. */
export interface Screen {
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
}

/** Tells how far it is: on a terminal in one line, elsewhere in a line for every tenth. */
export interface Progress {
  at(tally: Tally): void;
  /** A line of its own, which stays. */
  say(line: string): void;
}

const clearLine = '\r\u001b[K';

export function progress({ isTerminal, write }: Screen): Progress {
  let isOpen = false;
  return {
    at(tally) {
      const line = `${done(tally)} of ${tally.total}`;
      if (isTerminal) {
        isOpen = done(tally) < tally.total;
        write(`${clearLine}${line}${isOpen ? '' : '\n'}`);
      } else if (isTenth(done(tally), tally.total)) {
        write(`${line}\n`);
      }
    },
    say(line) {
      write(`${isOpen ? clearLine : ''}${line}\n`);
      isOpen = false;
    },
  };
}

/** Whether `count` is the first one to reach another tenth of `total`. */
function isTenth(count: number, total: number): boolean {
  const tenths = (number: number) => Math.floor((number * 10) / total);
  return tenths(count) > tenths(count - 1);
}
