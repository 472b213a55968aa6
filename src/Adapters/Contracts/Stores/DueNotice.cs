using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>Something that somebody is to be told at a time: one occurrence of a schedule for one recipient.</summary>
public sealed record DueNotice
{
    /// <summary>The longest <see cref="Schedule"/>, in UTF-16 units.</summary>
    public const int ScheduleMaxLength = 40;

    /// <summary>Names the occurrence and the recipient and is unique: <c>brief/2026-03-11/{member}</c>. What is said goes out under the same key.</summary>
    public required string Key { get; init; }

    /// <summary>The schedule's name.</summary>
    public required string Schedule { get; init; }

    /// <summary>The occurrence's day in the schedule's zone.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>Who is to be told.</summary>
    public required MemberId Recipient { get; init; }

    /// <summary>When, UTC.</summary>
    public required DateTimeOffset DueAt { get; init; }

    /// <summary>When it is too late, UTC; null for never.</summary>
    public DateTimeOffset? LatestAt { get; init; }

    /// <summary>For something that was said as a part of a message: which deal it was of.</summary>
    public DealId? Deal { get; init; }

    /// <summary>For something that was said as a part of a message, or with it: that message's key.</summary>
    public string? Message { get; init; }

    /// <summary>Whether it came by a job that was run for a given time: then only such a job says it.</summary>
    public bool IsStaged { get; init; }
}
