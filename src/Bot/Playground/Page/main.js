// The composition: reads the demo company, puts the views together, sends what is said.

import { Refusal, newId, pause, readDeliveries, readPeople, send } from './api.js';
import { ChatView } from './chat.js';
import { dateOf, now, setClock } from './clock.js';
import { Composer } from './composer.js';
import { byId, focusIfTyping } from './elements.js';
import { InspectorView } from './inspector.js';
import { choices, keepChoices } from './memory.js';
import { Notices } from './notices.js';
import { PeopleView } from './people.js';
import { Store } from './store.js';
import { currentLanguage, setLanguage, text } from './texts.js';

const PollEvery = 1500;
const RetryEvery = 3000;
const TypingAfter = 250;
// As in frame.css: below it the inspector lies over the chat, and is not open from the start.
const WideEnough = '(min-width: 1081px)';

const app = byId('app');
const notices = new Notices();
setLanguage(choices.language);

const store = new Store(await readCompany());
// In a messenger a group's bot hears what it is mentioned in.
const composer = new Composer(store, (chat, said) => turn(chat, { text: said }, { text: chat.kind === 'group' ? `@SalesBot ${said}` : said }));
const chatView = new ChatView(store, { onPress: press, onSuggest: sentence => composer.fill(sentence) });
const people = new PeopleView(store, openChat);
const inspector = new InspectorView(store);
const queues = new Map();

await readHistory();
people.draw();
followAddress();
drawForm();
setInspector(choices.inspector && matchMedia(WideEnough).matches);
drawLanguage();
window.addEventListener('hashchange', followAddress);
store.addEventListener('incoming', ({ detail }) => notices.announce(detail.chat, () => openChat(detail.chat)));
byId('back').addEventListener('click', () => { location.hash = ''; });
byId('language').addEventListener('click', switchLanguage);
byId('inspect').addEventListener('click', () => setInspector(!choices.inspector));
byId('inspect-close').addEventListener('click', () => {
  setInspector(false);
  byId('inspect').focus();
});
document.addEventListener('keydown', event => {
  if (event.key === 'Escape' && choices.inspector) {
    setInspector(false);
  }
});
for (const radio of document.querySelectorAll('input[name=form]')) {
  radio.addEventListener('change', () => {
    choices.form = radio.value;
    keepChoices();
    chatView.draw();
    composer.draw();
  });
}
app.dataset.ready = 'true';
await poll();

/** Sends what a person says or presses; the turns of one chat go out one after the other. */
function turn(chat, shown, content, card) {
  const message = store.addOwn(chat, { id: newId(), speaker: chat.speaker, ...shown });
  const body = { id: message.id, as: chat.speaker, chat: chat.kind === 'group' ? chat.id : 'direct', ...content };
  const run = (queues.get(chat) ?? Promise.resolve()).then(() => deliverTurn(chat, message, body, card));
  queues.set(chat, run);
}

async function deliverTurn(chat, message, body, card) {
  const typing = setTimeout(() => chatView.setTyping(chat, true), TypingAfter);
  try {
    const outcome = await send(body, () => {
      clearTimeout(typing);
      chatView.setTyping(chat, false);
      store.update(chat, message, { state: 'retrying' });
    });
    if (card) {
      store.update(chat, card, { pressing: null });
      if (isAnswered(card.card, outcome)) {
        store.markHandled(chat, card, message.label);
      }
    }
    chatView.setTyping(chat, false);
    store.settle(chat, message, outcome);
  } catch (problem) {
    if (!(problem instanceof Refusal)) {
      throw problem;
    }
    if (card) {
      store.update(chat, card, { pressing: null });
    }
    store.refuse(chat, message, problem.message);
  } finally {
    clearTimeout(typing);
    chatView.setTyping(chat, false);
  }
}

function press(chat, card, action, data) {
  store.update(chat, card, { pressing: action.label, filled: data });
  turn(chat, { label: action.label }, { action: { verb: action.verb, data } }, card);
}

/** A question is over with any press; a receipt or a list stays open for others until a press changed something. */
function isAnswered(card, outcome) {
  return card.purpose === 'question' || card.purpose === 'notice' || outcome.changes?.length > 0;
}

/** Opens a chat by way of the address, so that the browser's back button works on a phone. */
function openChat(chat) {
  location.hash = String(new URLSearchParams({ chat: chat.id }));
  focusIfTyping(byId('composer-text'));
}

function followAddress() {
  const named = store.chats.get(new URLSearchParams(location.hash.slice(1)).get('chat'));
  app.dataset.view = named ? 'chat' : 'list';
  store.select(named ?? store.current ?? firstChat());
}

/** The first rep who has something to say, else whoever there is. */
function firstChat() {
  const chats = [...store.chats.values()];
  return chats.find(chat => chat.person?.role === 'rep' && store.suggestions[chat.name]) ?? chats.find(chat => chat.kind === 'direct') ?? chats[0];
}

async function readCompany() {
  for (; ;) {
    try {
      const company = await readPeople();
      setClock(company.today);
      notices.setOffline(false);
      return company;
    } catch {
      notices.setOffline(true, text('startFailed'));
      await pause(RetryEvery);
    }
  }
}

async function readHistory() {
  const history = [];
  for (let after = 0; ;) {
    const page = await keepTrying(() => readDeliveries(after));
    if (page.length === 0) {
      break;
    }
    history.push(...page);
    after = page.at(-1).seq;
  }
  store.fill(history);
}

async function poll() {
  for (; ;) {
    await pause(PollEvery);
    store.deliver(await keepTrying(() => readDeliveries(store.lastSeq)));
  }
}

async function keepTrying(work) {
  for (; ;) {
    try {
      const result = await work();
      notices.setOffline(false);
      return result;
    } catch {
      notices.setOffline(true, text('offline'));
      await pause(RetryEvery);
    }
  }
}

function switchLanguage() {
  choices.language = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  keepChoices();
  setLanguage(choices.language);
  drawLanguage();
  people.draw();
  chatView.draw();
  composer.draw();
  inspector.draw();
}

function drawLanguage() {
  const button = byId('language');
  button.textContent = currentLanguage() === 'en' ? '中文' : 'EN';
  button.lang = currentLanguage() === 'en' ? 'zh-CN' : 'en';
  button.title = text('language');
  byId('company').textContent = store.company || 'SalesBot';
  byId('today').textContent = `${text('playground')} · ${dateOf(now())}`;
}

function drawForm() {
  document.querySelector(`input[name=form][value=${choices.form === 'text' ? 'text' : 'card'}]`).checked = true;
}

function setInspector(shown) {
  choices.inspector = shown;
  keepChoices();
  byId('inspector').hidden = !shown;
  byId('inspect').setAttribute('aria-expanded', String(shown));
  app.dataset.inspector = shown ? 'open' : 'closed';
}
