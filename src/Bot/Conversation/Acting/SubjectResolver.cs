using System.Collections.Immutable;
using SalesBot.Bot.Understanding;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Finds out which customer and deal a message means, and whether the speaker may write to them.</summary>
internal sealed class SubjectResolver(TurnContext turn)
{
    /// <summary>Whom the reference means.</summary>
    public async Task<Resolution> ResolveAsync(CustomerReference reference, DealId? dealId, CancellationToken cancellationToken)
    {
        var customer = reference.Id is { } id
            ? await turn.Ledger.FindAsync(id, cancellationToken)
            : await turn.Ledger.FindByNameAsync(reference.Name, cancellationToken);
        if (customer is null)
        {
            return new Resolution.Unknown(reference.Name);
        }

        if (dealId is { } wanted && await turn.Ledger.FindAsync(wanted, cancellationToken) is { } named && named.Customer == customer.Id)
        {
            return turn.MayChange(named) ? new Resolution.Found(customer, named, []) : new Resolution.Foreign(new Collision(customer, named.Owner));
        }

        ImmutableArray<Deal> writable = [.. (await turn.Ledger.DealsOfAsync(customer.Id, cancellationToken)).Where(deal => deal.IsOpen && turn.MayChange(deal))];
        if (writable.Length == 0 && !turn.MayChange(customer))
        {
            return new Resolution.Foreign(new Collision(customer, customer.Owner!.Value));
        }

        ImmutableArray<Deal> own = [.. writable.Where(deal => deal.Owner == turn.Speaker.Id)];
        var candidates = own.Length > 0 ? own : writable;
        return candidates.Length == 1
            ? new Resolution.Found(customer, candidates[0], [])
            : new Resolution.Found(customer, null, candidates);
    }
}
