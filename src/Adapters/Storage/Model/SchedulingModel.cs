using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>The tables of what is said without being asked.</summary>
internal static class SchedulingModel
{
    // Holds only what waits, however much was said.
    private const string Waiting = "\"State\" = 0";

    // Holds only what was said as a part of something else.
    private const string Parts = "\"Message\" IS NOT NULL";

    public static void Configure(ModelBuilder model)
    {
        model.Entity<DueRow>(row =>
        {
            row.ToTable("DueNotices").HasKey(due => due.Id);
            row.HasIndex(due => due.Key).IsUnique();
            row.HasIndex(due => new { due.Schedule, due.Id }, "IX_DueNotices_Waiting").HasFilter(Waiting);

            // What became of a day's batch, and how much somebody was told on it.
            row.HasIndex(due => new { due.Schedule, due.Day, due.Recipient });
            row.HasIndex(due => due.Deal, "IX_DueNotices_Deal").HasFilter(Parts);
            row.HasIndex(due => due.Message, "IX_DueNotices_Message").HasFilter(Parts);
            row.Property(due => due.Deal).HasMaxLength(DealRow.IdMaxLength);
            row.Property(due => due.Message).HasMaxLength(OutgoingMessage.KeyMaxLength);
            row.Property(due => due.Key).HasMaxLength(OutgoingMessage.KeyMaxLength);
            row.Property(due => due.Schedule).HasMaxLength(DueNotice.ScheduleMaxLength);
            row.Property(due => due.LeaseOwner).HasMaxLength(InboxRow.NodeMaxLength);
            row.Property(due => due.Reason).HasMaxLength(DueRow.ReasonMaxLength);
        });
        model.Entity<ScheduleRow>(row =>
        {
            row.ToTable("Schedules").HasKey(schedule => schedule.Name);
            row.Property(schedule => schedule.Name).HasMaxLength(DueNotice.ScheduleMaxLength);
        });
    }
}
