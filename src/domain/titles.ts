import { fold, joint } from './fold-text';
import { soundOf } from './sound';

/*
 * What is written before a name or after it and is no part of it: "General Soleimani", "Nasrallah,
 * Sayyid". A text seldom has the title that the search has.
 */

const titles = new Set(
  `The General Gen Lieutenant Lt Major Maj Brigadier Brig Colonel Col Captain Capt Commander Cmdr Cdr Marshal Admiral
  Sheikh Shaikh Sheik Shaykh Sayyid Sayyed Seyyed Sayed Sayid Seyed Syed Haj Hajj Haji Hajji Hadj Hadji Ayatollah Imam
  Mullah Mulla Hojatoleslam Hojjatoleslam Martyr Shahid Shaheed Sardar Amir Emir
  Dr Doctor Prof Professor Eng Engineer Mr Mrs Ms Sir
  President Prime Minister PM Secretary Leader Chief Spokesman Spokesperson Spokeswoman
  الجنرال اللواء الفريق العميد العقيد القائد الشيخ السيد الحاج الإمام آية الله الشهيد الدكتور المهندس الرئيس
  جنرال لواء فريق عميد قائد شيخ سيد حاج إمام شهيد دكتور رئيس سردار سرلشكر حاجي`
    .split(/\s+/)
    .map((word) => soundOf(fold(word))),
);

const articles = new Set(['al', 'el', 'ال']);

function isTitle(word: string): boolean {
  const parts = fold(word)
    .split(joint)
    .map((part) => part.replace(/[^\p{L}\p{N}]/gu, ''))
    .filter((part) => part !== '' && !articles.has(part));
  return parts.length > 0 && parts.every((part) => titles.has(soundOf(part)));
}

/** What is left of a search without the titles at its start and its end; empty if it is only titles. */
export function withoutTitles(q: string): string {
  const words = q.split(/[\s,،]+/).filter((word) => word !== '');
  const first = words.findIndex((word) => !isTitle(word));
  const last = words.findLastIndex((word) => !isTitle(word));
  return first < 0 ? '' : words.slice(first, last + 1).join(' ');
}
