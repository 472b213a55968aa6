using SalesBot.Adapters.WeCom.Protocol.Cards;

namespace SalesBot.Adapters.WeCom.Protocol.AiBot;

/// <summary>What the intelligent robot says in answer to a callback.</summary>
/// <param name="Content">The text, in the dialect of markdown_v2; where there is a card as well, what stands above it.</param>
/// <param name="Card">The card, or the new state of the pressed one.</param>
internal sealed record AiBotReply(string Content, TemplateCard? Card = null);
