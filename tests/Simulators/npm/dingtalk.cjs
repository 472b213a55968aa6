// Connects to the address given, answers each message by its session webhook, each event by success, and each press of a card in its callback; says on standard output what happened, a line of JSON each.
const axios = require('axios');
const { DWClient, TOPIC_ROBOT, TOPIC_CARD } = require('dingtalk-stream');

const [base, clientId, clientSecret] = process.argv.slice(2);
const say = (event, data) => process.stdout.write(JSON.stringify({ event, ...data }) + '\n');
axios.interceptors.request.use((request) => {
    request.url = request.url.replace(/https:\/\/o?api\.dingtalk\.com/, base);
    return request;
});

const client = new DWClient({ clientId, clientSecret });
client.registerAllEventListener((frame) => {
    say('event', { type: frame.headers.eventType });
    return { status: 'SUCCESS' };
});
client.registerCallbackListener(TOPIC_ROBOT, async (frame) => {
    const message = JSON.parse(frame.data);
    const token = await client.getAccessToken();
    const reply = { msgtype: 'text', text: { content: 'hello ' + message.text.content.trim() } };
    const { data } = await axios({ url: message.sessionWebhook, method: 'POST', responseType: 'json', data: reply, headers: { 'x-acs-dingtalk-access-token': token } });
    client.socketCallBackResponse(frame.headers.messageId, data);
    say(data.errcode === 0 ? 'answered' : 'refused', { code: data.errcode });
});
client.registerCallbackListener(TOPIC_CARD, (frame) => {
    const pressed = JSON.parse(JSON.parse(frame.data).content).cardPrivateData;
    client.socketCallBackResponse(frame.headers.messageId, {
        cardUpdateOptions: { updateCardDataByKey: true, updatePrivateDataByKey: true },
        cardData: { cardParamMap: { outcome: 'done: ' + pressed.params.verb } },
        userPrivateData: { cardParamMap: {} },
    });
    say('pressed', { action: pressed.actionIds[0] });
});
process.stdin.on('end', () => client.disconnect());
process.stdin.resume();
client.connect();
