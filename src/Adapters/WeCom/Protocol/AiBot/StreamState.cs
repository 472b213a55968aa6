using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>What a stream shows now.</summary>
/// <param name="Content">The whole text so far; null while there is no reply.</param>
/// <param name="Card">A card that is to be shown from now on: each stream hands out one, once.</param>
/// <param name="IsFinished">Whether nothing follows.</param>
internal sealed record StreamState(string? Content, TemplateCard? Card, bool IsFinished);
