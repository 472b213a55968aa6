using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>That a chat has heard of a win.</summary>
internal sealed class WinTellingRow
{
    public long Id { get; set; }

    public long Win { get; set; }

    public string Platform { get; set; } = "";

    public ChatKind ChatKind { get; set; }

    public string ChatId { get; set; } = "";

    public string Message { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public bool IsCorrected { get; set; }

    public static WinTellingRow Of(WinTelling telling) => new()
    {
        Win = telling.Win,
        Platform = telling.Chat.Platform,
        ChatKind = telling.Chat.Kind,
        ChatId = telling.Chat.Id,
        Message = telling.Message,
        At = telling.At,
        IsCorrected = telling.IsCorrected,
    };

    public WinTelling ToTelling() => new(Win, new ChatAddress(Platform, ChatKind, ChatId), Message, At, IsCorrected);
}
