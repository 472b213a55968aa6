using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Says in private what a number is made of: each thing that counts, the rule, who is directly before. Of a colleague only how far away they are.</summary>
internal sealed class WhyAnswer(TurnContext turn)
{
    /// <summary>How many things that count are added up at most; nobody does more in a year.</summary>
    private const int MostCredits = 20_000;

    private static readonly CreditKind[] Doings = [CreditKind.Visit, CreditKind.Call, CreditKind.Meeting, CreditKind.Demo, CreditKind.Quote, CreditKind.Message, CreditKind.Note];

    /// <summary>Answers 「为什么我是第5」. What is not said is as in the question before, for some minutes.</summary>
    public async Task ShowAsync(WhyAction asked, CancellationToken cancellationToken)
    {
        var before = turn.State.Asked is { } memory && memory.IsFresh(turn.Now, turn.Turn.Message.Chat) ? memory : null;
        var period = asked.Period?.Value ?? before?.Period ?? CalendarDays.Month(turn.Today, 0);
        if (asked.Part?.Value is { } part)
        {
            await new WhyPartAnswer(turn).ShowAsync(QuestionOf(part, asked, period, before), part, asked.Place, cancellationToken);
            return;
        }

        var who = asked.Who is { } said ? turn.Chart.Find(said.Value) : turn.Speaker;
        if (who is null)
        {
            turn.SayPrivately(turn.Words.NotOnBoard);
            return;
        }

        var own = BoardAccess.DefaultOf(who, null);
        var scope = before?.Scope is { } wider && BoardAccess.MayAsk(turn.Chart, who, wider) && BoardAccess.MayAsk(turn.Chart, turn.Speaker, wider) ? wider : own;
        var question = new BoardQuestion(asked.Metric?.Value ?? before?.Metric ?? Metric.Revenue, new DayRange(period.From, period.To < period.From ? period.From : period.To), scope)
        {
            Compared = before?.Comparison is { } compared && asked.Period is null ? new DayRange(compared.From, compared.To) : null,
            Card = turn.Turn.ChangeSet.Value.ToString("n"),
        };
        await ShowAsync(question, who, asked.Place, cancellationToken);
    }

    /// <summary>Handles the button of the next page of somebody's.</summary>
    public async Task PressAsync(ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (BoardQuestion.Of(data) is { } question && Guid.TryParse(data.GetValueOrDefault(Keys.Member), out var id) && turn.Chart.Find(new MemberId(id)) is { } member)
        {
            await ShowAsync(question, member, place: null, cancellationToken);
        }
        else
        {
            turn.Refuse(turn.Words.UnusableButton);
        }
    }

    /// <summary>Shows it.</summary>
    /// <param name="question">The ranking on which the number stands; its row is the first of the things that count that are shown.</param>
    /// <param name="who">Whose number.</param>
    /// <param name="place">The place that was asked about, where one was.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    public async Task ShowAsync(BoardQuestion question, Member who, int? place, CancellationToken cancellationToken)
    {
        question = (question with { Parts = RankedParts.Members }).On(turn.Today, turn.Options.Clock);
        if (!new BoardAnswer(turn).MayAsk(question))
        {
            return;
        }

        var rules = turn.Options.Leaderboards;
        var reading = await BoardReading.ReadAsync(question, turn.Today, turn.Chart, rules, turn.Options.Calendar, turn.Session, cancellationToken);
        var holder = TargetHolder.Of(who.Id);
        var sight = new BoardAnswer(turn).OwnSight();
        ImmutableArray<TargetHolder> near = [holder, TargetHolder.Of(turn.Speaker.Id), .. reading.Board.NextAbove(holder) is { } above ? [above.Who] : ImmutableArray<TargetHolder>.Empty];
        var details = await BoardDetails.ReadAsync(question, reading, [.. near.Distinct()], rules, turn.Chart, turn.Options.Calendar, turn.Session, cancellationToken);
        var board = new BoardCard(question, reading, sight, details, turn.Chart, rules, turn.Today, turn.Words);
        var card = new WhyCard(question, reading, sight, board, details, rules, turn.Today, turn.Words);
        if (!sight.IsOwn(holder) && !sight.IsBelow(holder))
        {
            turn.SayPrivately(card.OfColleague(holder, TargetHolder.Of(turn.Speaker.Id), BoardAccess.LeaderOf(turn.Chart, BoardAccess.DefaultOf(who, null))?.Name ?? turn.Words.Nobody));
            return;
        }

        var credits = (await turn.Session.Figures.CreditsAsync(who.Id, question.Days, KindsOf(question.Metric), MostCredits, cancellationToken))
            .Where(credit => reading.IsInScope(credit.Member, credit.Group) && (credit.IsWhole || question.Metric is not (Metric.Wins or Metric.WinRate)));
        var explanation = new Explanation([.. credits]);
        var page = explanation.Page(Math.Max(1, question.From), BoardView.PageSize);
        turn.Show(card.Of(holder, explanation, page, await CreditSources.ReadAsync(page, turn.Session, cancellationToken), place));
    }

    /// <summary>The ranking on which a part's number stands: that of before, where it was of such parts, else the narrowest in which it has others beside it.</summary>
    private BoardQuestion QuestionOf(Scope part, WhyAction asked, Period period, QuestionMemory? before)
    {
        var parts = part.Group is null ? RankedParts.Regions : RankedParts.Groups;
        var scope = before?.Parts == parts && before.Scope is { } wider && part != wider && BoardAccess.IsWithin(turn.Chart, part, wider) ? wider : BoardAccess.DefaultOf(turn.Chart, turn.Speaker, part, parts);
        return new BoardQuestion(asked.Metric?.Value ?? before?.Metric ?? Metric.Revenue, new DayRange(period.From, period.To < period.From ? period.From : period.To), scope, parts)
        {
            IsAverage = before?.Parts == parts && before.IsAverage,
            Card = turn.Turn.ChangeSet.Value.ToString("n"),
        };
    }

    private static CreditKind[] KindsOf(Metric metric) => metric switch
    {
        Metric.WinRate => [CreditKind.Signed, CreditKind.Lost],
        Metric.NewCustomers => [CreditKind.NewCustomer],
        Metric.Payments => [CreditKind.Paid],
        Metric.Points => [CreditKind.Points],
        Metric.Collaboration => [CreditKind.Thanked],
        Metric.Visits => [CreditKind.Visit],
        Metric.Calls => [CreditKind.Call],
        Metric.Demos => [CreditKind.Demo],
        Metric.Quotes => [CreditKind.Quote],
        Metric.Activities => Doings,
        Metric.Completeness => [],
        _ => [CreditKind.Signed],
    };
}
