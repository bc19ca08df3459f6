import type { JudgeWords } from '../words/judge.ts';

export const judge: JudgeWords = {
  yours: 'Your verdicts',
  set: 'In gold rings, your own verdicts',
  which: (number, total, name) => `${number} of ${total}: ${name}`,
  told: (promised, found) => `Promised: ${promised}. Found: ${found}.`,
  answer: (yours, ours, because) => `You wrote ${yours} We wrote ${ours}: ${because}.`,
  next: 'Next tile',
};
