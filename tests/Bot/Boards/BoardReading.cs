using System.Globalization;
using System.Text.Json;
using SalesBot.Bot.Conversation;
using SalesBot.Bot.Tests.Understanding;
using SalesBot.Bot.Understanding;
using SalesBot.Bot.Understanding.Dates;
using SalesBot.Bot.Understanding.Requests;
using SalesBot.Bot.Worlds;
using SalesBot.Domain.Organisation;

namespace SalesBot.Bot.Tests.Boards;

/// <summary>What a question is read as, in the words of the questions' labels; what goes without saying is said.</summary>
internal sealed class BoardReading(Catalogue catalogue)
{
    /// <summary>What the question is read as, in one line.</summary>
    public string Of(BoardQuestion question) => LibraryRequest.IsOwn(question.Text) ? "ask=scripts" : Tell(ActionsOf(question), DateOnly.FromDateTime(question.Now.DateTime));

    /// <summary>What a message is read as, in one line; one of Wednesday, 2026-03-11, by a member of 华北一组.</summary>
    public static string Of(string text, string? before = null, string speaker = "王雪")
    {
        var expect = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        return new BoardReading(TestWorld.Catalogue).Of(new BoardQuestion("", speaker, TestWorld.Says(speaker, text).Now, text, before, expect));
    }

    /// <summary>The actions of the question, after the one before it.</summary>
    public IReadOnlyList<SalesAction> ActionsOf(BoardQuestion question)
    {
        var now = Says(question, question.Text);
        return question.Before is { } told && Read(Says(question, told)) is [.., var before] && new FollowUpReader(catalogue).Read(now, before) is { } follow
            ? [follow]
            : Read(now);
    }

    private static Utterance Says(BoardQuestion question, string text) => new() { Text = text, Speaker = WorldIds.Member(question.Speaker), Now = question.Now };

    private SalesAction[] Read(Utterance utterance) => [.. MessageReader.Read(utterance, catalogue).Actions];

    private string Tell(IReadOnlyList<SalesAction> actions, DateOnly today)
    {
        var asked = actions.Where(IsAsked).ToArray();
        if (asked.Length == 0)
        {
            return "ask=none";
        }

        if (actions is not [var action])
        {
            return string.Join(" + ", actions.Select(one => one.GetType().Name));
        }

        var slots = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Fill(slots, action, CalendarDays.Month(today, 0), today);
        return string.Join(' ', slots.Select(slot => $"{slot.Key}={slot.Value}")).ToLowerInvariant();
    }

    private static bool IsAsked(SalesAction action) =>
        action is LeaderboardAction or WhyAction or ProgressAction or FunnelAction or ForecastAction or EarningsAction or MedalsAction or CompletenessAction or UnknownBoardAction or UnknownWordsAction or PlaybookAction or HelpAction or ReportAction or ProcessMetricsAction;

    private void Fill(SortedDictionary<string, string> slots, SalesAction action, Period month, DateOnly today)
    {
        switch (action)
        {
            case LeaderboardAction board:
                Fill(slots, "board", period: board.Period?.Value ?? month, scope: board.Scope?.Value);
                slots["measure"] = NameOf(board.Metric?.Value ?? Metric.Revenue);
                Set(slots, "by", board.Parts is { Value: not RankedParts.Members } parts ? NameOf(parts.Value) : null);
                Set(slots, "compare", board.Comparison is { } comparison ? NameOf(comparison.Value) : null);
                Set(slots, "newcomers", board.IsOfNewHires ? "true" : null);
                Set(slots, "average", board.IsAverage ? "true" : null);
                Set(slots, "targets", board.HasFormerTargets ? "old" : null);
                Set(slots, "position", board.AsksPlace ? "true" : null);
                break;
            case WhyAction why:
                Fill(slots, "why", period: why.Period?.Value);
                Set(slots, "measure", why.Metric is { } metric ? NameOf(metric.Value) : null);
                Set(slots, "who", why.Who is { } other ? NameOf(other.Value) : null);
                Set(slots, "scope", why.Part is { } part ? NameOf(part.Value) : null);
                Set(slots, "place", why.Place?.ToString(CultureInfo.InvariantCulture));
                break;
            case ProgressAction progress:
                Fill(slots, "progress", period: progress.Period?.Value ?? month);
                Set(slots, "who", progress.Who is { } who ? NameOf(who.Value) : null);
                break;
            case FunnelAction funnel:
                Fill(slots, "funnel", funnel.Period?.Value, funnel.Scope?.Value);
                break;
            case ForecastAction forecast:
                Fill(slots, "forecast", forecast.Period?.Value, forecast.Scope?.Value);
                Set(slots, "who", forecast.Who is { } foretold ? NameOf(foretold.Value) : null);
                break;
            case EarningsAction earnings:
                Fill(slots, "income", period: earnings.Period?.Value ?? month);
                break;
            case CompletenessAction completeness:
                Fill(slots, "completeness");
                Set(slots, "who", completeness.Who is { } whose ? NameOf(whose.Value) : null);
                break;
            case MedalsAction:
                Fill(slots, "medals");
                break;
            case ReportAction report:
                Fill(slots, "report", report.Period?.Value ?? new Period(today, today), report.Scope?.Value);
                break;
            case ProcessMetricsAction process:
                Fill(slots, "process");
                Set(slots, "who", process.Who is { } worker ? NameOf(worker.Value) : null);
                break;
            case PlaybookAction:
                Fill(slots, "scripts");
                break;
            case HelpAction:
                Fill(slots, "help");
                break;
            default:
                Fill(slots, "unknown");
                break;
        }
    }

    private void Fill(SortedDictionary<string, string> slots, string ask, Period? period = null, Scope? scope = null)
    {
        slots["ask"] = ask;
        Set(slots, "period", period is { } days ? NameOf(days) : null);
        Set(slots, "scope", scope is null ? null : NameOf(scope));
    }

    private static void Set(SortedDictionary<string, string> slots, string name, string? value)
    {
        if (value is not null)
        {
            slots[name] = value;
        }
    }

    private static string NameOf(Period period) => FormattableString.Invariant($"{period.From:yyyy-MM-dd}..{period.To:yyyy-MM-dd}");

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private string NameOf(Whom who) => who.Member is { } member ? NameOf(member) : NameOf(who.Scope ?? Scope.Company);

    private string NameOf(MemberId member) => catalogue.Organisation.Chart.Find(member)?.Name ?? "";

    private string NameOf(Scope scope)
    {
        var chart = catalogue.Organisation.Chart;
        return scope.Group is { } group ? chart.Find(group)!.Name : scope.Region is { } region ? chart.Find(region)!.Name : "company";
    }
}
