using System.Collections.Immutable;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Whom a message's customer and deal turn out to be.</summary>
internal abstract record Resolution
{
    private Resolution()
    {
    }

    /// <summary>Nobody has entered a customer of that name.</summary>
    internal sealed record Unknown(string Name) : Resolution;

    /// <summary>The customer or deal belongs to somebody else.</summary>
    internal sealed record Foreign(Collision Collision) : Resolution;

    /// <summary>The speaker may write to it.</summary>
    /// <param name="Customer">The customer.</param>
    /// <param name="Deal">The deal; null where there is none or it is not clear which.</param>
    /// <param name="Candidates">The open deals that may be meant, where it is not clear which.</param>
    internal sealed record Found(Customer Customer, Deal? Deal, ImmutableArray<Deal> Candidates) : Resolution;
}
