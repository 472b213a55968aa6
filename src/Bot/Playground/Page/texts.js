// What the page itself says, in two languages. What the bot says comes from the service and stays as it is.

const Texts = {
  'zh-CN': {
    title: 'SalesBot 演练场',
    playground: '演练场',
    skip: '跳到输入框',
    language: 'Switch to English',
    pick: '选一个人或一个群，写销售会写的话',
    company: '公司',
    roles: { rep: '销售', manager: '经理', director: '总监', administrator: '管理员' },
    directSubtitle: place => `${place} · 与 SalesBot 私聊`,
    groupSubtitle: names => `${names.length} 人：${names.join('、')}`,
    back: '返回列表',
    form: '显示方式',
    formCard: '卡片',
    formText: '文字',
    changes: '发生了什么',
    close: '关闭',
    newMessages: '新消息',
    suggestions: '可以这样写',
    speaker: '以谁的身份发言',
    message: '消息',
    send: '发送',
    placeholderDirect: name => `${name}刚做了什么？`,
    placeholderGroup: name => `以${name}的身份 @SalesBot`,
    welcomeDirect: name => `你现在是${name}`,
    welcomeDirectHint: '像发微信一样，一句话写下刚做的事，商机就更新了。试试：',
    groupTitle: name => `${name}群聊`,
    welcomeGroupHint: '群里只处理 @SalesBot 的消息，而且只说全组都能看的内容。试试：',
    sending: '发送中…',
    retrying: '未送达，正在重试',
    refused: '未接受',
    typing: 'SalesBot 正在输入',
    pressed: (name, label) => `${name}点了「${label}」`,
    handled: label => `已处理 · ${label}`,
    noReply: 'SalesBot 没有回复。',
    unread: count => `${count} 条未读`,
    incoming: name => `${name}收到一条消息`,
    look: '查看',
    offline: '连不上服务，正在重连…',
    startFailed: '读不到演练公司的数据，正在重试…',
    errorTitle: '这条消息没有被接受。',
    dateOf: (month, day, weekday) => `${month}月${day}日（周${'日一二三四五六'[weekday]}）`,
    before: '原来：',
    after: '现在：',
    choose: '请选择',
    fillOne: '请至少填一项。',
    fill: '请填写这一项。',
    amountInvalid: '看不懂这个金额，请写成 80万、1.2亿 或 8600。',
    dateInvalid: '请选一个日期。',
    amountExample: '例如 80万',
    noChanges: '最近一条消息没有改动任何数据。',
    noOutcome: '发一条消息，这里会列出它改了什么。',
    asks: '还在等回答',
    raw: '原始 JSON',
    empty: '空',
    noMessages: '还没有消息',
    kinds: {
      activity: '活动', stage: '阶段', amount: '金额', expectedClose: '预计签约', nextStep: '下一步', created: '新建',
      won: '赢单', lost: '输单', reminder: '提醒', owner: '负责人', collaborator: '协作人', contact: '联系人', undone: '撤销',
    },
    asksKinds: { customer: '是哪个客户', deal: '是哪个商机', confirm: '请确认', slot: '还差一项' },
  },
  en: {
    title: 'SalesBot playground',
    playground: 'Playground',
    skip: 'Skip to the message box',
    language: '切换为中文',
    pick: 'Pick a person or a group, then write',
    company: 'Company',
    roles: { rep: 'Rep', manager: 'Manager', director: 'Director', administrator: 'Administrator' },
    directSubtitle: place => `${place} · direct chat with SalesBot`,
    groupSubtitle: names => `${names.length} people: ${names.join(', ')}`,
    back: 'Back to the list',
    form: 'Shown as',
    formCard: 'Card',
    formText: 'Text',
    changes: 'What changed',
    close: 'Close',
    newMessages: 'New messages',
    suggestions: 'Try one of these',
    speaker: 'Speak as',
    message: 'Message',
    send: 'Send',
    placeholderDirect: name => `What did ${name} just do?`,
    placeholderGroup: name => `@SalesBot, as ${name}`,
    welcomeDirect: name => `You are ${name}`,
    welcomeDirectHint: 'Write one chat message on what you just did, and the deal is up to date. Try:',
    groupTitle: name => `${name} group chat`,
    welcomeGroupHint: 'In a group the bot hears only what is addressed to it, and says only what all members may see. Try:',
    sending: 'Sending…',
    retrying: 'Not delivered, trying again',
    refused: 'Not accepted',
    typing: 'SalesBot is typing',
    pressed: (name, label) => `${name} pressed “${label}”`,
    handled: label => `Done · ${label}`,
    noReply: 'SalesBot did not answer.',
    unread: count => `${count} unread`,
    incoming: name => `${name} got a message`,
    look: 'Show',
    offline: 'The service cannot be reached, trying again…',
    startFailed: 'The demo company could not be read, trying again…',
    errorTitle: 'The message was not accepted.',
    dateOf: (month, day, weekday) =>
      `${['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'][weekday]} ${day} ${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][month - 1]}`,
    before: 'Before: ',
    after: 'Now: ',
    choose: 'Choose',
    fillOne: 'Fill in at least one.',
    fill: 'Fill this in.',
    amountInvalid: 'Not an amount: write 80万, 1.2亿 or 8600.',
    dateInvalid: 'Choose a date.',
    amountExample: 'such as 80万',
    noChanges: 'The last message changed nothing.',
    noOutcome: 'Send a message, and what it changed is listed here.',
    asks: 'Waiting for an answer',
    raw: 'Raw JSON',
    empty: 'empty',
    noMessages: 'No messages yet',
    kinds: {
      activity: 'Activity', stage: 'Stage', amount: 'Amount', expectedClose: 'Expected close', nextStep: 'Next step', created: 'Created',
      won: 'Won', lost: 'Lost', reminder: 'Reminder', owner: 'Owner', collaborator: 'Collaborator', contact: 'Contact', undone: 'Undone',
    },
    asksKinds: { customer: 'Which customer', deal: 'Which deal', confirm: 'To confirm', slot: 'One thing is missing' },
  },
};

let language = 'zh-CN';

export const currentLanguage = () => language;

/** The text under a key in the page's language. */
export const text = key => Texts[language][key];

/** Switches the language, and words all of the page that stands in the document from the start. */
export function setLanguage(next) {
  language = next in Texts ? next : 'zh-CN';
  document.documentElement.lang = language;
  document.title = text('title');
  for (const node of document.querySelectorAll('[data-text]')) {
    node.textContent = text(node.dataset.text);
  }
  for (const node of document.querySelectorAll('[data-label]')) {
    node.setAttribute('aria-label', text(node.dataset.label));
    node.title = text(node.dataset.label);
  }
}
