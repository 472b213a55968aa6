// The service's endpoints. A message is sent until it is answered, always under the same id: a repeated id is one message.

const root = new URL('../', import.meta.url);
const LongestWait = 8000;
// Longer than the service takes to say that it is still at work.
const AnswerWithin = 40_000;

/** The service understood the request and refused it. */
export class Refusal extends Error {
}

export const readPeople = () => read('people');

export const readDeliveries = after => read(`deliveries?after=${after}`);

/**
 * Sends one message or press until it is answered.
 * @param {object} body as POST /playground/messages takes it, with an id
 * @param {() => void} onRetry called each time it was not delivered and is tried again
 */
export async function send(body, onRetry) {
  for (let attempt = 0; ; attempt++) {
    const response = await post(body);
    if (response?.ok) {
      return response.content;
    }
    if (response && response.status < 500 && response.status !== 429) {
      throw new Refusal(response.content?.title ?? '');
    }
    onRetry();
    await pause(Math.min(500 * 2 ** attempt, LongestWait));
  }
}

/** An id that no other message has; works without a secure context too, unlike crypto.randomUUID. */
export function newId() {
  return [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, '0')).join('');
}

export const pause = milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds));

async function read(path) {
  const response = await fetch(new URL(path, root), { cache: 'no-store' });
  if (!response.ok) {
    throw new Error(`${path}: ${response.status}`);
  }
  return await response.json();
}

/** The whole response; null where none came, or only a part of one. */
async function post(body) {
  try {
    const response = await fetch(new URL('messages', root), {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(AnswerWithin),
    });
    const content = await response.text();
    return { ok: response.ok, status: response.status, content: response.ok ? JSON.parse(content) : problemIn(content) };
  } catch {
    return null;
  }
}

/** The problem (RFC 9457) that a refusal tells of; null where its body is none. */
function problemIn(content) {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
