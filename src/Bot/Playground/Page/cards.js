// Draws a semantic card.

import { element, icon } from './elements.js';
import { drawInputs } from './inputs.js';
import { text } from './texts.js';

const Purposes = ['receipt', 'question', 'answer', 'notice'];
const Emphases = ['normal', 'good', 'warning', 'bad'];

/**
 * @param {object} message the bot message that holds the card
 * @param {(action: object, data: object) => void} onPress
 */
export function drawCard(message, onPress) {
  const { card, handled, pressing } = message;
  const emphasis = oneOf(Emphases, card.emphasis);
  const purpose = oneOf(Purposes, card.purpose);
  const locked = Boolean(handled || pressing);
  const inputs = drawInputs(card.inputs ?? [], message.id, message.filled, locked);
  const press = action => {
    const data = takesInputs(action) ? inputs.read({ check: action.style === 'primary' }) : {};
    if (data) {
      onPress(action, { ...action.data, ...data });
    }
  };

  const rows = (card.actions ?? []).filter(action => action.hint);
  const buttons = (card.actions ?? []).filter(action => !action.hint);
  return element('article', { class: 'card', data: { emphasis, purpose }, 'aria-label': card.title },
    element('header', { class: 'card-head' },
      element('span', { class: 'card-sign' }, icon(purpose)),
      element('h2', { text: card.title })),
    element('div', { class: 'card-body' },
      ...(card.sections ?? []).map(drawSection),
      rows.length > 0 ? drawRows(card.actions, locked, handled, press) : null,
      inputs.node,
      buttons.length > 0 ? element('div', { class: 'card-buttons' }, ...buttons.map(action => drawButton(action, locked, message, press))) : null),
    handled || card.foot
      ? element('footer', { class: 'card-foot' },
        handled ? element('span', { class: 'card-handled' }, icon('receipt'), text('handled')(handled)) : null,
        card.foot ? element('span', { text: card.foot }) : null)
      : null);
}

function drawSection(section) {
  return element('section', { class: 'card-section', data: { emphasis: oneOf(Emphases, section.emphasis) } },
    section.title ? element('h3', { text: section.title }) : null,
    section.facts?.length > 0 ? element('dl', { class: 'facts' }, ...section.facts.map(drawFact)) : null,
    section.notes?.length > 0 ? element('ul', { class: 'notes' }, ...section.notes.map(note => element('li', { text: note }))) : null);
}

function drawFact({ label, value, before }) {
  const hasBefore = before !== null && before !== undefined;
  return element('div', { class: 'fact' },
    element('dt', { text: label }),
    hasBefore
      ? element('dd', {},
        element('span', { class: 'hidden', text: text('before') }),
        element('del', { text: before || text('empty') }),
        element('span', { class: 'arrow', 'aria-hidden': 'true', text: '→' }),
        element('span', { class: 'hidden', text: text('after') }),
        element('ins', { text: value || text('empty') }))
      : element('dd', { text: value }));
}

/** Choices with a line of their own; each shows the number that the text form answers with. */
function drawRows(actions, locked, handled, press) {
  const rows = actions.map((action, index) => ({ action, number: index + 1 })).filter(({ action }) => action.hint);
  return element('div', { class: 'card-rows', role: 'group' }, ...rows.map(({ action, number }) =>
    element('button', { type: 'button', class: 'card-row', disabled: locked, data: { chosen: handled === action.label }, on: { click: () => press(action) } },
      element('span', { class: 'card-row-number', 'aria-hidden': 'true', text: String(number) }),
      element('span', { class: 'card-row-text' },
        element('span', { class: 'card-row-label', text: action.label }),
        element('span', { class: 'card-row-hint', text: action.hint })))));
}

function drawButton(action, locked, { pressing, handled }, press) {
  const style = oneOf(['normal', 'primary', 'destructive'], action.style);
  const busy = pressing === action.label;
  return element('button', {
    type: 'button', class: 'button', disabled: locked, 'aria-busy': busy ? 'true' : null,
    data: { style, chosen: handled === action.label }, on: { click: () => press(action) }, text: action.label,
  });
}

const takesInputs = action => action.data?.inputs !== 'none';

const oneOf = (known, value) => (known.includes(value) ? value : known[0]);
