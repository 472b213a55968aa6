using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Queries;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Incentives;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Stores;

/// <summary>Writes what events say of rewards into the ledger, the rules and the payments.</summary>
internal sealed class RewardFolding(SalesContext context)
{
    /// <summary>Adds the rows of the change set's events.</summary>
    public async Task FoldAsync(ChangeSet changes, CancellationToken cancellationToken)
    {
        foreach (var change in changes.Events)
        {
            switch (change.Kind)
            {
                case SalesEventKind.RewardGranted:
                    context.AddRange(RewardEntry.Of(SalesJson.Read<Reward>(change.From), SalesJson.Read<Reward>(change.To), change.HappenedOn).Select(RewardRow.Of));
                    break;
                case SalesEventKind.RewardRuleSet:
                    await FoldRuleAsync(change, cancellationToken);
                    break;
                case SalesEventKind.RewardPaid:
                    await FoldPaymentAsync(SalesJson.Read<RewardPayment>(change.To)!, cancellationToken);
                    break;
            }
        }
    }

    /// <summary>A version that is undone was never there.</summary>
    private async Task FoldRuleAsync(SalesEvent change, CancellationToken cancellationToken)
    {
        if (change.Reverses is null)
        {
            var rule = SalesJson.Read<RewardRule>(change.To)!;
            context.Add(new RewardRuleRow { Rule = rule.Id.Value, Version = rule.Version, State = change.To! });
        }
        else
        {
            var rule = SalesJson.Read<RewardRule>(change.From)!;
            context.RemoveRange(await RewardQueries.Rule(context, rule.Id.Value, rule.Version).ToListAsync(cancellationToken));
        }
    }

    /// <summary>A settlement takes exactly the lines of which its sum was made; where another unit has added one meanwhile, this unit is run again.</summary>
    private async Task FoldPaymentAsync(RewardPayment payment, CancellationToken cancellationToken)
    {
        context.Add(RewardPaymentRow.Of(payment));
        if (payment.Kind != RewardPaymentKind.Settlement)
        {
            return;
        }

        // What this change set adds to the ledger belongs to it.
        await context.SaveChangesAsync(cancellationToken);
        var lines = await RewardQueries.Unsettled(context, [payment.Member.Value], payment.To).ToListAsync(cancellationToken);
        if (lines.Count != payment.Lines || lines.Sum(line => line.Fen) != payment.Settled.Fen)
        {
            throw new UnitConflictException($"The ledger of {payment.Member} has changed while it was settled.");
        }

        lines.ForEach(line => line.Settlement = payment.Id.Value);
    }
}
