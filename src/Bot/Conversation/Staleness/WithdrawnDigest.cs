using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Staleness;

namespace SalesBot.Bot.Conversation;

/// <summary>What becomes of a digest some of whose deals are done with: their lines go, and what is left is counted anew. Pure.</summary>
internal static class WithdrawnDigest
{
    /// <summary>The card that takes the digest's place.</summary>
    /// <param name="sent">The digest as it was sent.</param>
    /// <param name="parts">What it told.</param>
    /// <param name="notes">What has become of those that are new.</param>
    /// <param name="words">The words of its reader.</param>
    public static Card Of(Card sent, ImmutableArray<ToldPart> parts, ImmutableArray<string> notes, Wording words)
    {
        var gone = parts.Where(part => part.IsWithdrawn).Select(part => part.Deal.Value).ToHashSet(StringComparer.Ordinal);
        var left = parts.Where(part => !part.IsWithdrawn).Select(part => ToldWarning.Read(part.Key)).OfType<ToldWarning>().ToList();
        var section = new CardSection { Notes = notes };
        if (left.Count == 0)
        {
            return sent with { Title = words.StaleAllDone, Emphasis = CardEmphasis.Good, Sections = [section], Inputs = [], Actions = [], Foot = "" };
        }

        ImmutableArray<CardAction> actions = [.. sent.Actions.Select(action => Without(action, gone)).OfType<CardAction>()];
        var red = left.Count(told => told.State == StaleState.Red);
        return sent with
        {
            Title = words.StaleTitle(red, left.Count - red),
            Emphasis = red > 0 ? CardEmphasis.Bad : CardEmphasis.Warning,
            Sections = [section],
            Inputs = actions.Any(action => action.Verb == Verbs.Log) ? RowLogging.Without(sent.Inputs, gone) : [],
            Actions = actions,
        };
    }

    /// <summary>The button without those deals; null where it was for them alone.</summary>
    private static CardAction? Without(CardAction action, HashSet<string> gone)
    {
        if (action.Data.GetValueOrDefault(Keys.Deal) is { } deal)
        {
            return gone.Contains(deal) ? null : action;
        }

        if (action.Data.GetValueOrDefault(Keys.Deals) is not { } deals)
        {
            return action;
        }

        var left = string.Join(',', deals.Split(',').Where(one => !gone.Contains(one)));
        return left.Length == 0 ? null : action with { Data = action.Data.SetItem(Keys.Deals, left) };
    }
}
