// With what stands on standard input, the Bot Framework's own client gets a token, sends a message, changes it, reads the roster and deletes it,
// and judges the headers of deliveries as a bot would; what came of it goes to standard output.
const fs = require('fs');
const { ConfidentialClientApplication } = require('@azure/msal-node');
const { ChannelValidation, ConnectorClient, JwtTokenValidation, MsalAppCredentials, SimpleCredentialProvider } = require('botframework-connector');

console.error = () => {};

async function talk({ login, ca, tenant, appId, secret, certificate, serviceUrl, conversation }) {
    const application = new ConfidentialClientApplication({
        auth: {
            clientId: appId,
            authority: `${login}/${tenant}`,
            knownAuthorities: [new URL(login).host],
            ...(certificate ? { clientCertificate: certificate } : { clientSecret: secret }),
        },
        system: { customAgentOptions: { ca } },
    });
    const credentials = new MsalAppCredentials(application, appId, undefined, 'https://api.botframework.com');
    const conversations = new ConnectorClient(credentials, { baseUri: serviceUrl }).conversations;
    const { id } = await conversations.sendToConversation(conversation, { type: 'message', text: 'hello' });
    await conversations.updateActivity(conversation, id, { type: 'message', text: 'hello again' });
    const { members, continuationToken } = await conversations.getConversationPagedMembers(conversation, { pageSize: 500 });
    const other = await conversations.replyToActivity(conversation, id, { type: 'message', text: 'and goodbye' });
    await conversations.deleteActivity(conversation, other.id);
    return { id, member: members[0].name, more: continuationToken };
}

async function judge({ metadata, appId, authorization, activity }) {
    ChannelValidation.OpenIdMetadataEndpoint = metadata;
    try {
        const identity = await JwtTokenValidation.authenticateRequest(activity, authorization, new SimpleCredentialProvider(appId, ''), undefined);
        return { isTaken: identity.isAuthenticated };
    } catch (error) {
        return { isTaken: false, why: String(error.message) };
    }
}

async function each(asked) {
    try {
        return await (asked.judge ? judge(asked) : talk(asked));
    } catch (error) {
        return { error: String(error.message), code: error.code };
    }
}

(async () => {
    const results = [];
    for (const asked of JSON.parse(fs.readFileSync(0, 'utf8'))) {
        results.push(await each(asked));
    }

    process.stdout.write(JSON.stringify(results));
})();
