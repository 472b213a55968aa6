using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A customer of somebody else that a message would have touched (撞单).</summary>
internal sealed record Collision(Customer Customer, MemberId Owner)
{
    /// <summary>Whether the speaker only asked about it, so that there was nothing to write.</summary>
    public bool WasAsked { get; init; }
}
