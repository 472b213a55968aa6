using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Incentives;

/// <summary>What somebody is paid for a period: an advance for a week, or the settlement of a month. There is one of each at most; it is not undone, later corrections are lines of the next month.</summary>
public sealed record RewardPayment
{
    /// <summary>To whom.</summary>
    public required MemberId Member { get; init; }

    /// <summary>What it is.</summary>
    public required RewardPaymentKind Kind { get; init; }

    /// <summary>The first day of the period.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the period: a settlement takes all lines up to it that were not settled before.</summary>
    public required DateOnly To { get; init; }

    /// <summary>The sum of the lines that are settled; zero for an advance.</summary>
    public Money Settled { get; init; }

    /// <summary>How many lines are settled.</summary>
    public int Lines { get; init; }

    /// <summary>What is paid.</summary>
    public Money Paid { get; init; }

    /// <summary>Which payment.</summary>
    [JsonIgnore]
    public RewardPaymentId Id => IdOf(Member, Kind, new DayRange(From, To));

    /// <summary>The one id of the payment of that kind to somebody for a period.</summary>
    public static RewardPaymentId IdOf(MemberId member, RewardPaymentKind kind, DayRange period)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"payment/{kind}/{member}/{period.From:yyyy-MM-dd}/{period.To:yyyy-MM-dd}");
        return new RewardPaymentId(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 16), bigEndian: true));
    }
}
