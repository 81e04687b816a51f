import { done, type SendTally } from './tally';

export interface Terminal {
  readonly isTerminal: boolean;
  readonly write: (text: string) => void;
}

export interface Progress {
  at(tally: SendTally): void;
  say(line: string): void;
}

const clearLine = '\r\u001b[K';

export function progress({ isTerminal, write }: Terminal): Progress {
  let isOpen = false;
  let before = 0;
  return {
    at(tally) {
      const line = `${done(tally)} of ${tally.total}`;
      if (isTerminal) {
        isOpen = done(tally) < tally.total;
        write(`${clearLine}${line}${isOpen ? '' : '\n'}`);
      } else if (tenths(done(tally), tally) > tenths(before, tally)) {
        write(`${line}\n`);
      }
      before = done(tally);
    },
    say(line) {
      write(`${isOpen ? clearLine : ''}${line}\n`);
      isOpen = false;
    },
  };
}

function tenths(count: number, { total }: SendTally): number {
  return Math.floor((count * 10) / total);
}
