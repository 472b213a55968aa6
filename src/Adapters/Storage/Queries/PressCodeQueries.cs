using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Storage.Model;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Queries;

/// <summary>What is asked of the buttons that are pressed by saying a code.</summary>
internal static class PressCodeQueries
{
    public static IQueryable<PressCodeRow> In(SalesContext context, ChatAddress chat, string code) =>
        context.PressCodes.Where(row => row.Code == code && row.Platform == chat.Platform && row.ChatKind == chat.Kind && row.ChatId == chat.Id);

    public static IQueryable<PressCodeRow> Before(SalesContext context, DateTimeOffset until) =>
        context.PressCodes.Where(row => row.Until < until);
}
