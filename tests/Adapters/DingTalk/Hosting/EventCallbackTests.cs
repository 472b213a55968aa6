using SalesBot.Adapters.DingTalk.Protocol.Events;

namespace SalesBot.Adapters.Tests.DingTalk.Hosting;

/// <summary>Encrypted events over HTTP.</summary>
public sealed class EventCallbackTests : IAsyncLifetime
{
    private CallbackHost host = null!;

    public async ValueTask InitializeAsync() => host = await CallbackHost.StartAsync();

    public ValueTask DisposeAsync() => host.DisposeAsync();

    [Fact]
    public async Task CheckOfTheAddress_IsAnsweredWithSuccess()
    {
        Assert.Equal((200, "success"), await host.TellAsync("""{"EventType":"check_url"}"""));

        Assert.Equal(412, Assert.Single(host.Logs.Entries).Event);
    }

    [Theory]
    [InlineData("signature")]
    [InlineData("msg_signature")]
    public async Task ChangeInTheContacts_IsHandedOn(string parameter)
    {
        Assert.Equal((200, "success"), await host.TellAsync("""{"EventType":"user_leave_org","UserId":["user007"],"CorpId":"dingsimcorp001"}""", parameter));

        var change = Assert.Single(host.Contacts.Changes);
        Assert.Equal((ContactChangeKind.PeopleLeft, "user007"), (change.Kind, Assert.Single(change.Ids)));
    }

    [Fact]
    public async Task ChangeThatIsNotStored_IsNotAcknowledged()
    {
        host.Contacts.IsUnavailable = true;

        Assert.Equal((503, ""), await host.TellAsync("""{"EventType":"user_leave_org","UserId":["user007"]}"""));
    }

    [Fact]
    public async Task OtherEvent_IsAcknowledgedAndLeft() => Assert.Equal((200, "success"), await host.TellAsync("""{"EventType":"chat_disband","ChatId":"chat1"}"""));
}
