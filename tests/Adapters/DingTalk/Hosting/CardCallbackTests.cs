using System.Text.Json.Nodes;
using SalesBot.Adapters.Tests.DingTalk.Messages;
using SalesBot.Adapters.Tests.DingTalk.Receiving;

namespace SalesBot.Adapters.Tests.DingTalk.Hosting;

/// <summary>Presses of interactive cards over HTTP.</summary>
public sealed class CardCallbackTests : IAsyncLifetime
{
    private CallbackHost host = null!;

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task Press_IsStored_AndAnsweredWithWhatThePresserSeesMeanwhile()
    {
        var (status, answer) = await host.PressAsync(CardJson.Press("sb-1", """{"verb":"undo","data":"changeSet=7"}"""));

        Assert.Equal(200, status);
        var json = JsonNode.Parse(answer)!;
        Assert.Equal("{}", json["cardData"]!["cardParamMap"]!.ToJsonString());
        Assert.Equal("""{"working":"working"}""", json["userPrivateData"]!["cardParamMap"]!.ToJsonString());
        Assert.Equal("""{"updateCardDataByKey":true,"updatePrivateDataByKey":true}""", json["cardUpdateOptions"]!.ToJsonString());
        var message = Assert.Single(host.Inbox.Messages);
        Assert.Equal(("undo", "sb-1", "user001"), (message.Press!.Verb, message.Press.Handle, message.Sender));
    }

    [Fact]
    public async Task RepeatedPress_IsTheOneThatCameFirst_ASecondOneIsNot()
    {
        var press = CardJson.Press("sb-1", """{"verb":"undo"}""");
        await host.PressAsync(press);
        await host.PressAsync(press);
        Assert.Single(host.Inbox.Messages);

        host.Time.Advance(TimeSpan.FromSeconds(1));
        await host.PressAsync(press);
        Assert.Equal(2, host.Inbox.Messages.Count);
    }

    [Fact]
    public async Task PressThatIsNotStored_IsNotAcknowledged()
    {
        host.Inbox.IsUnavailable = true;

        Assert.Equal((503, ""), await host.PressAsync(CardJson.Press("sb-1", """{"verb":"undo"}""")));
    }

    [Fact]
    public async Task WhoPressesAndIsNotHeard_IsToldWhereSomebodyHasWrittenLately()
    {
        await host.SayAsync(RobotJson.Text("hi"));
        host.Inbox.IsUnavailable = true;
        await host.PressAsync(CardJson.Press("sb-1", """{"verb":"undo"}"""));

        Assert.Equal("not stored", (string)(await host.SaidAsync())["text"]!["content"]!);
    }

    [Fact]
    public async Task PressOfAnotherAppsCard_IsLeft()
    {
        Assert.Equal(200, (await host.PressAsync(CardJson.Press("card-1", """{"verb":"undo"}"""))).Status);

        Assert.Empty(host.Inbox.Messages);
    }
}
