using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Texts;

namespace SalesBot.Bot.Schedules;

/// <summary>What was held for somebody and asks for nothing, as one message: a section each. What has buttons is a message of its own, since it is answered by itself. Pure.</summary>
internal static class HeldTogether
{
    /// <summary>Those that are one message, by reader and chat; each of them two or more.</summary>
    public static IEnumerable<IReadOnlyList<OutboxRecord>> Of(IEnumerable<OutboxRecord> letGo) =>
        letGo.Where(record => record.Message is { To: not null, Replaces: null, File: null, Card: { Actions.IsEmpty: true, Inputs.IsEmpty: true } })
            .GroupBy(record => (record.Message.To, record.Message.Chat, record.Message.Card!.Language))
            .Select(same => same.ToList()).Where(same => same.Count > 1);

    /// <summary>The one card.</summary>
    /// <param name="held">What was held, the oldest first.</param>
    /// <param name="words">The words of its reader.</param>
    public static Card Card(IReadOnlyList<OutboxRecord> held, Wording words) => new()
    {
        Purpose = CardPurpose.Notice,
        Title = words.HeldTitle(held.Count),
        Language = held[0].Message.Card!.Language,
        Emphasis = held.Max(record => record.Message.Card!.Emphasis),
        Sections = [.. held.Select(record => SectionOf(record.Message.Card!))],
    };

    private static CardSection SectionOf(Card card) => new()
    {
        Title = card.Title,
        Emphasis = card.Emphasis,
        Facts = [.. card.Sections.SelectMany(section => section.Facts)],
        Rows = [.. card.Sections.SelectMany(section => section.Rows)],
        Notes = [.. card.Sections.SelectMany(section => section.Notes), .. card.Foot.Length > 0 ? ImmutableArray.Create(card.Foot) : []],
    };
}
