// The inputs of a card: drawn by kind, checked before they are sent.

import { element } from './elements.js';
import { text } from './texts.js';

// What people write as an amount: 80万, 1.2亿, 8,600元, 三十五万.
const Amount = /^[¥￥]?\s*[\d.,，零〇一二两三四五六七八九十百千万亿半]+\s*[kKwWmM]?\s*(元|块)?$/u;

/**
 * @param {object[]} inputs
 * @param {string} cardId makes the fields' ids unique
 * @param {object} [filled] what was filled in before the card was drawn again
 * @param {boolean} locked
 * @returns `node` (null where there are no inputs) and `read`, which gives the values, or null where they are not in order and says so
 */
export function drawInputs(inputs, cardId, filled = {}, locked = false) {
  if (inputs.length === 0) {
    return { node: null, read: () => ({}) };
  }
  const fields = inputs.map((input, index) => drawField(input, `field-${cardId}-${index}`, filled[input.key], locked));
  const problem = element('p', { class: 'field-problem', role: 'alert' });
  return {
    node: element('div', { class: 'card-inputs' }, ...fields.map(field => field.node), problem),
    read: ({ check }) => {
      const values = Object.fromEntries(fields.map(field => [field.key, field.control.value.trim()]));
      if (check && !inOrder(fields, problem)) {
        return null;
      }
      return values;
    },
  };
}

function inOrder(fields, problem) {
  const wrong = fields.filter(field => !field.check(fields.length === 1));
  const empty = fields.every(field => field.control.value.trim() === '' && !field.control.validity?.badInput);
  problem.textContent = fields.length > 1 && empty ? text('fillOne') : '';
  if (wrong.length > 0) {
    wrong[0].control.focus();
  } else if (problem.textContent) {
    fields[0].control.focus();
  }
  return wrong.length === 0 && !problem.textContent;
}

function drawField(input, id, filled, locked) {
  const control = drawControl(input, id, filled ?? input.value ?? '', locked);
  const problem = element('p', { class: 'field-problem', id: `${id}-problem`, role: 'alert' });
  control.setAttribute('aria-describedby', problem.id);
  const say = sentence => {
    problem.textContent = sentence;
    control.setAttribute('aria-invalid', String(sentence !== ''));
    return sentence === '';
  };
  control.addEventListener('input', () => say(''));
  return {
    key: input.key,
    control,
    node: element('div', { class: 'field' }, element('label', { for: id, text: input.label }), control, problem),
    check: required => say(problemOf(input.kind, control, required)),
  };
}

function drawControl(input, id, value, locked) {
  const common = { id, disabled: locked, name: input.key };
  if (input.kind === 'choice') {
    const select = element('select', common,
      input.choices.some(choice => choice.value === value) ? null : element('option', { value: '', text: text('choose') }),
      ...input.choices.map(choice => element('option', { value: choice.value, text: choice.label })));
    select.value = input.choices.some(choice => choice.value === value) ? value : '';
    return select;
  }
  const control = element('input', {
    ...common,
    type: input.kind === 'date' ? 'date' : 'text',
    placeholder: input.kind === 'amount' ? text('amountExample') : null,
    maxlength: input.kind === 'date' ? null : 500,
    autocomplete: 'off',
  });
  control.value = value;
  return control;
}

/** What is wrong with what stands in a field; empty where nothing is. */
function problemOf(kind, control, required) {
  const value = control.value.trim();
  if (control.validity.badInput) {
    return text('dateInvalid');
  }
  if (value === '') {
    return required ? text('fill') : '';
  }
  return kind === 'amount' && !Amount.test(value) ? text('amountInvalid') : '';
}
