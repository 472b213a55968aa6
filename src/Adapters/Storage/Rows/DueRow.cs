using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>Something that is to be said at a time.</summary>
internal sealed class DueRow
{
    /// <summary>The longest <see cref="Reason"/>, in UTF-16 units; more is cut.</summary>
    public const int ReasonMaxLength = 200;

    public long Id { get; set; }

    public string Key { get; set; } = "";

    public string Schedule { get; set; } = "";

    public DateOnly Day { get; set; }

    public Guid Recipient { get; set; }

    public DateTimeOffset DueAt { get; set; }

    public DateTimeOffset? LatestAt { get; set; }

    public bool IsStaged { get; set; }

    public string? Deal { get; set; }

    public string? Message { get; set; }

    /// <summary>For a part of a message: whether it is no longer true.</summary>
    public bool IsWithdrawn { get; set; }

    public DueState State { get; set; }

    /// <summary>When it is to be said: when it fell due, or when what holds it is over.</summary>
    public DateTimeOffset NotBefore { get; set; }

    public string? LeaseOwner { get; set; }

    public DateTimeOffset? LeaseUntil { get; set; }

    public string? Reason { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public static DueRow Of(DueNotice notice) => new()
    {
        Key = notice.Key,
        Schedule = notice.Schedule,
        Day = notice.Day,
        Recipient = notice.Recipient.Value,
        DueAt = notice.DueAt,
        LatestAt = notice.LatestAt,
        IsStaged = notice.IsStaged,
        Deal = notice.Deal?.Value,
        Message = notice.Message,
        NotBefore = notice.DueAt,
    };

    public ToldPart ToPart() => new(Key, new DealId(Deal!), new MemberId(Recipient), Message!, IsWithdrawn);

    public DueEntry ToEntry() => new(Id, new DueNotice
    {
        Key = Key,
        Schedule = Schedule,
        Day = Day,
        Recipient = new MemberId(Recipient),
        DueAt = DueAt,
        LatestAt = LatestAt,
        Message = Message,
        IsStaged = IsStaged,
    });
}
