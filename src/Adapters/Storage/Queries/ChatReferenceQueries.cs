using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of the references of chats.</summary>
internal static class ChatReferenceQueries
{
    public static IQueryable<ChatReferenceRow> Of(SalesContext context, ChatAddress chat) =>
        context.ChatReferences.Where(row => row.Platform == chat.Platform && row.Kind == chat.Kind && row.ChatId == chat.Id);
}
