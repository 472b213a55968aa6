using SalesBot.Domain.Sales;

namespace SalesBot.Bot.Conversation;

/// <summary>What 「撤销」 would take back, as it was named before it is done.</summary>
internal sealed record AskedUndo(ChangeSetId ChangeSet, DateTimeOffset At);
