using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A win that chats hear of.</summary>
internal sealed class WinRow
{
    public long Id { get; set; }

    public string Deal { get; set; } = "";

    public Guid ChangeSet { get; set; }

    public Guid Customer { get; set; }

    public Guid Owner { get; set; }

    public Guid ConfirmedBy { get; set; }

    public Guid? Group { get; set; }

    public DateOnly On { get; set; }

    public DateTimeOffset ConfirmedAt { get; set; }

    public bool IsStaged { get; set; }

    public OwnersWish Wish { get; set; }

    public bool HidesCustomer { get; set; }

    public WinApproval Approval { get; set; }

    public bool IsUndone { get; set; }

    public bool IsTold { get; set; }

    public DateTimeOffset? DueAt { get; set; }

    public int Version { get; set; }

    public static WinRow Of(WinRecord win) => new()
    {
        Deal = win.Deal.Value,
        ChangeSet = win.ChangeSet.Value,
        Customer = win.Customer.Value,
        Owner = win.Owner.Value,
        ConfirmedBy = win.ConfirmedBy.Value,
        Group = win.Group?.Value,
        On = win.On,
        ConfirmedAt = win.ConfirmedAt,
        IsStaged = win.IsStaged,
        Wish = win.Wish,
        HidesCustomer = win.HidesCustomer,
        Approval = win.Approval,
        IsUndone = win.IsUndone,
        IsTold = win.IsTold,
        DueAt = win.DueAt,
        Version = win.Version,
    };

    public WinRecord ToRecord() => new()
    {
        Id = Id,
        Deal = new DealId(Deal),
        ChangeSet = new ChangeSetId(ChangeSet),
        Customer = new CustomerId(Customer),
        Owner = new MemberId(Owner),
        ConfirmedBy = new MemberId(ConfirmedBy),
        Group = Group is { } group ? new GroupId(group) : null,
        On = On,
        ConfirmedAt = ConfirmedAt,
        IsStaged = IsStaged,
        Wish = Wish,
        HidesCustomer = HidesCustomer,
        Approval = Approval,
        IsUndone = IsUndone,
        IsTold = IsTold,
        DueAt = DueAt,
        Version = Version,
    };
}
