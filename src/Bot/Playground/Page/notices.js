// What is said at the edge of the chat: that another chat has news, that the service is away.

import { byId, element } from './elements.js';
import { text } from './texts.js';

const ShownFor = 6000;

export class Notices {
  #place = byId('notices');
  #offline = null;

  /** Says that somebody else got a message, and offers to go there. */
  announce(chat, onLook) {
    const notice = element('div', { class: 'notice' },
      element('span', { text: text('incoming')(chat.kind === 'group' ? text('groupTitle')(chat.name) : chat.name) }),
      element('button', {
        type: 'button', text: text('look'), on: {
          click: () => {
            notice.remove();
            onLook();
          },
        },
      }));
    this.#place.append(notice);
    setTimeout(() => notice.remove(), ShownFor);
  }

  setOffline(offline, sentence) {
    if (!offline) {
      this.#offline?.remove();
      this.#offline = null;
    } else if (!this.#offline) {
      this.#offline = element('div', { class: 'notice offline', text: sentence });
      this.#place.append(this.#offline);
    }
  }
}
