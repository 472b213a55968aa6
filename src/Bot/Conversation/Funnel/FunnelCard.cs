using System.Collections.Immutable;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Funnels;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>A funnel as a card: what stands in each stage with a bar, what goes on from it, and the one stage that leaks.</summary>
/// <param name="turn">The turn.</param>
/// <param name="team">Whose deals.</param>
/// <param name="days">The days that are looked at.</param>
/// <param name="compared">The days that they are compared with.</param>
internal sealed class FunnelCard(TurnContext turn, AskedTeam team, DayRange days, DayRange compared)
{
    private const int Whole = 100;

    /// <summary>The card.</summary>
    public Card Of(ImmutableArray<StageStock> stock, ImmutableArray<StageFlow> now, ImmutableArray<StageFlow> before) => new()
    {
        Purpose = CardPurpose.Answer,
        Title = turn.Words.FunnelTitle(team.Name, stock.Sum(stage => stage.Deals), turn.Words.AmountShort(stock.Aggregate(Money.Zero, (sum, stage) => sum + stage.Amount))),
        Sections =
        [
            new CardSection { Title = turn.Words.FunnelNow, Rows = Rows(stock), Notes = stock.Sum(stage => stage.Unpriced) is > 0 and var unpriced ? [turn.Words.FunnelUnpriced(unpriced)] : [] },
            Onwards(now),
            Leaking(now, before),
        ],
        Foot = turn.Words.FunnelFoot(turn.Words.DaysMeant(turn.Options.StageDays)),
    };

    private ImmutableArray<CardRow> Rows(ImmutableArray<StageStock> stock)
    {
        var most = Math.Max(1, stock.Max(stage => stage.Deals));
        return [.. stock.Select((stage, place) => new CardRow(place + 1, stage.Stage.Name, turn.Words.FunnelStock(stage.Deals, turn.Words.AmountShort(stage.Amount)), Percent: Whole * stage.Deals / most))];
    }

    /// <summary>Stages from which nothing has come yet share one line.</summary>
    private CardSection Onwards(ImmutableArray<StageFlow> flows)
    {
        var without = flows.Where(flow => flow is { Cases: 0, MedianDays: null }).Select(flow => flow.Stage.Name).ToList();
        return new CardSection
        {
            Title = turn.Words.FunnelOnwards(NameOf(days)),
            Facts = [.. flows.Where(flow => flow is not { Cases: 0, MedianDays: null }).Select(Onwards)],
            Notes = without.Count == 0 ? [] : [turn.Words.FunnelStagesWithoutCases(turn.Words.List(without))],
        };
    }

    /// <summary>A share of few deals is no share: only the deals are told then.</summary>
    private CardFact Onwards(StageFlow flow)
    {
        var went = flow.Cases == 0 ? turn.Words.FunnelNoCases
            : flow.Cases < turn.Options.Funnels.LeastCases ? turn.Words.FunnelFewCases(flow.Advanced, flow.Cases)
            : turn.Words.FunnelConversion(Rounded(flow.Conversion!.Value), flow.Advanced, flow.Cases);
        return new CardFact(flow.Stage.Name, flow.MedianDays is { } median ? turn.Words.FunnelWithDays(went, median, flow.Stays) : went);
    }

    private CardSection Leaking(ImmutableArray<StageFlow> now, ImmutableArray<StageFlow> before)
    {
        var rules = turn.Options.Funnels;
        if (!Leak.CanTell(now, before, rules))
        {
            return new CardSection { Notes = [turn.Words.LeakUnknown(rules.LeastCases)] };
        }

        return Leak.Find(now, before, rules) is { } leak
            ? new CardSection
            {
                Title = turn.Words.LeakTitle(leak.Now.Stage.Name),
                Emphasis = CardEmphasis.Warning,
                Notes = [turn.Words.LeakFound(Figure(leak.Now), NameOf(compared), Figure(leak.Before), Rounded(leak.Points))],
            }
            : new CardSection { Notes = [turn.Words.LeakNone(NameOf(compared), rules.LeastDrop)] };
    }

    private string Figure(StageFlow flow) => turn.Words.FunnelConversion(Rounded(flow.Conversion!.Value), flow.Advanced, flow.Cases);

    private string NameOf(DayRange range) => PeriodName.Of(new Period(range.From, range.To), turn.Today, turn.Words);

    private static int Rounded(decimal percent) => (int)decimal.Round(percent, 0, MidpointRounding.AwayFromZero);
}
