// Where messages are written, with phrases to begin with above.

import { byId, element } from './elements.js';
import { choices } from './memory.js';
import { text } from './texts.js';

export class Composer {
  #store;
  #onSay;
  #form = byId('composer');
  #input = byId('composer-text');
  #send = byId('send');
  #suggestions = byId('suggestions');
  #speaker = byId('speaker');
  #drafts = new Map();

  /** @param {(chat: object, text: string) => void} onSay */
  constructor(store, onSay) {
    this.#store = store;
    this.#onSay = onSay;
    this.#form.addEventListener('submit', event => {
      event.preventDefault();
      this.#submit();
    });
    this.#input.addEventListener('input', () => this.#measure());
    this.#input.addEventListener('keydown', event => {
      // While an input method composes, Enter takes its candidate.
      if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
        event.preventDefault();
        this.#submit();
      }
    });
    // A mouse wheel turns down; the phrases lie side by side.
    this.#suggestions.addEventListener('wheel', event => {
      this.#suggestions.scrollLeft += event.deltaX || event.deltaY;
      event.preventDefault();
    }, { passive: false });
    this.#speaker.addEventListener('change', () => store.setSpeaker(store.current, this.#speaker.value));
    store.addEventListener('chat', () => this.draw());
    store.addEventListener('outcome', ({ detail }) => detail.chat === store.current && this.#drawSuggestions());
  }

  draw() {
    const chat = this.#store.current;
    const isGroup = chat.kind === 'group';
    byId('speaker-field').hidden = !isGroup;
    this.#speaker.replaceChildren(...this.#store.speakersOf(chat).map(person => element('option', { value: person.name, text: person.name })));
    this.#speaker.value = chat.speaker;
    this.#input.placeholder = text(isGroup ? 'placeholderGroup' : 'placeholderDirect')(chat.speaker);
    this.#input.value = this.#drafts.get(chat.id) ?? '';
    this.#measure();
    this.#drawSuggestions();
  }

  /** Puts a sentence into the box, for the writer to look at and send. */
  fill(sentence) {
    this.#input.value = sentence;
    this.#measure();
    this.#input.focus();
  }

  #submit() {
    const said = this.#input.value.trim();
    if (said === '') {
      return;
    }
    this.#input.value = '';
    this.#measure();
    this.#onSay(this.#store.current, said);
  }

  #measure() {
    this.#drafts.set(this.#store.current.id, this.#input.value);
    this.#send.disabled = this.#input.value.trim() === '';
    this.#input.style.height = 'auto';
    this.#input.style.height = `${this.#input.scrollHeight}px`;
  }

  /** The bot's own choices first where it asked and the chat shows no buttons. */
  #drawSuggestions() {
    const chat = this.#store.current;
    const asked = choices.form === 'text' ? chat.outcome?.asks?.choices ?? [] : [];
    this.#suggestions.replaceChildren(
      ...asked.map(sentence => this.#drawChip(sentence, 'chip asked')),
      ...(this.#store.suggestions[chat.speaker] ?? []).map(sentence => this.#drawChip(sentence, 'chip')));
    this.#suggestions.scrollLeft = 0;
  }

  #drawChip(sentence, kind) {
    return element('button', { type: 'button', class: kind, title: sentence, text: sentence, on: { click: () => this.fill(sentence) } });
  }
}
