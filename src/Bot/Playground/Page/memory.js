// What the page keeps in the browser: choices for good, and for the tab what it said and pressed, which the service's deliveries do not hold.

const ChoicesKey = 'salesbot.playground.choices';
const TabKey = 'salesbot.playground.tab';
const KeptPerChat = 100;

/** Choices that stay: language, form, inspector. */
export const choices = load(localStorage, ChoicesKey, { language: 'zh-CN', form: 'card', inspector: false });

/** What this tab knows: own turns by chat, what was pressed on which card, how far each chat was read. */
export const tab = load(sessionStorage, TabKey, { own: {}, handled: {}, read: null });

export const keepChoices = () => save(localStorage, ChoicesKey, choices);

export function keepTab() {
  for (const turns of Object.values(tab.own)) {
    turns.splice(0, turns.length - KeptPerChat);
  }
  save(sessionStorage, TabKey, tab);
}

function load(storage, key, initial) {
  try {
    return { ...initial, ...JSON.parse(storage.getItem(key)) };
  } catch {
    return initial;
  }
}

function save(storage, key, value) {
  try {
    storage.setItem(key, JSON.stringify(value));
  } catch {
    // A browser without storage only forgets.
  }
}
