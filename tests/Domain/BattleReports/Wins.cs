using SalesBot.Domain.BattleReports;
using SalesBot.Domain.Sales;

namespace SalesBot.Domain.Tests.BattleReports;

/// <summary>Wins of today.</summary>
internal static class Wins
{
    public static Win Of(string deal, int? yuan = 100, DateTimeOffset? at = null) => new()
    {
        Deal = new DealId(deal),
        ChangeSet = Some.Context().ChangeSet,
        Customer = Some.Customer().Id,
        Owner = Some.Rep.Id,
        Group = Some.EastOne.Id,
        Amount = yuan is { } amount ? Money.FromYuan(amount) : null,
        On = Some.Today,
        ConfirmedAt = at ?? Some.Noon(Some.Today),
    };
}
