using System.Globalization;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Seeding;

/// <summary>What every step of one run shares.</summary>
/// <param name="Chart">The organisation as it is after the run.</param>
/// <param name="Pipeline">The stages of the world's deals.</param>
/// <param name="Zone">The company's zone.</param>
/// <param name="Now">When the run began, UTC.</param>
/// <param name="Replace">Whether the file's values replace what is there.</param>
internal sealed record SeedContext(OrganisationChart Chart, Pipeline Pipeline, TimeZoneInfo Zone, DateTimeOffset Now, bool Replace)
{
    /// <summary>The platform that the events name as their source.</summary>
    public const string Platform = "Seed";

    /// <summary>What is seeded counts as recorded at least so long ago: a rep's first 撤销 must not take seeded facts back.</summary>
    private static readonly TimeSpan OutOfReachOfUndo = TimeSpan.FromHours(1);

    private static readonly TimeOnly RecordingHour = new(12, 0);

    /// <summary>The day of the run in the company's zone.</summary>
    public DateOnly Today => new BusinessClock(Zone).DateOf(Now);

    /// <summary>A draft for what happened on a day and was recorded on that day.</summary>
    public ChangeSetDraft DraftOn(DateOnly day, MemberId actor, string subject, ChangeSetId? id = null) => Draft(id, day, RecordedOn(day), actor, subject);

    /// <summary>A draft for what this run changes, which is so since a day.</summary>
    public ChangeSetDraft DraftOfChange(DateOnly since, MemberId actor, string subject) => Draft(id: null, since, RecordedOn(Today), actor, subject);

    /// <summary>The draft of an activity, entered by who did it.</summary>
    public ChangeSetDraft DraftOf(Activity activity) => DraftOn(activity.On, activity.By, activity.Id.ToString(), IdOf(activity.Id));

    /// <summary>The change set of a seeded deal: a second run finds by it what the first one stored.</summary>
    public static ChangeSetId IdOf(DealId deal) => new(SeedKey.Of("history", deal.Value));

    /// <summary>The change set of an activity that was added to a deal later.</summary>
    public static ChangeSetId IdOf(ActivityId activity) => new(activity.Value);

    /// <summary>What the drafts changed, as one change set with the id and person of the first; each event keeps its own person and time.</summary>
    public static ChangeSet Together(IReadOnlyList<ChangeSetDraft> drafts)
    {
        var first = drafts[0].Context;
        return new ChangeSet
        {
            Id = first.ChangeSet,
            Actor = first.Actor,
            Source = first.Source,
            RecordedAt = drafts.Max(draft => draft.Context.Now),
            Events = [.. drafts.SelectMany(draft => draft.Build().Events).Select((change, ordinal) => change with { Key = new SalesEventKey(first.ChangeSet, ordinal) })],
        };
    }

    /// <summary>When something of that day was recorded: at noon, but never too lately.</summary>
    public DateTimeOffset RecordedOn(DateOnly day)
    {
        var noon = day.ToDateTime(RecordingHour);
        var recorded = new DateTimeOffset(noon, Zone.GetUtcOffset(noon)).ToUniversalTime();
        var latest = Now - OutOfReachOfUndo;
        return recorded < latest ? recorded : latest;
    }

    private ChangeSetDraft Draft(ChangeSetId? id, DateOnly day, DateTimeOffset recordedAt, MemberId actor, string subject) => new(new ChangeContext(
        id ?? new ChangeSetId(Guid.CreateVersion7(Now)),
        actor,
        new MessageSource(Platform, string.Create(CultureInfo.InvariantCulture, $"{subject}/{day:yyyy-MM-dd}")),
        recordedAt,
        day,
        Chart));
}
