using SalesBot.Domain.Incentives;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>An advance or a settlement.</summary>
internal sealed class RewardPaymentRow
{
    public Guid Id { get; set; }

    public Guid Member { get; set; }

    public RewardPaymentKind Kind { get; set; }

    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    public long SettledFen { get; set; }

    public long PaidFen { get; set; }

    public int Lines { get; set; }

    public static RewardPaymentRow Of(RewardPayment payment) => new()
    {
        Id = payment.Id.Value,
        Member = payment.Member.Value,
        Kind = payment.Kind,
        From = payment.From,
        To = payment.To,
        SettledFen = payment.Settled.Fen,
        PaidFen = payment.Paid.Fen,
        Lines = payment.Lines,
    };

    public RewardPayment ToPayment() => new()
    {
        Member = new MemberId(Member),
        Kind = Kind,
        From = From,
        To = To,
        Settled = Money.FromFen(SettledFen),
        Paid = Money.FromFen(PaidFen),
        Lines = Lines,
    };
}
