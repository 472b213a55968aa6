using System.Collections.Immutable;
using SalesBot.Bot.Conversation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What a number means after something was shown is written into a saved state as if all of it had been read and written anew.</summary>
public sealed class SavedStateTests
{
    private static readonly DateTimeOffset At = new(2026, 3, 11, 0, 50, 0, TimeSpan.Zero);
    private static readonly OfferedCard Reminder = Card("第 1 件 \"报价\" <b>", Verbs.ReminderDone);
    private static readonly OfferedCard Brief = Card("华星", Verbs.Show);

    /// <summary>States that were saved before.</summary>
    public static TheoryData<string?> Saved =>
    [
        (string?)null,
        "",
        "no state",
        "[]",
        "{}",
        new ConversationState { Offered = Brief, Rows = Brief }.ToJson(),
        new ConversationState { Offered = Reminder, Rows = Brief, Invitations = [new Invitation(new ChangeSetId(Guid.Empty), new CustomerId(Guid.Empty), At)] }.ToJson(),
        """{"later":{"of":["a newer version"]},"rows":{"actions":[],"at":"2026-03-10T00:00:00+00:00"}}""",
    ];

    [Theory]
    [MemberData(nameof(Saved))]
    public void RowsThatAreShown_AreWhatANumberMeans(string? saved) => AssertWritten(saved, Brief, rows: Brief, [Brief]);

    [Theory]
    [MemberData(nameof(Saved))]
    public void ButtonsThatAreNoRows_LeaveTheRowsOfTheLastBrief(string? saved) => AssertWritten(saved, Reminder, rows: null, [Reminder]);

    [Theory]
    [MemberData(nameof(Saved))]
    public void OfSeveralCards_TheLastOneCounts_AndTheLastRows(string? saved) => AssertWritten(saved, Reminder, rows: Brief, [Reminder, Brief, Reminder]);

    [Fact]
    public void WhatIsNotConcerned_StaysAsItWasWritten() =>
        Assert.StartsWith("""{"later":{"of":[1.50, "\u534E"]},"offered":""", SavedState.After("""{"offered":1,"later":{"of":[1.50, "\u534E"]}}""", [Reminder]), StringComparison.Ordinal);

    private static void AssertWritten(string? saved, OfferedCard offered, OfferedCard? rows, OfferedCard[] shown)
    {
        var before = ConversationState.Parse(saved);
        var after = before with { Offered = offered, Rows = rows ?? before.Rows };
        Assert.Equal(after.ToJson(), ConversationState.Parse(SavedState.After(saved, shown)).ToJson());
    }

    private static OfferedCard Card(string label, string verb) =>
        new([new OfferedAction(verb, ImmutableSortedDictionary<string, string>.Empty.Add("deal", "P1"), [label, "P1"], Deal: new DealId("P1"))], At);
}
