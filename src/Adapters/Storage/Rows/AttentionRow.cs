using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Schedules;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>What a member has set about when they may be spoken to.</summary>
internal sealed class AttentionRow
{
    /// <summary>The longest <see cref="Zone"/>, in UTF-16 units.</summary>
    public const int ZoneMaxLength = 100;

    public Guid Member { get; set; }

    /// <summary>The own zone; also in <see cref="Set"/>, and here to be found.</summary>
    public string? Zone { get; set; }

    /// <summary>All that is set, as JSON.</summary>
    public string Set { get; set; } = "";

    public Guid ChangedBy { get; set; }

    public DateTimeOffset ChangedAt { get; set; }

    public void Take(AttentionChange change) =>
        (Member, Zone, Set, ChangedBy, ChangedAt) = (change.Member.Value, change.Set.Zone, SalesJson.Write(change.Set)!, change.By.Value, change.At);

    public PersonalAttention ToAttention() => SalesJson.Read<PersonalAttention>(Set)!;
}
