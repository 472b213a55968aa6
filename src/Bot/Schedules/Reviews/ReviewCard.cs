using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Texts;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Reviews;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Schedules;

/// <summary>The weekly review's agenda in words: first what was decided and not done, then the deals worth a word, each a button that asks for a decision.</summary>
internal sealed class ReviewCard(ReviewLines lines, IReadOnlyDictionary<DealId, string> labels, Wording words)
{
    private const int MostUndone = 5;

    /// <summary>How many lines of the whole list a message may have: the platforms cut longer ones.</summary>
    private const int MostLines = 60;

    /// <summary>The agenda.</summary>
    /// <param name="member">Whose.</param>
    /// <param name="day">The day.</param>
    /// <param name="agenda">What is on it.</param>
    /// <param name="mostRows">How many deals stand on the card.</param>
    public WrittenNotice Write(MemberId member, DateOnly day, ReviewAgenda agenda, int mostRows)
    {
        ImmutableArray<ReviewItem> shown = [.. agenda.Items.Take(mostRows)];
        ImmutableArray<CardAction> actions =
            [.. shown.Select(item => Button.Of(Verbs.Decide, lines.Label(item), hint: lines.Hint(item), data: [(Keys.Deal, item.Case.Deal.Id.Value)]))];
        var total = agenda.Items.Aggregate(Money.Zero, (sum, item) => sum + (item.Case.Deal.Amount ?? Money.Zero));
        return From(0) with { AsPart = From };

        WrittenNotice From(int before) => new(
            new Card
            {
                Purpose = CardPurpose.Brief,
                Title = words.ReviewTitle(agenda.Items.Length, words.AmountShort(total)),
                Emphasis = agenda.Undone.IsEmpty ? CardEmphasis.Normal : CardEmphasis.Warning,
                Sections =
                [
                    .. agenda.Undone.IsEmpty ? ImmutableArray<CardSection>.Empty : [new CardSection { Title = words.UndoneDecisions(agenda.Undone.Length), Notes = [.. agenda.Undone.Take(MostUndone).Select(decision => Undone(decision, day))] }],
                    new CardSection { Title = words.Day(day), Notes = agenda.Items.Length > shown.Length ? [words.ReviewMore(agenda.Items.Length - shown.Length)] : [] },
                ],
                Actions = actions,
                Foot = shown.IsEmpty ? "" : words.ReviewHowToDecide(before + 1),
                Key = FormattableString.Invariant($"agenda/{day:yyyy-MM-dd}/{member}"),
            },
            [.. shown.Zip(actions, (item, action) => new OfferedAction(Verbs.Decide, action.Data, [lines.Label(item), item.Case.Deal.Id.Value], item.Case.Deal.Customer, item.Case.Deal.Id))]);
    }

    /// <summary>The agenda with what closed deals propose for the usual days of stages, and the button that adopts it.</summary>
    /// <param name="agenda">The agenda.</param>
    /// <param name="news">What they propose.</param>
    /// <param name="told">What the reader has heard with it.</param>
    public WrittenNotice WithBands(WrittenNotice agenda, StageNews news, ImmutableArray<DueNotice> told)
    {
        var adopt = PipelineKeeping.SaveButton(new PipelineEdit.Band(news.Proposed), news.Version, words.StageTimesButton) with { Style = CardActionStyle.Normal };
        var section = new CardSection
        {
            Title = words.StageTimesTitle(news.Deals),
            Facts = [.. news.Durations.Where(stage => stage.IsNews).Select(stage => new CardFact(stage.Stage.Name, words.StageTime(stage)))],
        };
        return agenda with
        {
            Card = agenda.Card with { Sections = agenda.Card.Sections.Add(section), Actions = agenda.Card.Actions.Add(adopt) },
            Offered = agenda.Offered.Add(new OfferedAction(Verbs.PipelineSave, adopt.Data, [adopt.Label])),
            Told = told,
        };
    }

    /// <summary>All deals as lines, for chats that show no files.</summary>
    public string WholeList(ReviewAgenda agenda)
    {
        var all = agenda.Items.Take(MostLines).Select((item, index) => FormattableString.Invariant($"{index + 1} {lines.Label(item)} · {lines.Hint(item)}"))
            .Prepend(words.ReviewListTitle(agenda.Items.Length)).ToList();
        if (agenda.Items.Length > MostLines)
        {
            all.Add(words.MoreDeals(agenda.Items.Length - MostLines));
        }

        return string.Join('\n', all);
    }

    private string Undone(ReviewDecision decision, DateOnly day)
    {
        var said = words.DecisionLine(lines.NameOf(decision.Owner), words.Day(decision.DueOn), decision.What, labels.GetValueOrDefault(decision.Deal, decision.Deal.Value));
        return decision.DueOn < day ? words.DecisionOverdue(said) : said;
    }
}
