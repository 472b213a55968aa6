using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Counts how many of each offer, as it was last put on the list, are reserved or handed out; with the event that reserves one, or gives it back.</summary>
internal sealed class OfferStock(SalesContext context)
{
    /// <summary>How many are taken.</summary>
    public async Task<int> TakenAsync(RewardRuleId offer, int version, CancellationToken cancellationToken) =>
        (int)await CounterQueries.Of(context, NameOf(offer, version)).Select(counter => counter.Value).FirstOrDefaultAsync(cancellationToken);

    /// <summary>Lets no other unit that holds or takes one of the offer go on before this one has ended.</summary>
    public Task HoldAsync(RewardRuleId offer, int version, CancellationToken cancellationToken) => ChangeAsync(NameOf(offer, version), 0, cancellationToken);

    /// <summary>Counts what the change set takes and gives back.</summary>
    public async Task TakeInAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        var moves = changes.Events.Where(change => change.Kind == SalesEventKind.RewardGranted && (change.From is null || change.To is null))
            .Select(change => (Reward: SalesJson.Read<Reward>(change.To ?? change.From)!, Count: change.To is null ? -1 : 1))
            .Where(move => move.Reward.Occasion == RewardOccasion.Exchange)
            .GroupBy(move => NameOf(move.Reward.Rule, move.Reward.Version), StringComparer.Ordinal)
            .OrderBy(moves => moves.Key, StringComparer.Ordinal);
        foreach (var ofOffer in moves)
        {
            await ChangeAsync(ofOffer.Key, ofOffer.Sum(move => move.Count), cancellationToken);
        }
    }

    private async Task ChangeAsync(string name, int by, CancellationToken cancellationToken)
    {
        if (await CounterQueries.Of(context, name).ExecuteUpdateAsync(row => row.SetProperty(counter => counter.Value, counter => counter.Value + by), cancellationToken) == 0)
        {
            context.Add(new CounterRow { Name = name, Value = by });
            await context.SaveChangesAsync(cancellationToken);
            context.LetGo(row => row is CounterRow);
        }
    }

    /// <summary>Names of counters are short; those of rules need not be.</summary>
    private static string NameOf(RewardRuleId offer, int version) =>
        string.Create(CultureInfo.InvariantCulture, $"Stock/{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(offer.Value)).AsSpan(0, 10))}/{version}");
}
