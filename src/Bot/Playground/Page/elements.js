// Builds elements. Data only ever becomes text nodes and attributes, never markup.

/**
 * @param {string} name the element's name
 * @param {object} [properties] `class`, `text`, `data` (dataset), `on` (listeners); all else is an attribute, left out where null or false
 * @param {...(Node|string|null)} children
 */
export function element(name, properties = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) {
      continue;
    }
    if (key === 'class') {
      node.className = value;
    } else if (key === 'text') {
      node.textContent = value;
    } else if (key === 'data') {
      Object.assign(node.dataset, value);
    } else if (key === 'on') {
      for (const [event, listener] of Object.entries(value)) {
        node.addEventListener(event, listener);
      }
    } else {
      node.setAttribute(key, value === true ? '' : value);
    }
  }
  node.append(...children.filter(child => child !== null && child !== undefined));
  return node;
}

/** One of the icons that the page's sprite holds. */
export function icon(name) {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(namespace, 'use');
  use.setAttribute('href', `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** Puts the cursor where a keyboard is at hand; on a touch screen that would open one. */
export function focusIfTyping(node) {
  if (matchMedia('(pointer: fine)').matches) {
    node.focus({ preventScroll: true });
  }
}

export const byId = id => document.getElementById(id);

const Tones = 8;

/** A person's picture: the end of the name on a colour that the name decides. */
export function personAvatar(name) {
  const letters = [...name];
  const tone = letters.reduce((sum, letter) => (sum * 31 + letter.codePointAt(0)) % 9973, 7) % Tones;
  return element('span', { class: `avatar tone-${tone}`, 'aria-hidden': 'true', text: letters.slice(-2).join('') });
}

export function groupAvatar() {
  return element('span', { class: 'avatar avatar-group', 'aria-hidden': 'true' }, icon('group'));
}

export function botAvatar() {
  return element('span', { class: 'avatar avatar-bot', 'aria-hidden': 'true' }, icon('bot'));
}
