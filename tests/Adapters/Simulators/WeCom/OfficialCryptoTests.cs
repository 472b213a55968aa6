using System.Text;
using System.Text.Json.Nodes;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.Simulators.WeCom;

/// <summary>The simulator's envelope against the official library, in both directions.</summary>
public sealed class OfficialCryptoTests(OfficialClients clients) : IClassFixture<OfficialClients>
{
    private const string Token = "simTok2026";
    private const string Key = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";
    private static readonly Envelope Envelope = new(Token, Key);

    public static IEnumerable<string> Messages =>
        [.. Enumerable.Range(0, 40).Select(length => new string('x', length)), "跟进3家客户", "🎉 喜报", "<xml>\n<a>]]&gt;</a></xml>", new string('长', 5000)];

    [Theory]
    [InlineData("ww0123456789abcdef")]
    [InlineData("")]
    public async Task WhatTheSimulatorSeals_TheOfficialLibraryOpensAndSignsAlike(string receiveId)
    {
        var asked = Messages.Select(message => Asked(receiveId, message, Envelope.Seal(message, receiveId, Encoding.ASCII.GetBytes("0123456789abcdef")))).ToList();

        var results = await clients.RunAsync("crypto.cjs", new JsonArray([.. asked.Select(each => each.DeepClone())]), Connected.Cancellation);

        Assert.Equal(Messages, results.Select(result => (string?)result!["message"]));
        Assert.All(results, result => Assert.Equal(receiveId, (string?)result!["receiveId"]));
        Assert.Equal(asked.Select(each => Envelope.Sign("1767225600", "1320562132", (string)each["encrypted"]!)), results.Select(result => (string?)result!["signature"]));
    }

    [Theory]
    [InlineData("ww0123456789abcdef")]
    [InlineData("")]
    public async Task WhatTheOfficialLibrarySeals_TheSimulatorOpensAndSignsAlike(string receiveId)
    {
        var asked = new JsonArray([.. Messages.Select(message => Asked(receiveId, message, encrypted: null))]);

        var results = await clients.RunAsync("crypto.cjs", asked, Connected.Cancellation);

        Assert.Equal(Messages.Select(message => (message, receiveId)), results.Select(result => Envelope.Open((string)result!["encrypted"]!)));
        Assert.All(results, result => Assert.Equal(Envelope.Sign("1767225600", "1320562132", (string)result!["encrypted"]!), (string?)result["signature"]));
    }

    private static JsonObject Asked(string receiveId, string message, string? encrypted) => new()
    {
        ["token"] = Token,
        ["key"] = Key,
        ["timestamp"] = "1767225600",
        ["nonce"] = "1320562132",
        ["receiveId"] = receiveId,
        ["message"] = message,
        ["encrypted"] = encrypted,
    };
}
