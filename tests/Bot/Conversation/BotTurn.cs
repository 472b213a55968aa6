using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What the bot answered to one message.</summary>
internal sealed record BotTurn(TurnOutcome Outcome)
{
    /// <summary>All replies as text.</summary>
    public string Text => string.Join("\n\n", Outcome.Replies.Select(reply => reply.Text));

    /// <summary>The last card.</summary>
    public Card Card => Outcome.Replies.Last(reply => reply.Card is not null).Card!;

    /// <summary>The button of the last card that does this.</summary>
    public CardAction Button(string verb) => Card.Actions.First(action => string.Equals(action.Verb, verb, StringComparison.Ordinal));

    /// <summary>Has changed just this, each as <c>kind from→to</c>.</summary>
    public void Changed(params string[] changes) =>
        Assert.Equal(changes, Outcome.Changes.Select(change => $"{change.Kind} {change.From}→{change.To}"), StringComparer.Ordinal);

    /// <summary>The last card has just these buttons.</summary>
    public void Offers(params string[] verbs) => Assert.Equal(verbs, Card.Actions.Select(action => action.Verb), StringComparer.Ordinal);

    public void Replies(string part) => Assert.Contains(part, Text, StringComparison.Ordinal);

    public void DoesNotSay(string part) => Assert.DoesNotContain(part, Text, StringComparison.Ordinal);

    public void ChangesNothing()
    {
        Assert.Empty(Outcome.ChangeSets);
        Assert.Empty(Outcome.Changes);
    }

    /// <summary>Says exactly what stands in the golden file.</summary>
    public void IsLike(string golden) => Golden.Check(golden, Text);
}
