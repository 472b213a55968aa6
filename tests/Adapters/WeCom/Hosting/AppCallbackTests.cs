using System.Net;
using System.Text;
using SalesBot.Adapters.Common.Wire.Envelopes;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Tests.WeCom.Callbacks;
using SalesBot.Adapters.Tests.WeCom.Envelopes;
using SalesBot.Adapters.WeCom.Protocol.Callbacks;
using SalesBot.Adapters.WeCom.Protocol.Envelopes;

namespace SalesBot.Adapters.Tests.WeCom.Hosting;

/// <summary>The app's callback, over HTTP.</summary>
public sealed class AppCallbackTests : IAsyncLifetime
{
    private CallbackHost host = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync(Cancellation);

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task CheckOfTheAddress_IsAnsweredWithTheBareText(bool isEscaped)
    {
        var answer = KnownAnswers.AddressCheck;
        var echo = isEscaped ? Uri.EscapeDataString(answer.Encrypted) : answer.Encrypted;

        using var response = await host.Client.GetAsync(new Uri($"{CallbackHost.Address("/wecom/callback", answer.Stamp)}&echostr={echo}", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(Encoding.ASCII.GetBytes(answer.Plain), await response.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task CheckOfTheAddress_WithAnotherSignature_IsRefused()
    {
        var answer = KnownAnswers.AddressCheck;
        var stamp = answer.Stamp with { Signature = KnownAnswers.ChineseText.Signature };

        using var response = await host.Client.GetAsync(new Uri($"{CallbackHost.Address("/wecom/callback", stamp)}&echostr={Uri.EscapeDataString(answer.Encrypted)}", UriKind.Relative), Cancellation);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal(["signature"], host.Refusals.Reasons);
    }

    [Fact]
    public async Task KnownCallback_IsStoredAndAcknowledged()
    {
        var answer = KnownAnswers.ChineseText;

        using var response = await host.PostAsync("/wecom/callback", answer.Stamp, Envelope(answer.Encrypted), Cancellation);

        await AssertAcknowledged(response);
        var message = Assert.Single(host.Inbox.Messages);
        Assert.Equal(("7500000000000000001", "zhangsan", "跟进3家客户", host.Time.GetUtcNow()), (message.Id, message.Sender, message.Text, message.ReceivedAt));
    }

    [Fact]
    public async Task JsonEnvelope_IsTakenToo()
    {
        var answer = KnownAnswers.ChineseText;
        using var body = new StringContent($$"""{"tousername":"x","encrypt":"{{answer.Encrypted}}","agentid":""}""");

        using var response = await host.PostAsync("/wecom/callback", answer.Stamp, body, Cancellation);

        await AssertAcknowledged(response);
        Assert.Single(host.Inbox.Messages);
    }

    [Fact]
    public async Task CallbackThreeTimesOver_EncryptedAnewEachTime_IsOneMessage()
    {
        for (var i = 0; i < 3; i++)
        {
            using var response = await host.PostToAppAsync(CallbackXml.Text("hi", "75"), Cancellation);
            await AssertAcknowledged(response);
        }

        Assert.Single(host.Inbox.Messages);
    }

    [Fact]
    public async Task UnavailableDatabase_IsNotAcknowledged_SoThatWeComCallsAgain()
    {
        host.Inbox.IsUnavailable = true;
        using var refused = await host.PostToAppAsync(CallbackXml.Text("hi", "75"), Cancellation);
        host.Inbox.IsUnavailable = false;
        using var accepted = await host.PostToAppAsync(CallbackXml.Text("hi", "75"), Cancellation);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused.StatusCode);
        await AssertAcknowledged(accepted);
        Assert.Single(host.Inbox.Messages);
    }

    [Fact]
    public async Task ChangeOfContacts_IsHandedOn_AndIsNoMessage()
    {
        using var response = await host.PostToAppAsync(CallbackXml.Event("change_contact", "<ChangeType>delete_user</ChangeType><UserID>lisi</UserID>"), Cancellation);

        await AssertAcknowledged(response);
        Assert.Equal([new ContactChange.MemberDeleted("lisi")], host.Contacts.Changes);
        Assert.Empty(host.Inbox.Messages);
    }

    [Theory]
    [InlineData("moonrise")]
    [InlineData("unsubscribe")]
    public async Task EventThatNobodyNeeds_IsAcknowledgedAndLogged(string name)
    {
        using var response = await host.PostToAppAsync(CallbackXml.Event(name, ""), Cancellation);

        await AssertAcknowledged(response);
        Assert.Contains(host.Logs.Entries, entry => entry.Event == 302 && entry.Text.Contains(name, StringComparison.Ordinal));
        Assert.Empty(host.Inbox.Messages);
    }

    [Fact]
    public async Task NoticeAboutTheApp_WarnsOperators()
    {
        using var response = await host.PostToAppAsync(CallbackXml.Event("close_inactive_agent", ""), Cancellation);

        await AssertAcknowledged(response);
        Assert.Contains(host.Logs.Entries, entry => entry.Event == 305);
    }

    [Fact]
    public async Task TextThatIsTooLong_IsAnsweredWithASentence()
    {
        using var response = await host.PostToAppAsync(CallbackXml.Text(new string('长', ChatMessage.TextMaxLength + 1), "75"), Cancellation);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var reply = SafeXml.Find(await response.Content.ReadAsByteArrayAsync(Cancellation))!;
        Assert.Null(new CallbackCipher(KnownAnswers.Key, KnownAnswers.CorpId).Decrypt(reply.Element("Encrypt")!.Value, out var plain));
        var message = SafeXml.Find(plain.Span)!;
        Assert.Equal(("zhangsan", KnownAnswers.CorpId, "too long, 20000 at most"), (message.Text("ToUserName"), message.Text("FromUserName"), message.Text("Content")));
        Assert.Empty(host.Inbox.Messages);
    }

    private static StringContent Envelope(string encrypted) => new($"<xml><ToUserName>x</ToUserName><Encrypt><![CDATA[{encrypted}]]></Encrypt></xml>");

    private static async Task AssertAcknowledged(HttpResponseMessage response)
    {
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(Cancellation));
    }
}
