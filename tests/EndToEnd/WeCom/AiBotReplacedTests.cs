using System.Net.WebSockets;
using System.Text;
using SalesBot.Simulators.WeCom;

namespace SalesBot.EndToEnd.Tests.WeCom;

/// <summary>Somebody else connects as the same intelligent robot.</summary>
public sealed class AiBotReplacedTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task ConnectionThatAnotherOneTook_IsLeftToIt_AndTheServiceGoesOn()
    {
        await using var company = await WeComCompany.StartAsync(new SimulatedBot { IsLongConnection = true }, Cancellation);
        var rep = company.Rep(3);

        using var other = new ClientWebSocket();
        await other.ConnectAsync(company.Platform.WebSocketUrl, Cancellation);
        var bot = company.Platform.Options.Bot;
        var subscription = $$$"""{"cmd":"aibot_subscribe","headers":{"req_id":"r1"},"body":{"bot_id":"{{{bot.Id}}}","secret":"{{{bot.Secret}}}"}}""";
        await other.SendAsync(Encoding.UTF8.GetBytes(subscription), WebSocketMessageType.Text, endOfMessage: true, Cancellation);
        await company.Service.PrintsAsync("Somebody else has connected", Cancellation);
        await rep.Chat.WritesAsync($"{rep.Customer}金额改成80万", Cancellation);

        await company.Platform.Screens.WhenAsync("app:" + rep.Account, messages => messages.Any(message => message.Text.Contains("80万", StringComparison.Ordinal)), Cancellation);
        Assert.Equal(WebSocketState.Open, other.State);
    }
}
