using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>The tables of wins that chats hear of, and of what people say to them.</summary>
internal static class BattleReportModel
{
    // Holds only what is to be looked at, however many wins there were.
    private const string Due = "\"DueAt\" IS NOT NULL";
    private const string OfWins = "\"Win\" IS NOT NULL";

    public static void Configure(ModelBuilder model)
    {
        model.Entity<WinRow>(row =>
        {
            row.ToTable("Wins").HasKey(win => win.Id);
            row.HasIndex(win => new { win.Deal, win.ChangeSet }).IsUnique();
            row.HasIndex(win => win.DueAt, "IX_Wins_Due").HasFilter(Due);
            row.HasIndex(win => new { win.Owner, win.Id });
            row.HasIndex(win => new { win.ConfirmedBy, win.Id });
            row.HasIndex(win => win.ConfirmedAt);
            row.Property(win => win.Deal).HasMaxLength(DealRow.IdMaxLength);
            row.Property(win => win.Version).IsConcurrencyToken();
        });
        model.Entity<WinTellingRow>(row =>
        {
            row.ToTable("WinTellings").HasKey(telling => telling.Id);
            row.HasIndex(telling => new { telling.Win, telling.Platform, telling.ChatKind, telling.ChatId }).IsUnique();
            row.HasIndex(telling => new { telling.Platform, telling.ChatKind, telling.ChatId, telling.At });
            row.Property(telling => telling.Platform).HasMaxLength(ChatAddress.PlatformMaxLength);
            row.Property(telling => telling.ChatId).HasMaxLength(ChatAddress.IdMaxLength);
            row.Property(telling => telling.Message).HasMaxLength(OutgoingMessage.KeyMaxLength);
        });
        model.Entity<ApplauseRow>(row =>
        {
            row.ToTable("Applause").HasKey(applause => applause.Sequence);
            row.HasIndex(applause => applause.Id).IsUnique();
            row.HasIndex(applause => applause.Win, "IX_Applause_OfWin").HasFilter(OfWins);
            row.HasIndex(applause => new { applause.From, applause.On });
            row.HasIndex(applause => new { applause.To, applause.On });
        });
    }
}
