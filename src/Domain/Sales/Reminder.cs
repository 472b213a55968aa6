using System.Text.Json.Serialization;
using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>What somebody asked to be reminded of.</summary>
public sealed record Reminder
{
    /// <summary>Which reminder.</summary>
    public required ReminderId Id { get; init; }

    /// <summary>Who is to be reminded.</summary>
    public required MemberId For { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Of what, in the person's words.</summary>
    public required string What { get; init; }

    /// <summary>The customer it is about, where one was named.</summary>
    public CustomerId? Customer { get; init; }

    /// <summary>The deal it is about, where it is known which.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public DealId? Deal { get; init; }

    /// <summary>The review that decided it; null for what somebody asked for themselves.</summary>
    public DecidedInReview? Decided { get; init; }

    /// <summary>The deal it is about, also where a review decided it.</summary>
    [JsonIgnore]
    public DealId? About => Deal ?? Decided?.Deal;

    /// <summary>Whether it was asked for at a time that was given, not read from the clock: it then rings when a job is run for a given time.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsStaged { get; init; }

    /// <summary>Whether it was taken back.</summary>
    public bool Withdrawn { get; init; }
}
