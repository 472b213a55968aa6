using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of conversations.</summary>
internal static class ConversationQueries
{
    public static IQueryable<ConversationRow> DirectOf(SalesContext context, IReadOnlyCollection<Guid> members) =>
        context.Conversations.Where(row => members.Contains(row.Member) && row.Kind == ChatKind.Direct);

    public static IQueryable<ConversationRow> Of(SalesContext context, Guid member, string platform, ChatKind kind, string chatId) =>
        context.Conversations.Where(row => row.Member == member && row.Platform == platform && row.Kind == kind && row.ChatId == chatId);
}
