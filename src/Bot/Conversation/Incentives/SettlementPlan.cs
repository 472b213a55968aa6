using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Conversation;

/// <summary>What a month's settlement would pay.</summary>
/// <param name="Month">The month.</param>
/// <param name="Parts">Each person's part.</param>
internal sealed record SettlementPlan(DayRange Month, IReadOnlyList<SettlementPart> Parts);
