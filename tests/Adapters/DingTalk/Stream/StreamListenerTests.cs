using System.Text;
using SalesBot.Adapters.DingTalk.Protocol.Events;
using SalesBot.Adapters.DingTalk.Protocol.Stream;
using SalesBot.Adapters.Tests.DingTalk.Messages;
using SalesBot.Adapters.Tests.DingTalk.Receiving;
using SalesBot.Simulators;

namespace SalesBot.Adapters.Tests.DingTalk.Stream;

/// <summary>What is said of each push: nothing of what was not stored.</summary>
public sealed class StreamListenerTests : IAsyncDisposable
{
    private readonly StreamNode node = StreamNode.Create("http://127.0.0.1:9", "dingsimapp001", "s", new ManualTime(DateTimeOffset.FromUnixTimeMilliseconds(1_773_194_400_500)));

    public ValueTask DisposeAsync() => node.DisposeAsync();

    [Fact]
    public async Task Message_IsStored()
    {
        Assert.Same(StreamAnswers.Message, await HearAsync(Frames.Robot("f-1", RobotJson.Text("hi"))));

        Assert.Equal("msgQx7", (await node.HearsAsync()).Id);
    }

    [Fact]
    public async Task MessageThatIsNotStored_HasNoAnswer()
    {
        node.Inbox.IsUnavailable = true;

        Assert.IsType<StreamAnswer.Silence>(await HearAsync(Frames.Robot("f-1", RobotJson.Text("hi"))));
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{}")]
    public async Task MessageThatIsNone_IsHandledByNobody(string data) =>
        Assert.IsType<StreamAnswer.Unhandled>(await HearAsync(Frames.Frame("CALLBACK", Frames.RobotTopic, "f-1", data)));

    [Fact]
    public async Task OtherTopic_IsHandledByNobody() =>
        Assert.IsType<StreamAnswer.Unhandled>(await HearAsync(Frames.Frame("CALLBACK", "/v1.0/graph/api/invoke", "f-1", "{}")));

    [Fact]
    public async Task Press_IsStoredUnderTheIdOfItsFrame_AndAnswered()
    {
        var answer = Assert.IsType<StreamAnswer.Taken>(await HearAsync(Frames.Card("f-1", CardJson.Press("sb-1", """{"verb":"undo"}"""))));

        Assert.StartsWith("""{"response":{"cardUpdateOptions":""", answer.Data, StringComparison.Ordinal);
        Assert.Equal("card:f-1", (await node.HearsAsync()).Id);
    }

    [Fact]
    public async Task PressThatIsNotStored_HasNoAnswer()
    {
        node.Inbox.IsUnavailable = true;

        Assert.IsType<StreamAnswer.Silence>(await HearAsync(Frames.Card("f-1", CardJson.Press("sb-1", """{"verb":"undo"}"""))));
    }

    [Fact]
    public async Task ChangeInTheContacts_IsHandedOn()
    {
        Assert.Same(StreamAnswers.Event, await HearAsync(Frames.Event("user_leave_org", """{"userId":["user007"]}""")));

        Assert.Equal(ContactChangeKind.PeopleLeft, Assert.Single(node.Contacts.Changes).Kind);
    }

    [Fact]
    public async Task ChangeThatIsNotStored_IsToComeLater()
    {
        node.Contacts.IsUnavailable = true;

        Assert.Same(StreamAnswers.EventLater, await HearAsync(Frames.Event("user_leave_org", """{"userId":["user007"]}""")));
    }

    [Theory]
    [InlineData("chat_disband", "{}")]
    [InlineData("user_leave_org", "no JSON")]
    public async Task OtherEvent_IsAcknowledgedAndLeft(string type, string data) => Assert.Same(StreamAnswers.Event, await HearAsync(Frames.Event(type, data)));

    [Fact]
    public async Task MessagesOfOneConversation_AreStoredInTheirOrder()
    {
        var order = new List<string>();
        node.Inbox.Stored = message =>
        {
            lock (order)
            {
                order.Add(message.Id);
            }
        };
        var frames = Enumerable.Range(0, 50).Select(i => Frames.Robot($"f-{i}", RobotJson.GroupText($" {i}", $"m-{i:00}")));

        await Task.WhenAll(frames.Select(HearAsync));

        Assert.Equal(order.Order(StringComparer.Ordinal), order);
    }

    [Fact]
    public async Task WhateverGoesWrongWithOne_IsLogged_AndHasNoAnswer()
    {
        node.Inbox.Stored = _ => throw new InvalidOperationException("A fault of ours.");

        Assert.IsType<StreamAnswer.Silence>(await HearAsync(Frames.Robot("f-1", RobotJson.Text("金额120万"))));
        Assert.Equal(1, node.Log.Count(411));
        Assert.DoesNotContain(node.Log.Lines, line => line.Contains("120", StringComparison.Ordinal));
    }

    [Fact]
    public void AppThatIsNotLetIn_ShowsInTheReadiness_UntilItIs()
    {
        Assert.Null(node.Health.FindTrouble());
        node.Listener.Refused(1, "HTTP 401 authFailed", TimeSpan.FromMinutes(1));
        node.Listener.Refused(2, "HTTP 401 authFailed", TimeSpan.FromMinutes(1));
        Assert.Equal("does not let the app in", node.Health.FindTrouble());
        Assert.Equal(1, node.Log.Count(403));

        node.Listener.Connected(1);
        Assert.Null(node.Health.FindTrouble());
    }

    private Task<StreamAnswer> HearAsync(string frame) => node.Listener.HeardAsync(StreamFrame.Find(Encoding.UTF8.GetBytes(frame))!);
}
