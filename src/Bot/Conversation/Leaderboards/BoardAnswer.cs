using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Bot.Texts;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Periods;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Shows rankings: to a group those of what it stands for, to a person those that they may ask for, each with what its readers may see.</summary>
internal sealed class BoardAnswer(TurnContext turn)
{
    /// <summary>What is offered first where something else is to be counted.</summary>
    private static readonly ImmutableArray<Metric> Offered =
    [
        Metric.Revenue, Metric.Payments, Metric.Wins, Metric.NewCustomers, Metric.Visits, Metric.Activities, Metric.WinRate, Metric.Attainment, Metric.Improved, Metric.Collaboration,
    ];

    private LeaderboardRules Rules => turn.Options.Leaderboards;

    private Period ThisMonth => CalendarDays.Month(turn.Today, 0);

    /// <summary>Answers a question for a ranking, for what stands behind a number on it, or for something that is not counted or of a time or part that nobody knows.</summary>
    public async Task AnswerAsync(SalesAction asked, CancellationToken cancellationToken)
    {
        switch (asked)
        {
            case LeaderboardAction board:
                await ShowAsync(board, cancellationToken);
                break;
            case WhyAction why:
                await new WhyAnswer(turn).ShowAsync(why, cancellationToken);
                break;
            case UnknownBoardAction unknown:
                ShowUnknown(unknown);
                break;
            case UnknownWordsAction unknown:
                ShowUnknown(unknown);
                break;
        }
    }

    /// <summary>Handles a button of a ranking. What it carries comes from outside: whether the speaker may is decided anew.</summary>
    public async Task PressAsync(string verb, ImmutableSortedDictionary<string, string> data, CancellationToken cancellationToken)
    {
        if (BoardQuestion.Of(data) is not { } question)
        {
            turn.Refuse(turn.Words.UnusableButton);
            return;
        }

        if (!MayAsk(question))
        {
            return;
        }

        turn.State = turn.State with { Asked = QuestionMemory.Of(question, turn.Now, turn.Turn.Message.Chat) };
        switch (verb)
        {
            case Verbs.BoardMetrics:
                Show(ChoiceOf(question), MayAllRead(question.Scope));
                break;
            case Verbs.BoardWhy when question.Parts != RankedParts.Members && BoardAccess.LedPart(turn.Chart, turn.Speaker, question.Parts) is { } led:
                await new WhyPartAnswer(turn).ShowAsync(question, led, place: null, cancellationToken);
                break;
            case Verbs.BoardWhy:
                await new WhyAnswer(turn).ShowAsync(question, turn.Speaker, place: null, cancellationToken);
                break;
            default:
                await ShowAsync(question, MayAllRead(question.Scope), cancellationToken);
                break;
        }
    }

    /// <summary>Whether the speaker may ask it; else they are told whom to ask.</summary>
    public bool MayAsk(BoardQuestion question)
    {
        if (BoardAccess.MayAsk(turn.Chart, turn.Speaker, question.Scope))
        {
            return true;
        }

        turn.Refuse(turn.Words.BoardNotYours(turn.Words.PartOf(question.Scope, turn.Chart), BoardAccess.LeaderOf(turn.Chart, question.Scope)?.Name ?? turn.Words.Nobody));
        return false;
    }

    /// <summary>What the speaker may see in private.</summary>
    public BoardSight OwnSight() => BoardSight.Of(turn.Chart, turn.Speaker, Rules.Amounts);

    /// <summary>What all of the group may see in which it is asked.</summary>
    public BoardSight GroupSight() => BoardSight.Of(turn.Chart, turn.Turn.Scope!, Rules.Amounts, turn.Options.Wins?.PolicyOf(turn.Turn.Message.Chat).Amounts ?? AmountsShown.Full);

    private static DayRange DaysOf(Period period) => new(period.From, period.To < period.From ? period.From : period.To);

    /// <summary>Whether it is asked in a group, and all of it may read the answer: everybody there could ask it alone.</summary>
    public bool MayAllRead(Scope scope) =>
        turn.Turn.Message.Chat.Kind == ChatKind.Group
        && turn.Turn.Scope is { } chat
        && BoardAccess.IsWithin(turn.Chart, scope, chat)
        && Scopes.MembersOf(turn.Chart, chat).All(member => BoardAccess.MayAsk(turn.Chart, member, scope));

    private async Task ShowAsync(LeaderboardAction asked, CancellationToken cancellationToken)
    {
        var question = QuestionOf(asked);
        if (MayAsk(question))
        {
            await ShowAsync(question, isForAll: !asked.AsksPlace && MayAllRead(question.Scope), cancellationToken);
        }
    }

    private BoardQuestion QuestionOf(LeaderboardAction asked)
    {
        var parts = asked.Parts?.Value ?? RankedParts.Members;
        return new BoardQuestion(
            asked.Metric?.Value ?? Metric.Revenue,
            DaysOf(asked.Period?.Value ?? ThisMonth),
            parts == RankedParts.Regions ? Scope.Company : asked.Scope?.Value ?? BoardAccess.DefaultOf(turn.Chart, turn.Speaker, turn.Turn.Scope, parts),
            parts)
        {
            Compared = asked.Comparison is { } compared ? DaysOf(compared.Value) : null,
            IsOfNewHires = asked.IsOfNewHires,
            IsAverage = asked.IsAverage,
            Targets = asked.HasFormerTargets ? TargetsMeant.Former : TargetsMeant.OfTheTime,
            Card = turn.Turn.ChangeSet.Value.ToString("n"),
        };
    }

    /// <summary>Says that nobody knows which days, part or colleague is meant, and what comes nearest; a short reply then says which.</summary>
    private void ShowUnknown(UnknownWordsAction asked)
    {
        var board = asked.Question is LeaderboardAction ranking ? QuestionOf(ranking) : null;
        if (board is not null && !MayAsk(board))
        {
            return;
        }

        var offers = asked.Part == UnknownPart.Time
            ? NearestPeriods.Of(asked.What.Value, turn.Today).Select(period => (Name: PeriodName.Of(period, turn.Today, turn.Words), Question: board is null ? null : board with { Days = DaysOf(period) })).ToArray()
            : [.. NearestTo(asked).Select(scope => (Name: turn.Words.PartOf(scope, turn.Chart), Question: board is null ? null : board with { Scope = scope, Parts = RankedParts.Members }))];
        var card = new Card
        {
            Purpose = CardPurpose.Question,
            Title = turn.Words.UnknownWords(asked.Part, asked.What.Value),
            Sections = [new CardSection { Notes = [.. board is null ? new[] { turn.Words.UnknownReplies(turn.Words.List(offers.Select(offer => offer.Name))) } : [], .. asked.Part == UnknownPart.Time ? new[] { turn.Words.UnknownTimeHint } : []] }],
            Actions = [.. from offer in offers where offer.Question is not null select Button.Of(Verbs.Board, offer.Name, data: offer.Question!.ToData())],
            Key = board is null ? null : $"board/{board.Card}",
        };
        Show(card, board is not null && MayAllRead(board.Scope));
    }

    /// <summary>Three parts at most: those whose names, or whose people's, come nearest to what was said, and then those that are nearest to the speaker.</summary>
    private IEnumerable<Scope> NearestTo(UnknownWordsAction asked)
    {
        IEnumerable<Scope> near = asked.Part == UnknownPart.Member
            ? NearestNames.Of(asked.What.Value, turn.Chart.Members, member => member.Name).Select(member => BoardAccess.DefaultOf(member, null))
            : NearestNames.Of(asked.What.Value, turn.Chart.Groups.Select(group => new Scope(Group: group.Id)).Concat(turn.Chart.Regions.Select(region => new Scope(Region: region.Id))), scope => turn.Words.PartOf(scope, turn.Chart));
        return near.Where(scope => BoardAccess.MayAsk(turn.Chart, turn.Speaker, scope)).Concat(BoardAccess.Around(turn.Chart, turn.Speaker)).Distinct().Take(3);
    }

    /// <summary>Says that something is not counted, and what is that comes nearest.</summary>
    private void ShowUnknown(UnknownBoardAction asked)
    {
        ImmutableArray<Metric> nearest = [.. asked.Nearest.Concat([Metric.Revenue, Metric.Payments, Metric.Attainment]).Distinct().Take(3)];
        var question = QuestionOf(asked.Board) with { Metric = nearest[0] };
        if (!MayAsk(question))
        {
            return;
        }

        var card = new Card
        {
            Purpose = CardPurpose.Question,
            Title = turn.Words.UnknownBoard(asked.What.Value),
            Actions = [.. nearest.Select(metric => Choice(question, metric))],
            Key = $"board/{question.Card}",
        };
        Show(card, MayAllRead(question.Scope));
    }

    private async Task ShowAsync(BoardQuestion question, bool isForAll, CancellationToken cancellationToken)
    {
        question = question.On(turn.Today, turn.Options.Clock);
        var reading = await BoardReading.ReadAsync(question, turn.Today, turn.Chart, Rules, turn.Options.Calendar, turn.Session, cancellationToken);
        var self = TargetHolder.Of(turn.Speaker.Id);
        var sight = isForAll ? GroupSight() : OwnSight();
        TargetHolder? own = !isForAll && question.Parts == RankedParts.Members && (turn.Speaker.Role == Role.Rep || reading.Board.Find(self) is not null) ? self : null;
        var seesAll = question.Parts != RankedParts.Members || (turn.Speaker.Role != Role.Rep && reading.Board.Standings.Length > 0 && reading.Board.Standings.All(standing => sight.IsOwn(standing.Who) || sight.IsBelow(standing.Who)));
        var view = BoardView.Of(reading.Board, own, seesAll, question.From, Rules.Top);
        var details = await BoardDetails.ReadAsync(question, reading, [.. view.Rows.Select(row => row.Who).Append(self).Distinct()], Rules, turn.Chart, turn.Options.Calendar, turn.Session, cancellationToken);
        var card = new BoardCard(question, reading, sight, details, turn.Chart, Rules, turn.Today, turn.Words);
        Show(card.Of(view, own, Dates.Time(turn.Now)), isForAll);
        if (isForAll && turn.Turn.Message.Press is null && question.Parts == RankedParts.Members && reading.Board.Find(self) is { } standing && view.Rows.All(row => row.Position != standing.Position) && !reading.Board.IsIdle)
        {
            turn.SayPrivately(new BoardCard(question, reading, OwnSight(), details, turn.Chart, Rules, turn.Today, turn.Words).OwnLine(self));
        }
    }

    private void Show(Card card, bool isForAll)
    {
        if (isForAll)
        {
            turn.ShowToAll(card);
        }
        else
        {
            turn.Show(card);
        }
    }

    private Card ChoiceOf(BoardQuestion question) => new()
    {
        Purpose = CardPurpose.Question,
        Title = turn.Words.ChooseMetric,
        Actions = [.. Offered.Where(metric => metric != question.Metric).Select(metric => Choice(question, metric))],
        Key = question.Card.Length == 0 ? null : $"board/{question.Card}",
    };

    private CardAction Choice(BoardQuestion question, Metric metric) =>
        Button.Of(Verbs.Board, turn.Words.MetricName(metric), data: (question with { Metric = metric, From = 0 }).ToData());
}
