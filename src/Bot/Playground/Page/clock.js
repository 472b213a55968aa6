// Time as the company sees it: the service's clock, in the zone that the service names.

import { text } from './texts.js';

let offsetMinutes = 0;
let aheadOfBrowser = 0;

/** @param {string} now the service's time with its offset, such as 2026-03-11T10:00:00+08:00 */
export function setClock(now) {
  const zone = /([+-])(\d\d):(\d\d)$/.exec(now);
  offsetMinutes = zone ? (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3])) : 0;
  aheadOfBrowser = Date.parse(now) - Date.now();
}

/** The instant now, by the service's clock, as milliseconds. */
export const now = () => Date.now() + aheadOfBrowser;

const inZone = instant => new Date(instant + offsetMinutes * 60_000);

export function timeOf(instant) {
  const date = inZone(instant);
  return `${String(date.getUTCHours()).padStart(2, '0')}:${String(date.getUTCMinutes()).padStart(2, '0')}`;
}

/** A key that is the same for all instants of one day. */
export const dayOf = instant => inZone(instant).toISOString().slice(0, 10);

export function dateOf(instant) {
  const date = inZone(instant);
  return text('dateOf')(date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCDay());
}
