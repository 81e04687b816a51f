import { expect, test } from 'vitest';
import { fold } from './fold-text';
import { soundOf } from './sound';

test.each([
  ['qasem', 'qassem', 'qassim', 'qasim'],
  ['kassem', 'kasim'],
  ['soleimani', 'suleimani', 'soleymani', 'sulaimani', 'sulaymani'],
  ['hezbollah', 'hizbullah', 'hizbollah', 'hezbullah'],
  ['hizballah', 'hezballah'],
  ['kataib', 'kataeb', 'ketaib', 'ketaeb'],
  ['nujaba', 'nojaba', 'nujabaa'],
  ['muhandis', 'mohandes', 'muhandes'],
  ['shuhada', 'shohada', 'shuhadaa'],
  ['babiliyun', 'babiliyoun'],
  ['quds', 'qods'],
  ['asaib', 'assaib'],
  ['ghaani', 'ghani'],
])('spellings of one name sound the same: %s, %s', (...spellings) => {
  expect(new Set(spellings.map(soundOf)).size).toBe(1);
});

test.each([
  ['soleimani', 'suleimaniyah'],
  ['soleimani', 'suleimaniya'],
  ['soleimani', 'suleimaniy'],
  ['soleimani', 'salmani'],
  ['blood', 'blade'],
  ['states', 'status'],
  ['force', 'farce'],
  ['rocket', 'racket'],
  ['quds', 'kids'],
  ['abbas', 'abuse'],
  ['iran', 'aaron'],
  ['thar', 'their'],
  ['aah', 'ah'],
  ['ala', 'all'],
  ['shia', 'shah'],
  ['brigades', 'brigade'],
])('other words do not: %s, %s', (a, b) => {
  expect(soundOf(a)).not.toBe(soundOf(b));
});

test.each(['سليماني', fold('Сулеймани'), '2021', ''])(
  'other letters are compared as they are: %s',
  (word) => {
    expect(soundOf(word)).toBe(word);
  },
);
