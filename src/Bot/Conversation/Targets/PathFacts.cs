using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What it takes to close a gap in words: 还差 62万 ≈ 4 单 ≈ 11 个报价 ≈ 26 次有效沟通.</summary>
internal sealed class PathFacts(TurnContext turn, ProgressReading reading)
{
    /// <summary>Adds the path of a person, or of a group or region, with by what it was reckoned, or says why there is none.</summary>
    public async Task AddAsync(TargetHolder holder, TargetProgress progress, List<CardFact> facts, List<string> notes, List<string> basis, CancellationToken cancellationToken)
    {
        if (progress.Gap is not > 0 || progress.Measure is not (TargetMeasure.Revenue or TargetMeasure.Wins))
        {
            return;
        }

        var words = turn.Words;
        var tallies = await reading.TalliesAsync(new DayRange(turn.Today.AddDays(1 - ConversionRates.Days), turn.Today), cancellationToken);
        var own = ConversionRates.Of(HolderTallies.Of(tallies, holder, turn.Chart));
        var group = holder.Kind == TargetHolderKind.Member ? turn.Chart.Find(new MemberId(holder.Id))?.Group : null;
        var team = group is { } of ? ConversionRates.Of(HolderTallies.Of(tallies, TargetHolder.Of(of), turn.Chart)) : holder.Kind == TargetHolderKind.Member ? null : own;
        var gap = progress.Gap.Value;
        if (ConversionRates.Choose(own, team) is not { } rates || (progress.Measure == TargetMeasure.Revenue ? TargetPath.To(Money.FromYuan(gap), rates) : TargetPath.To(gap, rates)) is not { } path)
        {
            notes.Add(words.NoPath(ConversionRates.Days));
            return;
        }

        string?[] steps =
        [
            progress.Measure == TargetMeasure.Revenue ? words.PathGap(words.MeasuredShort(progress.Measure, gap)) : null,
            words.PathDeals(path.Deals),
            path.Quotes is { } quotes ? words.PathQuotes(quotes) : null,
            path.Conversations is { } conversations ? Conversations(conversations, path) : null,
        ];
        facts.Add(new CardFact(words.PathLabel, string.Join(" ≈ ", steps.OfType<string>())));
        basis.Add(holder.Kind != TargetHolderKind.Member ? words.PathOfTeam(TargetNames.Of(holder, turn), ConversionRates.Days, rates.Wins)
            : rates == own ? words.PathOwnRates(ConversionRates.Days, own.Wins)
            : words.PathTeamRates(own.Wins, ConversionRates.Days, rates.Wins));
    }

    private string Conversations(int all, TargetPath path)
    {
        string?[] kinds = [path.Visits is { } visits ? turn.Words.PathVisits(visits) : null, path.Demos is { } demos ? turn.Words.PathDemos(demos) : null];
        var named = kinds.OfType<string>().ToList();
        return named.Count == 0 ? turn.Words.PathConversations(all) : turn.Words.PathConversationsWith(all, turn.Words.List(named));
    }
}
