// Draws a card as Teams does: the official renderer, with Teams' part of markdown and mentions.

const escaped = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function markdown(text, mentions) {
  let html = escaped(text);
  for (const mention of mentions) {
    html = html.replaceAll(escaped(mention.text), `<span class="mention">${escaped(mention.mentioned.name)}</span>`);
  }
  return html.replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>');
}

/** Shows the card, and answers what the renderer has to say against it. */
window.show = function show(json, config, theme) {
  document.documentElement.dataset.theme = theme;
  const mentions = json.msteams?.entities ?? [];
  AdaptiveCards.AdaptiveCard.onProcessMarkdown = (text, result) => {
    result.outputHtml = markdown(text, mentions);
    result.didProcess = true;
  };

  const card = new AdaptiveCards.AdaptiveCard();
  card.hostConfig = new AdaptiveCards.HostConfig(config);
  card.onExecuteAction = action => {
    window.executed.push({ type: action.getJsonTypeName(), verb: action.verb, data: action.data });
  };
  const context = new AdaptiveCards.SerializationContext();
  card.parse(json, context);

  const problems = [];
  for (let index = 0; index < context.eventCount; index++) {
    problems.push(context.getEventAt(index).message);
  }
  problems.push(...card.validateProperties().validationEvents.map(event => event.message));

  window.executed = [];
  document.querySelector('#card').replaceChildren(card.render());
  return problems;
};

/** What is wider than the card, or cut off in it. */
window.tooWide = function tooWide() {
  const frame = document.querySelector('#card').getBoundingClientRect();
  const found = [...document.querySelectorAll('#card *')]
    .filter(element => element.getBoundingClientRect().right > frame.right + 0.5 || element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX !== 'visible' && !element.matches('input, select'))
    .map(element => `${element.className || element.tagName}: ${element.textContent.slice(0, 40)}`);
  return document.scrollingElement.scrollWidth > innerWidth ? [...found, 'the page'] : found;
};
