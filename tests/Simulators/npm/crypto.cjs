// Does with the official library what standard input asks for, and writes the result: both are JSON.
const { encrypt, decrypt, getSignature } = require('@wecom/crypto');

const asked = JSON.parse(require('node:fs').readFileSync(0, 'utf8'));
const results = asked.map(({ token, key, timestamp, nonce, message, receiveId, encrypted }) => {
    const sealed = encrypted ?? encrypt(key, message, receiveId);
    const opened = decrypt(key, sealed);
    return { encrypted: sealed, message: opened.message, receiveId: opened.id, signature: getSignature(token, timestamp, nonce, sealed) };
});
process.stdout.write(JSON.stringify(results));
