using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>
/// What several schedules bring somebody at the same time, as one message: the first as it is, of each other a section that names its rows, and all rows numbered on.
/// Pure.
/// </summary>
internal static class MergedNotice
{
    /// <summary>The one message.</summary>
    /// <param name="parts">What it is made of, in its order.</param>
    /// <param name="words">The words of its reader.</param>
    public static WrittenNotice Of(IReadOnlyList<WrittenNotice> parts, Wording words)
    {
        var (rows, buttons, sections) = (new List<Pressed>(), new List<Pressed>(), new List<CardSection>());
        var merged = parts[0].AsPart?.Invoke(0) ?? parts[0];
        foreach (var part in parts)
        {
            var (isFirst, before) = (ReferenceEquals(part, parts[0]), rows.Count);
            var shown = part.AsPart?.Invoke(before) ?? part;
            List<Pressed> pressed = [.. shown.Card.Actions.Zip(shown.Offered, (action, offered) => new Pressed(action, offered))];
            rows.AddRange(pressed.Where(each => each.Offered.IsRow));
            buttons.AddRange(pressed.Where(each => !each.Offered.IsRow));
            sections.AddRange(isFirst ? shown.Card.Sections : SectionsOf(shown.Card, before + 1, rows.Count, words));
            merged = merged with { Attached = merged.Attached ?? part.Attached };
        }

        List<OfferedAction> offered = [.. rows.Select(row => row.Offered)];
        var own = DealsOf(buttons.Where(button => button.Action.Verb == Verbs.Log)).Select(id => new DealId(id)).ToHashSet();
        List<Pressed> all = [.. rows, .. OfAll(buttons), .. RowLogging.Buttons(offered, own, words).Select(log => new Pressed(log.Action, log.Offered))];
        return merged with
        {
            Card = merged.Card with
            {
                Purpose = CardPurpose.Brief,
                Emphasis = parts.Max(part => part.Card.Emphasis),
                Sections = [.. sections],
                Inputs = RowLogging.Inputs(offered, own, words),
                Actions = [.. all.Select(each => each.Action)],
            },
            Offered = [.. all.Select(each => each.Offered)],
        };
    }

    /// <summary>The last section of a part is headed by what the part tells, and ends with how to act on it.</summary>
    private static IEnumerable<CardSection> SectionsOf(Card card, int first, int last, Wording words)
    {
        var own = card.Sections.IsEmpty ? new CardSection() : card.Sections[^1];
        yield return own with
        {
            Title = last < first ? card.Title : words.PartTitle(card.Title, first, last),
            Notes = [.. own.Notes, .. card.Foot.Length > 0 ? ImmutableArray.Create(card.Foot) : []],
        };
        foreach (var section in card.Sections.SkipLast(1))
        {
            yield return section;
        }
    }

    /// <summary>The buttons; those that do the same with several deals are one, and whoever logs chooses among all rows.</summary>
    private static IEnumerable<Pressed> OfAll(IEnumerable<Pressed> buttons) =>
        from same in buttons.Where(button => button.Action.Verb != Verbs.Log).GroupBy(button => button.Action.Data.ContainsKey(Keys.Deals) ? button.Action.Verb : $"{button.Action.Verb}/{string.Join(',', button.Action.Data.Values)}", StringComparer.Ordinal)
        let button = same.First()
        let data = button.Action.Data.ContainsKey(Keys.Deals) ? button.Action.Data.SetItem(Keys.Deals, string.Join(',', DealsOf(same))) : button.Action.Data
        select new Pressed(button.Action with { Data = data }, button.Offered with { Data = data });

    private static IEnumerable<string> DealsOf(IEnumerable<Pressed> buttons) =>
        buttons.SelectMany(button => button.Action.Data.GetValueOrDefault(Keys.Deals, "").Split(',', StringSplitOptions.RemoveEmptyEntries)).Distinct(StringComparer.Ordinal);

    private readonly record struct Pressed(CardAction Action, OfferedAction Offered);
}
