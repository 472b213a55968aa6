using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Chat;

namespace SalesBot.Bot.Playground;

/// <summary>Something that the bot has said in the playground, as <c>GET /playground/deliveries</c> tells it.</summary>
internal sealed record PlaygroundDelivery(long Seq, string? To, string Chat, OutgoingKind Kind, DateTimeOffset At, string Text, Card? Card, string Key);
