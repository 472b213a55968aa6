// What the last message of the open chat changed, for those who want to see behind the cards.

import { byId, element } from './elements.js';
import { text } from './texts.js';

export class InspectorView {
  #store;
  #body = byId('inspector-body');

  constructor(store) {
    this.#store = store;
    store.addEventListener('chat', () => this.draw());
    store.addEventListener('outcome', ({ detail }) => detail.chat === store.current && this.draw());
  }

  draw() {
    const { outcome } = this.#store.current;
    if (!outcome) {
      this.#body.replaceChildren(element('p', { class: 'inspector-empty', text: text('noOutcome') }));
      return;
    }
    this.#body.replaceChildren(
      element('blockquote', { text: outcome.said }),
      outcome.changes.length > 0
        ? element('ol', { class: 'changes' }, ...outcome.changes.map(drawChange))
        : element('p', { class: 'inspector-empty', text: text('noChanges') }),
      ...(outcome.asks ? [drawAsks(outcome.asks)] : []),
      element('details', { class: 'raw' },
        element('summary', { text: text('raw') }),
        element('pre', { text: JSON.stringify({ changes: outcome.changes, asks: outcome.asks }, null, 2) })));
  }
}

function drawChange(change) {
  return element('li', {},
    element('span', { class: 'change-kind', text: text('kinds')[change.kind] ?? change.kind }),
    element('span', { class: 'change-about', text: change.customer ?? change.dealId ?? '' }),
    element('span', { class: 'change-values' },
      change.from ? element('del', { text: shown(change.kind, change.from) }) : null,
      change.from && change.to ? element('span', { class: 'arrow', 'aria-hidden': 'true', text: '→' }) : null,
      change.to ? element('ins', { text: shown(change.kind, change.to) }) : null));
}

/** An amount is easier to read with separators; all else is shown as it was reported. */
const shown = (kind, value) => (kind === 'amount' && Number.isFinite(Number(value)) ? `¥${Number(value).toLocaleString('en')}` : value);

function drawAsks(asks) {
  return element('div', { class: 'asks' },
    element('h3', { text: `${text('asks')} · ${text('asksKinds')[asks.about] ?? asks.about}` }),
    element('ul', {}, ...(asks.choices ?? []).map(choice => element('li', { text: choice }))));
}
