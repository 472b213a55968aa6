// The open chat: who it is with, and its messages.

import { drawCard } from './cards.js';
import { dateOf, dayOf, timeOf } from './clock.js';
import { botAvatar, byId, element, focusIfTyping, personAvatar } from './elements.js';
import { choices } from './memory.js';
import { text } from './texts.js';

const NearBottom = 80;

export class ChatView {
  #store;
  #onPress;
  #onSuggest;
  #log = byId('log');
  #jump = byId('jump');
  #drawn = new Map();
  #lastDay = '';

  constructor(store, { onPress, onSuggest }) {
    this.#store = store;
    this.#onPress = onPress;
    this.#onSuggest = onSuggest;
    this.#jump.addEventListener('click', () => this.#scrollDown('smooth'));
    this.#log.addEventListener('scroll', () => {
      if (this.#atBottom()) {
        this.#jump.hidden = true;
      }
    });
    // The end of the chat stays in sight when the composer or the keyboard takes room.
    new ResizeObserver(() => this.#scrollDown()).observe(this.#log);
    store.addEventListener('chat', () => this.draw());
    store.addEventListener('added', ({ detail }) => detail.chat === store.current && this.#append(detail.message));
    store.addEventListener('changed', ({ detail }) => detail.chat === store.current && this.#redraw(detail.message));
  }

  /** Draws the whole chat; a screen reader is not read the history. */
  draw() {
    const chat = this.#store.current;
    byId('chat-title').textContent = chat.kind === 'group' ? text('groupTitle')(chat.name) : chat.name;
    byId('chat-subtitle').textContent = chat.kind === 'group'
      ? text('groupSubtitle')(this.#store.membersOf(chat.group).map(person => person.name))
      : text('directSubtitle')([text('roles')[chat.person.role] ?? '', chat.person.group ?? chat.person.region ?? text('company')].join(' · '));
    this.#log.setAttribute('aria-live', 'off');
    this.#log.replaceChildren();
    this.#drawn.clear();
    this.#lastDay = '';
    if (chat.messages.length === 0) {
      this.#log.append(this.#drawWelcome(chat));
    }
    for (const message of chat.messages) {
      this.#place(message);
    }
    this.#scrollDown();
    requestAnimationFrame(() => this.#log.setAttribute('aria-live', 'polite'));
  }

  /** Shows that the bot is at work on a turn, until it is told otherwise. */
  setTyping(chat, typing) {
    chat.typing = typing;
    if (chat === this.#store.current) {
      this.#drawTyping();
    }
  }

  #append(message) {
    const follow = this.#atBottom() || message.from === 'person';
    this.#log.querySelector('.welcome')?.remove();
    this.#place(message);
    if (follow) {
      this.#scrollDown('smooth');
    } else {
      this.#jump.hidden = false;
    }
  }

  #place(message) {
    const day = dayOf(message.at);
    if (day !== this.#lastDay) {
      this.#lastDay = day;
      this.#log.append(element('p', { class: 'day', text: dateOf(message.at) }));
    }
    const node = this.#drawMessage(message);
    this.#drawn.set(message.id, node);
    this.#log.append(node);
    this.#drawTyping();
  }

  #redraw(message) {
    const old = this.#drawn.get(message.id);
    if (!old) {
      return;
    }
    const focused = old.contains(document.activeElement);
    const node = this.#drawMessage(message);
    this.#drawn.set(message.id, node);
    old.replaceWith(node);
    if (focused) {
      focusIfTyping(byId('composer-text'));
    }
  }

  #drawMessage(message) {
    switch (message.from) {
      case 'page':
        return element('p', { class: 'aside', text: text(message.textKey) });
      case 'error':
        return element('p', { class: 'aside error', role: 'alert', text: message.text || text(message.textKey) });
      case 'bot':
        return this.#drawBot(message);
      default:
        return message.label ? this.#drawPress(message) : this.#drawPerson(message);
    }
  }

  #drawPerson(message) {
    const chat = this.#store.current;
    const own = message.speaker === chat.speaker;
    return element('div', { class: `message ${own ? 'own' : 'other'}`, data: { state: message.state } },
      personAvatar(message.speaker),
      element('div', { class: 'message-body' },
        element('p', { class: 'meta' }, element('span', { text: message.speaker }), drawTime(message), drawState(message)),
        element('div', { class: 'bubble' },
          chat.kind === 'group' ? element('span', { class: 'mention', text: '@SalesBot ' }) : null,
          message.text)));
  }

  #drawPress(message) {
    return element('p', { class: 'aside', data: { state: message.state } },
      text('pressed')(message.speaker, message.label), drawState(message));
  }

  #drawBot(message) {
    const asCard = message.card && choices.form === 'card';
    const toOne = message.to && this.#store.current.kind === 'group' ? element('span', { class: 'mention', text: `@${message.to}` }) : null;
    return element('div', { class: 'message bot' },
      botAvatar(),
      element('div', { class: 'message-body' },
        element('p', { class: 'meta' }, element('span', { text: 'SalesBot' }), toOne, drawTime(message)),
        asCard
          ? drawCard(message, (action, data) => this.#onPress(this.#store.current, message, action, data))
          : element('div', { class: 'bubble', text: message.text })));
  }

  #drawTyping() {
    const present = this.#log.querySelector('.typing');
    if (!this.#store.current.typing) {
      present?.remove();
      return;
    }
    const follow = this.#atBottom();
    this.#log.append(present ?? element('div', { class: 'message bot typing' },
      botAvatar(),
      element('div', { class: 'message-body' },
        element('div', { class: 'bubble' },
          element('span', { class: 'hidden', text: text('typing') }),
          element('span', { class: 'dots', 'aria-hidden': 'true' }, element('i'), element('i'), element('i'))))));
    if (follow) {
      this.#scrollDown();
    }
  }

  #drawWelcome(chat) {
    const isGroup = chat.kind === 'group';
    return element('div', { class: 'welcome' },
      botAvatar(),
      element('h2', { text: isGroup ? text('groupTitle')(chat.name) : text('welcomeDirect')(chat.name) }),
      element('p', { text: text(isGroup ? 'welcomeGroupHint' : 'welcomeDirectHint') }),
      element('div', { class: 'welcome-examples' }, ...(this.#store.suggestions[chat.speaker] ?? []).slice(0, 3).map(sentence =>
        element('button', { type: 'button', text: sentence, on: { click: () => this.#onSuggest(sentence) } }))));
  }

  #atBottom() {
    return this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < NearBottom;
  }

  #scrollDown(behavior = 'instant') {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.#log.scrollTo({ top: this.#log.scrollHeight, behavior: calm ? 'instant' : behavior });
    this.#jump.hidden = true;
  }
}

const drawTime = message => element('time', { datetime: new Date(message.at).toISOString(), text: timeOf(message.at) });

function drawState({ state }) {
  const key = { sending: 'sending', retrying: 'retrying', refused: 'refused' }[state];
  return element('span', { class: 'state', text: key ? text(key) : '' });
}
