using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Lets units that reckon the rewards of the same member follow one another. It ends with the unit's transaction.</summary>
internal sealed class RewardHold(SalesContext context)
{
    /// <summary>Takes the members; waits while another unit has one of them.</summary>
    public async Task TakeAsync(IEnumerable<MemberId> members, CancellationToken cancellationToken)
    {
        string[] names = [.. members.Select(Name).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        if (names.Length == 0)
        {
            return;
        }

        var counters = CounterQueries.Several(context, names);
        var held = await counters.ExecuteUpdateAsync(row => row.SetProperty(counter => counter.Value, counter => counter.Value + 1), cancellationToken);
        if (held == names.Length)
        {
            return;
        }

        var there = await counters.Select(counter => counter.Name).ToListAsync(cancellationToken);
        if (there.Count != held)
        {
            throw new UnitConflictException("Another unit has added what is held after this one took what there was.");
        }

        context.AddRange(names.Except(there, StringComparer.Ordinal).Select(name => new CounterRow { Name = name, Value = 1 }));
        await context.SaveChangesAsync(cancellationToken);
        context.LetGo(row => row is CounterRow);
    }

    /// <summary>Members share 256 names by the last byte of their ids, so that the table does not grow with the company.</summary>
    private static string Name(MemberId member) => string.Create(CultureInfo.InvariantCulture, $"Rewards/{member.Value.ToByteArray()[^1]:x2}");
}
