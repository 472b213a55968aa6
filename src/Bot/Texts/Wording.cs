using System.Collections;
using System.Globalization;
using System.Resources;
using System.Runtime.CompilerServices;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Texts;

/// <summary>
/// What users read, in one language that is given and never taken from the surroundings. Each text is a member; its words are in Texts.resx
/// (zh-CN) and Texts.en.resx under the member's name.
/// </summary>
/// <threadsafety>Immutable.</threadsafety>
internal sealed partial class Wording
{
    private static readonly ResourceManager Resources = new("SalesBot.Bot.Texts.Texts", typeof(Wording).Assembly);
    private static readonly Pipeline NoPipeline = DefaultPipeline.Create();

    private readonly CultureInfo culture;
    private readonly DateOnly today;
    private readonly Pipeline pipeline;

    /// <summary>The texts of a language.</summary>
    /// <param name="language">The language.</param>
    /// <param name="today">The day on which they are read: a date of another year has its year.</param>
    /// <param name="pipeline">The company's names for stages and criteria.</param>
    public Wording(Language language, DateOnly today, Pipeline pipeline)
    {
        Language = language;
        this.today = today;
        this.pipeline = pipeline;
        culture = CultureInfo.GetCultureInfo(language == Language.Chinese ? "zh-CN" : "en");
    }

    /// <summary>The language.</summary>
    public Language Language { get; }

    /// <summary>What stands on buttons, in all languages, where it is always the same.</summary>
    public static IEnumerable<string> ButtonLabels => new[] { Language.Chinese, Language.English }
        .Select(language => In(language).culture)
        .SelectMany(culture => Resources.GetResourceSet(culture, createIfNotExists: true, tryParents: true)!.Cast<DictionaryEntry>())
        .Where(entry => ((string)entry.Key).EndsWith("Button", StringComparison.Ordinal) && entry.Key is not nameof(UnusableButton))
        .Select(entry => (string)entry.Value!)
        .Where(label => !label.Contains('{', StringComparison.Ordinal));

    /// <summary>The names of all stages, in order.</summary>
    public string StageNames => List(pipeline.Stages.Select(stage => stage.Name));

    /// <summary>The texts of a language, where neither days nor stages are spoken of.</summary>
    public static Wording In(Language language) => new(language, default, NoPipeline);

    /// <summary>The amount with every digit.</summary>
    public string Amount(Money amount) => Amounts.Exact(amount, Language);

    /// <summary>The amount, rounded for lists and sums.</summary>
    public string AmountShort(Money amount) => Amounts.Short(amount, Language);

    /// <summary>The day with its weekday.</summary>
    public string Day(DateOnly day) => Dates.Day(day, today, Language);

    /// <summary>The day of the week.</summary>
    public string Weekday(DayOfWeek day) => Dates.Weekday(day, Language);

    /// <summary>The day and how long ago it was.</summary>
    public string DayAgo(DateOnly day)
    {
        var days = today.DayNumber - day.DayNumber;
        var distance = days switch { < 0 => null, 0 => Today, 1 => Yesterday, _ => DaysAgo(days) };
        return distance is null ? Dates.Short(day, today, Language) : DayWithDistance(Dates.Short(day, today, Language), distance);
    }

    /// <summary>The moment with its weekday, on the clock of its own offset.</summary>
    public string Moment(DateTimeOffset moment) => Dates.Moment(moment, today, Language);

    /// <summary>The expected close in a list.</summary>
    public string ClosesOn(DateOnly day) => ClosesOn(Dates.Short(day, today, Language));

    /// <summary>Several things in a row.</summary>
    public string List(IEnumerable<string> things) => string.Join(Separator, things);

    /// <summary>The company's name for the stage.</summary>
    public string Stage(StageId stage) => pipeline.Find(stage)?.Name ?? stage.Value;

    /// <summary>The stage, and for how many days the deal has been in it.</summary>
    public string StageSince(string stage, DateOnly since) =>
        today.DayNumber - since.DayNumber is > 0 and var days ? StageWithSince(stage, days) : StageSinceToday(stage);

    /// <summary>The company's name for the entry criterion.</summary>
    public string Criterion(CriterionId criterion) => pipeline.FindCriterion(criterion)?.Name ?? criterion.Value;

    /// <summary>The next step with its day, where it has one.</summary>
    public string Next(NextStep next) => next.On is { } day ? NextOn(Day(day), next.What) : next.What;

    /// <summary>Open, won, lost or paused, with what belongs to it.</summary>
    public string State(DealState state) => state switch
    {
        { Status: DealStatus.Won, ClosedOn: { } on } => WonState(Day(on)),
        { Status: DealStatus.Lost, ClosedOn: { } on, LossReason: { } reason } => LostStateBecause(Day(on), reason),
        { Status: DealStatus.Lost, ClosedOn: { } on } => LostState(Day(on)),
        { Pause: { } pause } => PausedState(Day(pause.Until.AddDays(1)), pause.Reason),
        _ => OpenState,
    };

    /// <summary>What was done, with whom, and on which day.</summary>
    public string Activity(ActivityKind kind, DateOnly on, IReadOnlyCollection<string> contacts) =>
        contacts.Count == 0 ? ActivityOn(Kind(kind), Day(on)) : ActivityWith(Kind(kind), List(contacts), Day(on));

    /// <summary>What was done, and the later day on which it was entered.</summary>
    public string EnteredLater(string activity, DateOnly entered) => EnteredLaterOn(activity, Dates.Short(entered, today, Language));

    /// <summary>The name of the field that an event of this kind changes.</summary>
    public string Field(SalesEventKind kind) => kind switch
    {
        SalesEventKind.CustomerCreated => CustomerLabel,
        SalesEventKind.CustomerSharedWith => SharedLabel,
        SalesEventKind.CustomerContract => ContractLabel,
        SalesEventKind.CustomerContacts => ContactLabel,
        SalesEventKind.CustomerTier => TierLabel,
        SalesEventKind.CustomerOwner or SalesEventKind.DealOwner => OwnerLabel,
        SalesEventKind.DealStage => StageLabel,
        SalesEventKind.DealDetour => DetourLabel,
        SalesEventKind.DealAmount => AmountLabel,
        SalesEventKind.DealExpectedClose => ExpectedCloseLabel,
        SalesEventKind.DealNextStep => NextStepLabel,
        SalesEventKind.DealState => StateLabel,
        SalesEventKind.DealCollaborators => CollaboratorsLabel,
        SalesEventKind.DealSplit => SharesLabel,
        SalesEventKind.ScriptShared or SalesEventKind.ScriptRated => ScriptLabel,
        SalesEventKind.DealEvidence => CriteriaLabel,
        SalesEventKind.ActivityRecorded => ActivityLabel,
        SalesEventKind.ActivityColleagues => CollaboratorsLabel,
        SalesEventKind.ActivityAttachments => AttachmentsLabel,
        SalesEventKind.ActivityPlace => PlaceLabel,
        SalesEventKind.ReminderSet => ReminderLabel,
        SalesEventKind.TargetSet => TargetValueLabel,
        SalesEventKind.TargetAnswered => TargetAnswerLabel,
        SalesEventKind.TargetReported => TargetResultLabel,
        SalesEventKind.RewardRuleSet => RuleLabel,
        SalesEventKind.DealPostponement => PostponementLabel,
        SalesEventKind.DealCadence => CadenceLabel,
        SalesEventKind.DealPauses => PausesLabel,
        SalesEventKind.DealAcknowledgement => AcknowledgementLabel,
        _ => DealLabel,
    };

    /// <summary>For how long something can be undone.</summary>
    public string UndoWithin(TimeSpan window) => UndoWithinMinutes((int)window.TotalMinutes);

    /// <summary>There is nothing to undo.</summary>
    public string NothingToUndo(TimeSpan window) => NothingToUndoWithin((int)window.TotalMinutes);

    /// <summary>There is nothing of that kind to undo about the customer.</summary>
    public string NothingToUndoOf(string customer, TimeSpan window) => NothingToUndoOfWithin(customer, (int)window.TotalMinutes);

    /// <summary>It is too late to undo.</summary>
    public string UndoTooLate(TimeSpan window) => UndoTooLateAfter((int)window.TotalMinutes);

    /// <summary>What a list holds.</summary>
    public string ListTitle(DealFilter filter, StageId? stage, DateOnly? from, DateOnly? to, int staleAfterDays)
    {
        var period = from is { } first && to is { } last ? $"{Dates.Short(first, today, Language)}–{Dates.Short(last, today, Language)}" : "";
        var heading = filter switch
        {
            DealFilter.Stale => StaleDeals(staleAfterDays),
            DealFilter.Closing => ClosingDeals(period),
            DealFilter.Won => WonDeals(period),
            DealFilter.Lost => LostDeals(period),
            _ => OpenDeals,
        };
        return stage is { } only ? InStage(heading, Stage(only)) : heading;
    }

    private string Kind(ActivityKind kind) => kind switch
    {
        ActivityKind.Visit => Visit,
        ActivityKind.Call => Call,
        ActivityKind.Meeting => Meeting,
        ActivityKind.Demo => Demo,
        ActivityKind.Quote => Quote,
        ActivityKind.Message => MessageActivity,
        _ => Note,
    };

    private string Text([CallerMemberName] string key = "") =>
        Resources.GetString(key, culture) ?? throw new MissingManifestResourceException($"There is no text '{key}'.");

    private string Fill(object[] values, [CallerMemberName] string key = "") =>
        string.Format(CultureInfo.InvariantCulture, Text(key), values);
}
