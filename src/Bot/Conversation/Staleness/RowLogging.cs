using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>「记一笔」 on a card of several deals: which of the reader's own, and a line of progress for it.</summary>
internal static class RowLogging
{
    /// <summary>What is filled in; nothing where no row is the reader's own.</summary>
    /// <param name="rows">The rows of the card.</param>
    /// <param name="own">The reader's own deals.</param>
    /// <param name="words">The words.</param>
    public static ImmutableArray<CardInput> Inputs(IReadOnlyList<OfferedAction> rows, IReadOnlySet<DealId> own, Wording words)
    {
        List<(int Number, OfferedAction Row)> logged = [.. Of(rows, own)];
        if (logged.Count == 0)
        {
            return [];
        }

        var instead = words.LogRowInstead(logged[0].Number);
        var text = new CardInput { Key = Keys.Text, Label = words.LogLabel, Kind = CardInputKind.Text, Instead = instead, IsAskedFor = true };
        return logged.Count == 1
            ? [text]
            :
            [
                new CardInput
                {
                    Key = Keys.Choice,
                    Label = words.LogRowLabel,
                    Kind = CardInputKind.Choice,
                    Choices = [.. logged.Select(row => new CardChoice(row.Row.Deal!.Value.Value, row.Row.Names[0]))],
                    Instead = instead,
                    IsAskedFor = true,
                },
                text,
            ];
    }

    /// <summary>The button that takes it, and asks for what is missing; none where no row is the reader's own.</summary>
    /// <param name="rows">The rows of the card.</param>
    /// <param name="own">The reader's own deals.</param>
    /// <param name="words">The words.</param>
    public static IEnumerable<(CardAction Action, OfferedAction Offered)> Buttons(IReadOnlyList<OfferedAction> rows, IReadOnlySet<DealId> own, Wording words)
    {
        var ids = string.Join(',', Of(rows, own).Select(row => row.Row.Deal!.Value.Value));
        if (ids.Length > 0)
        {
            var action = Button.Of(Verbs.Log, words.LogButton, CardActionStyle.Primary, data: [(Keys.Deals, ids)]);
            yield return (action, new OfferedAction(action.Verb, action.Data, [action.Label]));
        }
    }

    /// <summary>The inputs without the deals that are done with.</summary>
    public static ImmutableArray<CardInput> Without(ImmutableArray<CardInput> inputs, IReadOnlySet<string> gone) =>
        [.. inputs.Select(input => input.Key == Keys.Choice ? input with { Choices = input.Choices.RemoveAll(choice => gone.Contains(choice.Value)) } : input)];

    private static IEnumerable<(int Number, OfferedAction Row)> Of(IReadOnlyList<OfferedAction> rows, IReadOnlySet<DealId> own) =>
        rows.Select((row, index) => (index + 1, row)).Where(entry => entry.row.Deal is { } deal && own.Contains(deal));
}
