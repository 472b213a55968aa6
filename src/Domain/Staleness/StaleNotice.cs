using System.Globalization;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Staleness;

/// <summary>Somebody is to hear of a stale deal.</summary>
/// <param name="Deal">The deal.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Step">The rung of the ladder that it has reached.</param>
/// <param name="Recipient">Who is to hear of it.</param>
public sealed record StaleNotice(Deal Deal, StaleStanding Standing, LadderStep Step, MemberId Recipient)
{
    /// <summary>The unique key under which it is said: once for each person and rung in one silence.</summary>
    public string Key => string.Create(
        CultureInfo.InvariantCulture,
        $"stale/{Deal.Id}/{Standing.Stretch:yyyy-MM-dd}/{Step.State}+{Step.WorkdaysLater}/{Recipient}");

    /// <summary>Whether the recipient has taken note of it in this silence.</summary>
    public bool IsAcknowledged => Deal.Acknowledgement is { } taken && taken.By == Recipient && taken.On >= Standing.Stretch;
}
