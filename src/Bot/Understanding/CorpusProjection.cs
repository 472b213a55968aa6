using System.Text.Json;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Understanding;

/// <summary>Writes actions in the corpus's form: what a message says and no more; a slot that it does not say is absent.</summary>
internal sealed class CorpusProjection(Catalogue catalogue)
{
    /// <summary>Writes the actions as a JSON array.</summary>
    public void Write(Utf8JsonWriter writer, Reading reading)
    {
        writer.WriteStartArray();
        var isOfEarnings = reading.Actions.Any(action => action is EarningsAction);
        foreach (var action in reading.Actions.Where(action => HasForm(action) && !(isOfEarnings && action is MedalsAction)))
        {
            writer.WriteStartObject();
            Write(writer, action);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    /// <summary>The corpus knows neither a count of visits without names, nor a log of nothing but a rough amount, nor what only this product answers.</summary>
    private static bool HasForm(SalesAction action) =>
        action is not (CatchUpAction or RemindWhenAction or WhyAction or ForecastAction or CompletenessAction or UnknownBoardAction or UnknownWordsAction or ReportAction or DiaryAction or SilenceAction or ProcessMetricsAction
            or LeaderboardAction { Metric.Value: > Metric.Points } or LogAction { Activity: null, Amount: null, Stage: null, ExpectedClose: null, Next: null });

    private void Write(Utf8JsonWriter writer, SalesAction action)
    {
        switch (action)
        {
            case LogAction log:
                WriteHead(writer, "log", log.Customer, log.Deal);
                WriteLog(writer, log);
                break;
            case CreateAction create:
                WriteHead(writer, "create", create.Customer, deal: null);
                WriteText(writer, "title", create.Title?.Value);
                WriteAmount(writer, create.Amount);
                WriteText(writer, "stage", create.Stage?.Value.Value);
                WriteDate(writer, "expectedClose", create.ExpectedClose?.Value);
                break;
            case WinAction win:
                WriteHead(writer, "win", win.Customer, win.Deal);
                WriteAmount(writer, win.Amount);
                WriteDate(writer, "on", win.On?.Value);
                break;
            case LoseAction lose:
                WriteHead(writer, "lose", lose.Customer, lose.Deal);
                WriteText(writer, "reason", lose.Reason?.Value);
                break;
            case RemindAction remind:
                writer.WriteString("do", "remind");
                writer.WriteString("at", remind.At.Value.ToString("yyyy-MM-dd'T'HH:mm:sszzz", System.Globalization.CultureInfo.InvariantCulture));
                WriteText(writer, "what", remind.What.Value);
                WriteText(writer, "customer", remind.Customer?.Value.Name);
                break;
            case StatusAction status:
                WriteHead(writer, "status", status.Customer, status.Deal);
                break;
            case ListAction list:
                WriteList(writer, list);
                break;
            case LeaderboardAction board:
                writer.WriteString("do", "leaderboard");
                WriteText(writer, "metric", board.Metric is { } metric ? NameOf(metric.Value) : null);
                WritePeriod(writer, board.Period);
                WriteText(writer, "scope", board.Scope is { } ranked ? NameOf(ranked.Value) : null);
                break;
            case ProgressAction progress:
                writer.WriteString("do", "progress");
                WritePeriod(writer, progress.Period);
                WriteText(writer, "who", progress.Who is { } who ? NameOf(who.Value) : null);
                break;
            case FunnelAction funnel:
                writer.WriteString("do", "funnel");
                WritePeriod(writer, funnel.Period);
                WriteText(writer, "scope", funnel.Scope is { } part ? NameOf(part.Value) : null);
                break;
            case EarningsAction earnings:
                writer.WriteString("do", "earnings");
                WritePeriod(writer, earnings.Period);
                break;
            case MedalsAction medals:
                writer.WriteString("do", "earnings");
                WritePeriod(writer, medals.Period);
                break;
            case ThankAction thank:
                writer.WriteString("do", "thank");
                WriteText(writer, "colleague", NameOf(thank.Colleague.Value));
                WriteText(writer, "customer", thank.Customer?.Value.Name);
                break;
            case PlaybookAction playbook:
                writer.WriteString("do", "playbook");
                WriteText(writer, "topic", playbook.Topic.Value);
                break;
            case ShareAction:
                writer.WriteString("do", "share");
                break;
            case UndoAction:
                writer.WriteString("do", "undo");
                break;
            case HelpAction:
                writer.WriteString("do", "help");
                break;
            case ClarifyCustomerAction clarify:
                WriteClarify(writer, "customer", clarify.Candidates.Select(id => catalogue.Find(id)?.Name).OfType<string>());
                break;
            case ClarifyDealAction clarify:
                WriteClarify(writer, "deal", clarify.Candidates.Select(id => id.Value));
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(action), action, "The corpus has no form for this action.");
        }
    }

    private static void WriteHead(Utf8JsonWriter writer, string verb, Slot<CustomerReference> customer, Slot<DealId>? deal)
    {
        writer.WriteString("do", verb);
        writer.WriteString("customer", customer.Value.Name);
        WriteText(writer, "deal", deal?.Value.Value);
    }

    private static void WriteLog(Utf8JsonWriter writer, LogAction log)
    {
        WriteText(writer, "activity", log.Activity is { } activity ? NameOf(activity.Value) : null);
        WriteDate(writer, "on", log.On?.Value);
        WriteAmount(writer, log.Amount);
        WriteText(writer, "stage", log.Stage?.Value.Value);
        WriteDate(writer, "expectedClose", log.ExpectedClose?.Value);
        WriteText(writer, "contact", log.Contacts.IsDefaultOrEmpty ? null : log.Contacts[0].Value);
        if (log.Next is { } next)
        {
            writer.WriteStartObject("next");
            writer.WriteString("what", next.Value.What);
            WriteDate(writer, "on", next.Value.On);
            writer.WriteEndObject();
        }
    }

    private void WriteList(Utf8JsonWriter writer, ListAction list)
    {
        writer.WriteString("do", "list");
        writer.WriteString("filter", NameOf(list.Filter.Value));
        WriteText(writer, "stage", list.Stage?.Value.Value);
        WritePeriod(writer, list.Period);
        WriteText(writer, "scope", list.Scope is { } scope ? NameOf(scope.Value) : null);
    }

    private static void WriteClarify(Utf8JsonWriter writer, string about, IEnumerable<string> candidates)
    {
        writer.WriteString("do", "clarify");
        writer.WriteString("about", about);
        writer.WriteStartArray("candidates");
        foreach (var candidate in candidates)
        {
            writer.WriteStringValue(candidate);
        }

        writer.WriteEndArray();
    }

    private static void WritePeriod(Utf8JsonWriter writer, Slot<Period>? period) =>
        WriteText(writer, "period", period is null ? null : FormattableString.Invariant($"{period.Value.From:yyyy-MM-dd}..{period.Value.To:yyyy-MM-dd}"));

    private string NameOf(Whom who) => who.Member is { } member ? NameOf(member) : NameOf(who.Scope ?? Scope.Company);

    private string NameOf(MemberId member) => catalogue.Organisation.Chart.Find(member)?.Name ?? "";

    private string NameOf(Scope scope)
    {
        var chart = catalogue.Organisation.Chart;
        return scope.Group is { } group ? chart.Find(group)?.Name ?? ""
            : scope.Region is { } region ? chart.Find(region)?.Name ?? ""
            : "company";
    }

    private static string NameOf<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    private static void WriteAmount(Utf8JsonWriter writer, Slot<Money>? amount)
    {
        if (amount is not null)
        {
            // Divided by one, a decimal loses its trailing zeros: 380000, not 380000.00.
            writer.WriteNumber("amount", amount.Value.Yuan / 1.000000000000000000000000000000m);
        }
    }

    private static void WriteDate(Utf8JsonWriter writer, string name, DateOnly? date)
    {
        if (date is { } day)
        {
            writer.WriteString(name, day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static void WriteText(Utf8JsonWriter writer, string name, string? text)
    {
        if (text is not null)
        {
            writer.WriteString(name, text);
        }
    }
}
