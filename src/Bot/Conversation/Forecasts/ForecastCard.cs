using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Forecasts;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>A forecast as a card: the two numbers, the two ends, the deals between them, and how far forecasts were off before.</summary>
/// <param name="turn">The turn.</param>
/// <param name="team">Whose deals.</param>
/// <param name="whom">By whom or which part of the organisation they were asked for; neither for the speaker's own.</param>
/// <param name="days">For which days.</param>
internal sealed class ForecastCard(TurnContext turn, AskedTeam team, Whom whom, DayRange days)
{
    private const int MostDeals = 5, MostWeeks = 4;
    private const decimal Percent = 100m;

    /// <summary>The card for days that are not over.</summary>
    public Card Of(Forecast forecast, ForecastAccuracy? accuracy, IReadOnlyDictionary<CustomerId, Customer> customers) => new()
    {
        Purpose = CardPurpose.Answer,
        Title = turn.Words.ForecastTitle(team.Name, Name),
        Sections = [Numbers(forecast), .. Gaps(forecast, 0, customers), Measured(accuracy, 0)],
        Actions = [.. Further(forecast, 0), Button.Of(Verbs.ForecastBasis, turn.Words.BasisButton, data: DataOf(0))],
    };

    /// <summary>How it is reckoned, and how far the last weeks' were off.</summary>
    public Card Basis(ForecastAccuracy? accuracy) => new()
    {
        Purpose = CardPurpose.Answer,
        Title = turn.Words.ForecastTitle(team.Name, Name),
        Sections = [Measured(accuracy, MostWeeks)],
        Foot = turn.Words.ForecastFoot(turn.Options.Forecasts.LeastCases, turn.Options.Forecasts.UnmetPercent, turn.Options.Forecasts.StalePercent, turn.Options.Forecasts.OverduePercent),
    };

    /// <summary>The deals that make the difference, from some place on.</summary>
    public Card More(Forecast forecast, int after, IReadOnlyDictionary<CustomerId, Customer> customers) => new()
    {
        Purpose = CardPurpose.Answer,
        Title = turn.Words.ForecastTitle(team.Name, Name),
        Sections = [.. Gaps(forecast, after, customers)],
        Actions = Further(forecast, after),
    };

    /// <summary>The card for days that are over.</summary>
    public Card Of(ForecastCheck check) => new()
    {
        Purpose = CardPurpose.Answer,
        Title = turn.Words.ForecastPastTitle(team.Name, Name),
        Sections =
        [
            new CardSection
            {
                Facts =
                [
                    new CardFact(turn.Words.ForecastStated, turn.Words.AmountShort(check.Stated)),
                    new CardFact(turn.Words.ForecastWeighted, turn.Words.AmountShort(check.Weighted)),
                    new CardFact(turn.Words.ForecastCame, turn.Words.AmountShort(check.Came)),
                ],
            },
        ],
        Foot = turn.Words.ForecastPastFoot(turn.Words.Day(days.From)),
    };

    private string Name => PeriodName.Dated(new Period(days.From, days.To), turn.Today, turn.Words);

    private CardSection Numbers(Forecast forecast) => new()
    {
        Facts =
        [
            new CardFact(turn.Words.ForecastWeighted, turn.Words.AmountShort(forecast.Weighted)),
            new CardFact(turn.Words.ForecastStated, turn.Words.AmountShort(forecast.Stated)),
            new CardFact(turn.Words.ForecastGap, turn.Words.AmountShort(forecast.Stated - forecast.Weighted)),
            new CardFact(turn.Words.ForecastWorst, turn.Words.ForecastWon(turn.Words.AmountShort(forecast.Worst))),
            new CardFact(turn.Words.ForecastBest, forecast.Overdue.Length == 0 ? turn.Words.AmountShort(forecast.Best) : turn.Words.ForecastWithOverdue(turn.Words.AmountShort(forecast.Best), forecast.Overdue.Length)),
        ],
        Notes = LeftOut(forecast) is { Length: > 0 } left ? [turn.Words.ForecastLeftOut(left)] : [],
    };

    private string LeftOut(Forecast forecast)
    {
        var parts = new List<string>();
        Add(forecast.Undated, turn.Words.ForecastUndated);
        Add(forecast.Unpriced, turn.Words.ForecastUnpriced);
        Add(forecast.Resting, turn.Words.ForecastResting);
        return turn.Words.List(parts);

        void Add(int count, Func<int, string> text)
        {
            if (count > 0)
            {
                parts.Add(text(count));
            }
        }
    }

    private IEnumerable<CardSection> Gaps(Forecast forecast, int after, IReadOnlyDictionary<CustomerId, Customer> customers)
    {
        var apart = Apart(forecast);
        if (apart.Count <= after)
        {
            return [];
        }

        var rest = apart.Skip(after + MostDeals).ToList();
        return
        [
            new CardSection
            {
                Title = turn.Words.ForecastGapTitle,
                Facts = [.. apart.Skip(after).Take(MostDeals).Select(line => new CardFact(LabelOf(line.Case.Deal, customers), Explain(line)))],
                Notes = rest.Count > 0 ? [turn.Words.ForecastGapRest(rest.Count, turn.Words.AmountShort(rest.Aggregate(Money.Zero, (sum, line) => sum + line.Gap)))] : [],
            },
        ];
    }

    private ImmutableArray<CardAction> Further(Forecast forecast, int after) =>
        Apart(forecast).Count <= after + MostDeals ? [] :
        [
            Button.Of(
                Verbs.ForecastMore,
                turn.Words.MoreButton,
                data: DataOf(after + MostDeals)),
        ];

    private (string Key, string Value)[] DataOf(int after) =>
    [
        (Keys.From, DayText.Of(days.From)),
        (Keys.Until, DayText.Of(days.To)),
        (Keys.Part, ScopeText.Of(whom.Scope)),
        .. whom.Member is { } member ? ((string, string)[])[(Keys.Member, member.ToString())] : [],
        (Keys.After, after.ToString(CultureInfo.InvariantCulture)),
    ];

    private static List<ForecastLine> Apart(Forecast forecast) => [.. forecast.Lines.Where(line => line.Gap > Money.Zero)];

    private string Explain(ForecastLine line)
    {
        List<string> why = [line.Chance.IsMeasured
            ? turn.Words.ForecastMeasured(turn.Words.Stage(line.Case.Deal.Position.Stage), Rounded(line.Chance.Probability), line.Chance.Cases)
            : turn.Words.ForecastSupposed(turn.Words.Stage(line.Case.Deal.Position.Stage), Rounded(line.Chance.Probability))];
        if (line.Doubts.HasFlag(ForecastDoubts.Unmet))
        {
            why.Add(turn.Words.ForecastLacks(turn.Words.List(line.Case.Unmet.Select(criterion => criterion.Name))));
        }

        if (line.Doubts.HasFlag(ForecastDoubts.Stale))
        {
            why.Add(turn.Words.ForecastStale);
        }

        if (line.Doubts.HasFlag(ForecastDoubts.Overdue))
        {
            why.Add(turn.Words.ForecastOverdue(turn.Words.Day(line.Case.Deal.ExpectedClose!.Value)));
        }

        return turn.Words.ForecastLine(turn.Words.AmountShort(line.Stated), decimal.Round(Percent * line.Probability, 1, MidpointRounding.AwayFromZero), turn.Words.AmountShort(line.Weighted), turn.Words.List(why));
    }

    private CardSection Measured(ForecastAccuracy? accuracy, int weeks)
    {
        if (accuracy is null)
        {
            return new CardSection { Notes = [turn.Words.ForecastTooMany] };
        }

        if (accuracy is not { IsMeasured: true, StatedError: { } stated, WeightedError: { } weighted })
        {
            return new CardSection { Notes = [turn.Words.ForecastErrorUnknown(ForecastAccuracy.LeastWeeks)] };
        }

        return new CardSection
        {
            Title = turn.Words.ForecastErrorTitle(accuracy.Checks.Length),
            Facts = [new CardFact(turn.Words.ForecastStated, turn.Words.ForecastError(stated)), new CardFact(turn.Words.ForecastWeighted, turn.Words.ForecastError(weighted))],
            Notes =
            [
                .. accuracy.Checks.Take(weeks).Select(week => turn.Words.ForecastWeek(
                    turn.Words.Days(week.Days.From, week.Days.To), turn.Words.AmountShort(week.Stated), turn.Words.AmountShort(week.Weighted), turn.Words.AmountShort(week.Came))),
            ],
        };
    }

    private static string LabelOf(Deal deal, IReadOnlyDictionary<CustomerId, Customer> customers) =>
        customers.TryGetValue(deal.Customer, out var customer) ? Labels.Of(customer, deal) : deal.Title;

    private static int Rounded(decimal share) => (int)decimal.Round(Percent * share, 0, MidpointRounding.AwayFromZero);
}
