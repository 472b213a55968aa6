using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.ProcessMetrics;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Shows what people's work is measured by, one's own, or of those below, each figure with its definition and its source; what nothing measures is said to have no data.</summary>
internal sealed class ProcessMetricsAnswer(TurnContext turn)
{
    private const int Workdays = 5, DaysOfWeek = 7, MostPeople = 10;

    /// <summary>Shows them, where the text asks for them; what switches them on is a setting.</summary>
    /// <returns>Whether it was such a text.</returns>
    public async Task<bool> TryShowAsync(string text, CancellationToken cancellationToken)
    {
        if (ProcessMetricsRequest.IsSwitch(text))
        {
            turn.SayPrivately(turn.Options.Process is null ? turn.Words.ProcessIsOff : turn.Words.ProcessIsOn);
            return true;
        }

        if (!ProcessMetricsRequest.IsAsk(text))
        {
            return false;
        }

        if (turn.Options.Process is not { } thresholds)
        {
            turn.SayPrivately(turn.Words.ProcessIsOff);
            return true;
        }

        var team = new TeamFinding(turn).Find(scope: null)!;
        ImmutableArray<MemberId> reps = [.. team.Members.Where(member => turn.Chart.Find(member)?.Role == Role.Rep)];
        var (worked, week) = Days();
        var talks = await SumAsync(worked, tally => tally.Visits + tally.Calls + tally.Meetings + tally.Demos, cancellationToken);
        var leads = await SumAsync(week, tally => tally.NewCustomers, cancellationToken);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.ProcessTitle(team.Name),
            Sections = turn.Speaker.Role == Role.Rep || reps.Length == 0
                ? [.. MetricsOf(turn.Speaker.Id).Select(metric => Section(metric, metric.Kind == ProcessMetricKind.LeadsAWeek ? week : worked))]
                : [.. MetricsOf(turn.Speaker.Id).Select(metric => TeamSection(metric.Kind, [.. reps.Select(rep => (turn.NameOf(rep), MetricsOf(rep).First(other => other.Kind == metric.Kind)))], metric.Kind == ProcessMetricKind.LeadsAWeek ? week : worked))],
        });
        return true;

        ImmutableArray<ProcessMetric> MetricsOf(MemberId member) => ProcessMetric.Of(talks.GetValueOrDefault(member), Workdays, leads.GetValueOrDefault(member), thresholds);
    }

    /// <summary>Whole days only: a morning would look like an idle day.</summary>
    private (DayRange Worked, DayRange Week) Days()
    {
        var yesterday = turn.Today.AddDays(-1);
        return (new DayRange(turn.Options.Calendar.AddWorkdays(turn.Today, -Workdays), yesterday), new DayRange(turn.Today.AddDays(-DaysOfWeek), yesterday));
    }

    private async Task<Dictionary<MemberId, int>> SumAsync(DayRange days, Func<Tally, int> count, CancellationToken cancellationToken) =>
        (await turn.Session.Figures.TalliesAsync(days, cancellationToken)).GroupBy(tally => tally.Member).ToDictionary(tallies => tallies.Key, tallies => tallies.Sum(count));

    /// <summary>Those who are furthest from the threshold first; a figure without data needs no rows.</summary>
    private CardSection TeamSection(ProcessMetricKind kind, ImmutableArray<(string Name, ProcessMetric Metric)> people, DayRange days)
    {
        var least = people.OrderBy(person => person.Metric.Value).ThenBy(person => person.Name, StringComparer.Ordinal).ToList();
        var notes = ImmutableArray.Create(turn.Words.ProcessMeaning(kind, turn.Words.Days(days.From, days.To)));
        return least[0].Metric.Value is null
            ? new CardSection { Facts = [new CardFact(turn.Words.ProcessName(kind), Figure(least[0].Metric))], Notes = notes }
            : new CardSection
            {
                Title = turn.Words.ProcessName(kind),
                Rows = [.. least.Take(MostPeople).Select(person => new CardRow(1 + least.Count(other => other.Metric.Value < person.Metric.Value), person.Name, Figure(person.Metric)))],
                Notes = least.Count > MostPeople ? notes.Add(turn.Words.ProcessMorePeople(least.Count - MostPeople)) : notes,
            };
    }

    private CardSection Section(ProcessMetric metric, DayRange days) => new()
    {
        Facts = [new CardFact(turn.Words.ProcessName(metric.Kind), Figure(metric))],
        Notes = [turn.Words.ProcessMeaning(metric.Kind, turn.Words.Days(days.From, days.To))],
        Emphasis = metric.IsReached switch { true => CardEmphasis.Good, false => CardEmphasis.Warning, null => CardEmphasis.Normal },
    };

    private string Figure(ProcessMetric metric)
    {
        var threshold = turn.Words.ProcessFigure(metric.Kind, metric.Threshold.ToString(CultureInfo.InvariantCulture));
        return metric.Value is { } value
            ? turn.Words.ProcessReached(turn.Words.ProcessFigure(metric.Kind, value.ToString("0.#", CultureInfo.InvariantCulture)), threshold, metric.IsReached == true)
            : turn.Words.ProcessNoData(threshold);
    }
}
