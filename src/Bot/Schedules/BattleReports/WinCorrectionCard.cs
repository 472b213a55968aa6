using SalesBot.Adapters.Contracts.Cards;
using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Bot.Schedules;

/// <summary>Says quietly that a win that was told is none any more.</summary>
internal static class WinCorrectionCard
{
    /// <summary>The card; of the same key as the win's, whose place it takes where a platform can change what it has shown.</summary>
    public static Card Of(WinRecord win, string title) => new()
    {
        Purpose = CardPurpose.Report,
        Title = title,
        Key = $"win/{win.Deal}/{win.ChangeSet}",
    };
}
