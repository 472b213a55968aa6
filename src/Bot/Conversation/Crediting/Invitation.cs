using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>Somebody was asked whether what a colleague entered counts for them too. Only whoever was asked may agree.</summary>
/// <param name="ChangeSet">As what it was entered: whatever becomes of it, its activities are found there.</param>
/// <param name="Customer">The customer.</param>
/// <param name="At">When it was asked.</param>
internal sealed record Invitation(ChangeSetId ChangeSet, CustomerId Customer, DateTimeOffset At);
