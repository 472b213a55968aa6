// What the page knows: people, chats, messages. Views listen to its events and draw; they change nothing themselves.
//   added {chat, message}   changed {chat, message}   chat {chat}   unread {chat}   incoming {chat, message}   outcome {chat}

import { now } from './clock.js';
import { keepTab, tab } from './memory.js';

export class Store extends EventTarget {
  /** @param {object} directory the answer of GET /playground/people */
  constructor(directory) {
    super();
    this.company = directory.company;
    this.people = directory.people;
    this.groups = directory.groups;
    this.suggestions = directory.suggestions ?? {};
    this.lastSeq = 0;
    this.current = null;
    this.chats = new Map();
    for (const group of this.groups) {
      this.#open({ id: `group:${group.name}`, kind: 'group', name: group.name, group, speaker: this.#firstSpeaker(group) });
    }
    for (const person of this.people) {
      this.#open({ id: `direct:${person.name}`, kind: 'direct', name: person.name, person, speaker: person.name });
    }
  }

  membersOf(group) {
    return this.people.filter(person => person.group === group.name);
  }

  /** Who may speak in a chat: its members first, then those above them. */
  speakersOf(chat) {
    if (chat.kind === 'direct') {
      return [chat.person];
    }
    const members = this.membersOf(chat.group);
    const above = this.people.filter(person => person.role === 'director' && (!person.region || person.region === chat.group.region));
    return [...members, ...above];
  }

  select(chat) {
    this.current = chat;
    this.#markRead(chat);
    this.#tell('chat', { chat });
  }

  setSpeaker(chat, name) {
    chat.speaker = name;
    this.#tell('chat', { chat });
  }

  /** Adds what a person says or presses, before it is sent. */
  addOwn(chat, turn) {
    const message = { ...turn, from: 'person', at: now(), state: 'sending' };
    this.#add(chat, message);
    return message;
  }

  /** Takes the answer to a turn: its replies, and what it changed. */
  settle(chat, turn, outcome) {
    turn.state = 'sent';
    this.#tell('changed', { chat, message: turn });
    chat.outcome = { said: turn.text ?? turn.label, changes: outcome.changes ?? [], asks: outcome.asks ?? null };
    const replies = outcome.replies ?? [];
    (tab.own[chat.id] ??= []).push({
      id: turn.id, speaker: turn.speaker, text: turn.text, label: turn.label, at: turn.at, replies: replies.map(reply => reply.key),
    });
    keepTab();
    for (const reply of replies) {
      this.#receive(this.#chatOf(reply) ?? chat, { ...said(reply), at: reply.at ? Date.parse(reply.at) : now() });
    }
    if (replies.length === 0) {
      this.#add(chat, { id: `${turn.id}/none`, from: 'page', textKey: 'noReply', at: now() });
    }
    this.#tell('outcome', { chat });
  }

  /** The service refused a turn, and says why. */
  refuse(chat, turn, reason) {
    turn.state = 'refused';
    this.#tell('changed', { chat, message: turn });
    this.#add(chat, { id: `${turn.id}/refused`, from: 'error', text: reason, textKey: 'errorTitle', at: now() });
  }

  update(chat, message, change) {
    Object.assign(message, change);
    this.#tell('changed', { chat, message });
  }

  markHandled(chat, message, label) {
    tab.handled[message.id] = label;
    keepTab();
    this.update(chat, message, { handled: label });
  }

  /** Takes what was sent before the page was opened, each bot message after the turn of this tab that it answers. */
  fill(deliveries) {
    const turns = new Map(Object.values(tab.own).flat().flatMap(turn => turn.replies.map(key => [key, turn])));
    for (const delivery of deliveries) {
      this.lastSeq = Math.max(this.lastSeq, delivery.seq);
      const chat = this.#chatOf(delivery);
      if (!chat) {
        continue;
      }
      const turn = turns.get(delivery.key);
      if (turn && !chat.ids.has(turn.id)) {
        this.#keep(chat, { ...turn, from: 'person', state: 'sent' });
      }
      this.#keep(chat, { ...said(delivery), at: Date.parse(delivery.at) });
      chat.unread = tab.read && delivery.seq > (tab.read[chat.id] ?? 0) ? chat.unread + 1 : 0;
    }
    tab.read ??= {};
  }

  /** Takes what was sent since; what a turn of this page already showed is not shown again. */
  deliver(deliveries) {
    for (const delivery of deliveries) {
      this.lastSeq = Math.max(this.lastSeq, delivery.seq);
      const chat = this.#chatOf(delivery);
      if (chat) {
        this.#receive(chat, { ...said(delivery), at: Date.parse(delivery.at) });
      }
    }
    if (deliveries.length > 0 && this.current) {
      this.#markRead(this.current);
    }
  }

  #receive(chat, message) {
    if (chat.ids.has(message.id)) {
      return;
    }
    this.#add(chat, message);
    if (chat !== this.current) {
      chat.unread++;
      this.#tell('unread', { chat });
      this.#tell('incoming', { chat, message });
    }
  }

  #add(chat, message) {
    const replaced = this.#keep(chat, message);
    this.#tell('added', { chat, message });
    for (const earlier of replaced) {
      this.#tell('changed', { chat, message: earlier });
    }
  }

  /** Keeps the message; an earlier card of the same key is settled by it. Answers with those that are. */
  #keep(chat, message) {
    const key = message.card?.key;
    const replaced = key ? chat.messages.filter(earlier => earlier.card?.key === key && !earlier.handled) : [];
    for (const earlier of replaced) {
      earlier.handled = message.card.title;
    }
    chat.ids.add(message.id);
    chat.messages.push(message);
    if (tab.handled[message.id]) {
      message.handled = tab.handled[message.id];
    }
    return replaced;
  }

  #markRead(chat) {
    chat.unread = 0;
    tab.read = { ...tab.read, [chat.id]: this.lastSeq };
    keepTab();
    this.#tell('unread', { chat });
  }

  /** The chat that a delivery belongs to; undefined where it names none that is known here. */
  #chatOf({ chat, to }) {
    return this.chats.get(chat?.startsWith('group:') ? chat : `direct:${to}`);
  }

  #firstSpeaker(group) {
    const members = this.membersOf(group);
    return (members.find(person => person.role === 'rep') ?? members[0] ?? this.people[0])?.name;
  }

  #open(chat) {
    this.chats.set(chat.id, { ...chat, messages: [], ids: new Set(), unread: 0, outcome: null });
  }

  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

/** A bot message as the page keeps it, from a reply or a delivery. */
function said({ key, seq, text, card, to }) {
  return { id: key ?? `seq:${seq}`, from: 'bot', text, card: card ?? null, to: to ?? null };
}
