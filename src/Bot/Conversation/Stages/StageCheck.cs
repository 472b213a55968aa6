using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>A stage whose entry criteria a turn looked at for a deal.</summary>
/// <param name="Stage">The stage that the deal was moved to, or was to be.</param>
/// <param name="Conversations">How many real conversations the deal has had.</param>
internal sealed record StageCheck(Stage Stage, int Conversations);
