// The list of people and groups: whom to write as, and where.

import { byId, element, groupAvatar, personAvatar } from './elements.js';
import { text } from './texts.js';

export class PeopleView {
  #store;
  #onPick;
  #list = byId('people');
  #rows = new Map();

  /** @param {(chat: object) => void} onPick */
  constructor(store, onPick) {
    this.#store = store;
    this.#onPick = onPick;
    this.#list.addEventListener('keydown', event => this.#move(event));
    store.addEventListener('chat', () => this.#markCurrent());
    for (const type of ['added', 'unread']) {
      store.addEventListener(type, ({ detail }) => this.#update(detail.chat));
    }
  }

  draw() {
    this.#rows.clear();
    this.#list.replaceChildren(...this.#sections().map(({ title, chats }) =>
      element('section', { class: 'people-section' },
        element('h2', { text: title }),
        element('ul', {}, ...chats.map(chat => element('li', {}, this.#drawRow(chat)))))));
    this.#markCurrent();
  }

  /** Those above the groups first, then each group with its chat, its manager and its reps. */
  #sections() {
    const { groups, people, chats } = this.#store;
    const direct = person => chats.get(`direct:${person.name}`);
    const grouped = groups.map(group => ({
      title: !group.region || group.name.startsWith(group.region) ? group.name : `${group.region} · ${group.name}`,
      chats: [
        chats.get(`group:${group.name}`),
        ...people.filter(person => person.group === group.name).sort((a, b) => rank(a) - rank(b)).map(direct),
      ],
    }));
    const names = new Set(groups.map(group => group.name));
    const others = people.filter(person => !names.has(person.group)).map(direct);
    return others.length > 0 ? [...grouped, { title: text('company'), chats: others }] : grouped;
  }

  #drawRow(chat) {
    const preview = element('span', { class: 'row-preview' });
    const badge = element('span', { class: 'badge' });
    const name = chat.kind === 'group' ? text('groupTitle')(chat.name) : chat.name;
    const row = element('button', { type: 'button', class: 'row', data: { chat: chat.id }, on: { click: () => this.#onPick(chat) } },
      chat.kind === 'group' ? groupAvatar() : personAvatar(chat.name),
      element('span', { class: 'row-text' },
        element('span', { class: 'row-name' },
          element('span', { text: name }),
          chat.kind === 'direct' ? element('span', { class: 'role', data: { role: chat.person.role }, text: text('roles')[chat.person.role] ?? '' }) : null),
        preview),
      badge);
    this.#rows.set(chat.id, { row, preview, badge });
    this.#update(chat);
    return row;
  }

  #update(chat) {
    const { preview, badge } = this.#rows.get(chat.id) ?? {};
    if (!preview) {
      return;
    }
    const last = chat.messages.findLast(message => message.from === 'bot' || message.from === 'person');
    preview.textContent = last ? summary(last) : text('noMessages');
    badge.textContent = chat.unread > 0 ? String(Math.min(chat.unread, 99)) : '';
    badge.toggleAttribute('data-shown', chat.unread > 0);
    badge.title = chat.unread > 0 ? text('unread')(chat.unread) : '';
  }

  /** One row is in the tab order; the arrow keys go through the others. */
  #markCurrent() {
    const current = this.#store.current?.id ?? this.#rows.keys().next().value;
    for (const [id, { row }] of this.#rows) {
      row.tabIndex = id === current ? 0 : -1;
      if (id === this.#store.current?.id) {
        row.setAttribute('aria-current', 'true');
        row.scrollIntoView({ block: 'nearest' });
      } else {
        row.removeAttribute('aria-current');
      }
    }
  }

  #move(event) {
    const rows = [...this.#rows.values()].map(({ row }) => row);
    const at = rows.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (at >= 0 && rows[to]) {
      event.preventDefault();
      rows[to].focus();
    }
  }
}

const rank = person => ({ manager: 0, rep: 1 })[person.role] ?? 2;

const summary = message => (message.card?.title ?? message.label ?? message.text ?? '').split('\n')[0];
