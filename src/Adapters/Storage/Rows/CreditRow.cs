using SalesBot.Domain.Leaderboards;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>One thing that counts for somebody.</summary>
internal sealed class CreditRow
{
    public long Sequence { get; set; }

    public SubjectKind SubjectKind { get; set; }

    public string SubjectId { get; set; } = "";

    public CreditKind Kind { get; set; }

    public int Part { get; set; }

    public Guid Member { get; set; }

    public Guid? Group { get; set; }

    public DateOnly On { get; set; }

    public long Value { get; set; }

    public int Percent { get; set; }

    public Guid? Customer { get; set; }

    public string? Deal { get; set; }

    public Credit ToCredit() => new()
    {
        Kind = Kind,
        Member = new MemberId(Member),
        Group = Group is { } group ? new GroupId(group) : null,
        On = On,
        Value = Value,
        Percent = Percent,
        Subject = new Subject(SubjectKind, SubjectId),
        Part = Part,
        Customer = Customer is { } customer ? new CustomerId(customer) : null,
        Deal = Deal is null ? null : new DealId(Deal),
    };

    public void Take(Credit credit)
    {
        SubjectKind = credit.Subject.Kind;
        SubjectId = credit.Subject.Id;
        Kind = credit.Kind;
        Part = credit.Part;
        Member = credit.Member.Value;
        Group = credit.Group?.Value;
        On = credit.On;
        Value = credit.Value;
        Percent = credit.Percent;
        Customer = credit.Customer?.Value;
        Deal = credit.Deal?.Value;
    }
}
