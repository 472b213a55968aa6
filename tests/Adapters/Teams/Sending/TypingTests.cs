using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Teams.Mapping;
using SalesBot.Adapters.Teams.Mapping.Sending;

namespace SalesBot.Adapters.Tests.Teams.Sending;

/// <summary>That something is being written is shown where the answer takes longer than a moment.</summary>
public sealed class TypingTests
{
    private static readonly TimeSpan Moment = TimeSpan.FromSeconds(1);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task AnswerThatTakesLong_IsAnnouncedOnce()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var message = Heard(teams);

        teams.Get<TypingSigns>().Expect(message);
        teams.Get<TypingSigns>().Expect(message);
        Assert.Empty(teams.Simulator.Log.Typing);
        teams.Time.Advance(Moment);
        await ShownAsync(teams);
        teams.Time.Advance(Moment);

        Assert.Equal(teams.Simulator.Person(ConnectedTeams.Zhang).Chat, Assert.Single(teams.Simulator.Log.Typing));
    }

    [Fact]
    public async Task AnswerThatIsThere_IsNotAnnounced()
    {
        await using var teams = await ConnectedTeams.StartAsync();
        var message = Heard(teams);
        teams.Get<TypingSigns>().Expect(message);

        await teams.SendAsync(new OutgoingMessage
        {
            Key = ReplyKey.Of(TeamsChat.Platform, message.Id, 0),
            Kind = OutgoingKind.Reply,
            Chat = message.Chat,
            At = message.ReceivedAt,
            Text = "已保存",
        });
        teams.Time.Advance(Moment);

        Assert.Empty(teams.Simulator.Log.Typing);
    }

    private static ChatMessage Heard(ConnectedTeams teams) => new()
    {
        Id = TeamsMessageId.Of("1776825925953", teams.Simulator.Person(ConnectedTeams.Zhang).Chat).ToString(),
        Chat = TeamsChat.WithPerson(ConnectedTeams.Zhang),
        Sender = ConnectedTeams.Zhang,
        ReceivedAt = ConnectedTeams.Start,
        Text = "本月排行榜",
    };

    /// <summary>What the clock has set off goes over the network.</summary>
    private static async Task ShownAsync(ConnectedTeams teams)
    {
        using var pace = new PeriodicTimer(TimeSpan.FromMilliseconds(10));
        while (teams.Simulator.Log.Typing.IsEmpty)
        {
            await pace.WaitForNextTickAsync(Cancellation);
        }
    }
}
