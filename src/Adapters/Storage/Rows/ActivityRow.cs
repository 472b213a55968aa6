using System.Collections.Immutable;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>An activity.</summary>
internal sealed class ActivityRow : IStateRow<Activity>
{
    public long Sequence { get; set; }

    public Guid Id { get; set; }

    public Guid Customer { get; set; }

    public string? Deal { get; set; }

    public ActivityKind Kind { get; set; }

    public Guid By { get; set; }

    public DateOnly On { get; set; }

    public string Contacts { get; set; } = "";

    /// <summary>As JSON; null for none.</summary>
    public string? Colleagues { get; set; }

    /// <summary>As JSON; null for none.</summary>
    public string? Attachments { get; set; }

    /// <summary>As JSON.</summary>
    public string? Place { get; set; }

    public string Text { get; set; } = "";

    public DateTimeOffset RecordedAt { get; set; }

    public bool Withdrawn { get; set; }

    public Activity ToState() => new()
    {
        Id = new ActivityId(Id),
        Customer = new CustomerId(Customer),
        Deal = Deal is null ? null : new DealId(Deal),
        Kind = Kind,
        By = new MemberId(By),
        On = On,
        Contacts = SalesJson.Read<ImmutableArray<string>>(Contacts),
        Colleagues = Colleagues is null ? [] : SalesJson.Read<ImmutableArray<MemberId>>(Colleagues),
        Attachments = Attachments is null ? [] : SalesJson.Read<ImmutableArray<ActivityAttachment>>(Attachments),
        Place = SalesJson.Read<Place>(Place),
        Text = Text,
        RecordedAt = RecordedAt,
        Withdrawn = Withdrawn,
    };

    public void Take(Activity state)
    {
        Id = state.Id.Value;
        Customer = state.Customer.Value;
        Deal = state.Deal?.Value;
        Kind = state.Kind;
        By = state.By.Value;
        On = state.On;
        Contacts = SalesJson.Write(state.Contacts)!;
        Colleagues = state.Colleagues.IsDefaultOrEmpty ? null : SalesJson.Write(state.Colleagues);
        Attachments = state.Attachments.IsDefaultOrEmpty ? null : SalesJson.Write(state.Attachments);
        Place = SalesJson.Write(state.Place);
        Text = state.Text;
        RecordedAt = state.RecordedAt;
        Withdrawn = state.Withdrawn;
    }
}
