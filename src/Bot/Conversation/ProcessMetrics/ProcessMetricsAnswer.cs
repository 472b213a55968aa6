using System.Collections.Immutable;
using System.Globalization;
using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.ProcessMetrics;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>Shows what people's work is measured by, one's own, or of those below, each figure with its definition and its source; what nothing measures is said to have no data.</summary>
internal sealed class ProcessMetricsAnswer(TurnContext turn)
{
    private const int Workdays = 5, DaysOfWeek = 7, MostPeople = 10;

    /// <summary>Shows them, or what they mean, or whom to ask.</summary>
    public async Task ShowAsync(ProcessMetricsAction asked, CancellationToken cancellationToken)
    {
        var thresholds = turn.Options.Process.Thresholds;
        var isOn = await new ProcessSwitch(turn).ReadAsync(cancellationToken);
        if (asked.AsksMeaning)
        {
            turn.Show(Meanings(thresholds, turn.Chart.ReachOf(turn.Speaker).Select(member => member.Id).Append(turn.Speaker.Id).Any(isOn)));
            return;
        }

        var finding = new TeamFinding(turn);
        if ((asked.Who?.Value is { Member: { } one } ? finding.Find(one) : finding.Find(OwnScopeOf(asked))) is not { } team)
        {
            return;
        }

        if (!team.Members.DefaultIfEmpty(turn.Speaker.Id).Any(isOn))
        {
            turn.SayPrivately(turn.Words.ProcessIsOff);
            return;
        }

        ImmutableArray<MemberId> reps = [.. team.Members.Where(member => turn.Chart.Find(member)?.Role == Role.Rep && isOn(member))];
        var isOfOne = reps.Length == 0 || team.Members is [_] || turn.Speaker.Role == Role.Rep;
        var whose = isOfOne ? team.Members.FirstOrDefault(turn.Speaker.Id) : turn.Speaker.Id;
        var (worked, week) = Days();
        var talks = await SumAsync(worked, tally => tally.Visits + tally.Calls + tally.Meetings + tally.Demos, cancellationToken);
        var leads = await SumAsync(week, tally => tally.NewCustomers, cancellationToken);
        turn.Show(new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.ProcessTitle(team.Name),
            Sections = isOfOne
                ? [.. MetricsOf(whose).Select(metric => Section(metric, metric.Kind == ProcessMetricKind.LeadsAWeek ? week : worked))]
                : [.. MetricsOf(turn.Speaker.Id).Select(metric => TeamSection(metric.Kind, [.. reps.Select(rep => (turn.NameOf(rep), MetricsOf(rep).First(other => other.Kind == metric.Kind)))], metric.Kind == ProcessMetricKind.LeadsAWeek ? week : worked))],
        });

        ImmutableArray<ProcessMetric> MetricsOf(MemberId member) => ProcessMetric.Of(talks.GetValueOrDefault(member), Workdays, leads.GetValueOrDefault(member), thresholds);
    }

    /// <summary>A rep's own group is asked as their own: of a group, only who leads it sees more.</summary>
    private Scope? OwnScopeOf(ProcessMetricsAction asked) =>
        asked.Who?.Value.Scope is { } scope && !(turn.Speaker is { Role: Role.Manager, Group: { } led } && scope.Group == led) ? scope : null;

    /// <summary>What each figure counts, from where, and what it should be.</summary>
    private Card Meanings(ProcessThresholds thresholds, bool isOn)
    {
        var (worked, week) = Days();
        return new Card
        {
            Purpose = CardPurpose.Answer,
            Title = turn.Words.ProcessMeanings,
            Sections =
            [
                .. ProcessMetric.Of(0, Workdays, 0, thresholds).Select(metric => new CardSection
                {
                    Facts = [new CardFact(turn.Words.ProcessName(metric.Kind), turn.Words.ProcessAsked(turn.Words.ProcessFigure(metric.Kind, metric.Threshold.ToString(CultureInfo.InvariantCulture))))],
                    Notes = [turn.Words.ProcessMeaning(metric.Kind, metric.Kind == ProcessMetricKind.LeadsAWeek ? turn.Words.Days(week.From, week.To) : turn.Words.Days(worked.From, worked.To))],
                }),
            ],
            Foot = isOn ? "" : turn.Words.ProcessIsOff,
        };
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
