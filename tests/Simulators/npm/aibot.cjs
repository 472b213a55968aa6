// Connects to the address given, and answers each text by a stream of two frames; says on standard output what happened, a line of JSON each.
const { WSClient } = require('@wecom/aibot-node-sdk');

const [wsUrl, botId, secret] = process.argv.slice(2);
const say = (event, data) => process.stdout.write(JSON.stringify({ event, ...data }) + '\n');
const silent = { debug() {}, info() {}, warn() {}, error() {} };
const client = new WSClient({ botId, secret, wsUrl, logger: silent, maxReconnectAttempts: 0, maxAuthFailureAttempts: 0 });

client.on('authenticated', () => say('authenticated', {}));
client.on('disconnected', (reason) => say('disconnected', { reason }));
client.on('event.disconnected_event', () => say('kicked', {}));
client.on('error', (error) => say('error', { message: error.message }));
client.on('event.enter_chat', async (frame) => {
    await client.replyWelcome(frame, { msgtype: 'text', text: { content: 'welcome' } });
    say('welcomed', {});
});
client.on('event.template_card_event', async (frame) => {
    const pressed = frame.body.event.template_card_event ?? frame.body.event;
    const card = { card_type: 'text_notice', task_id: pressed.task_id, main_title: { title: 'Done' }, card_action: { type: 1, url: 'https://crm.example' } };
    await client.updateTemplateCard(frame, card);
    say('updated', {});
});
client.on('message.text', async (frame) => {
    const text = frame.body.text.content;
    try {
        if (text === 'file') {
            const uploaded = await client.uploadMedia(Buffer.alloc(600 * 1024, 7), { type: 'file', filename: 'report.bin' });
            await client.replyMedia(frame, 'file', uploaded.media_id);
        } else if (text === 'card') {
            await client.replyTemplateCard(frame, { card_type: 'button_interaction', task_id: 't-1', main_title: { title: 'Sure?' }, button_list: [{ text: 'OK', style: 1, key: 'ok' }] });
        } else {
            await client.replyStream(frame, 's-1', 'hel', false);
            await client.replyStream(frame, 's-1', 'hello ' + text, true);
        }
        await client.sendMessage(frame.body.from.userid, { msgtype: 'markdown', markdown: { content: '**done**' } });
        say('answered', { text });
    } catch (error) {
        say('refused', { text, code: error.errcode ?? error.message });
    }
});
process.stdin.on('end', () => client.disconnect());
process.stdin.resume();
client.connect();
