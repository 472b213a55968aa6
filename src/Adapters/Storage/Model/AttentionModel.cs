using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>The tables of when people may be spoken to, what is paused, and which days are worked.</summary>
internal static class AttentionModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<AttentionRow>(row =>
        {
            row.ToTable("MemberAttention").HasKey(attention => attention.Member);
            row.Property(attention => attention.Member).ValueGeneratedNever();
            row.Property(attention => attention.Zone).HasMaxLength(AttentionRow.ZoneMaxLength);
        });
        model.Entity<HaltRow>(row =>
        {
            row.ToTable("ScheduleHalts").HasKey(halt => halt.Id);
            row.HasIndex(halt => halt.Schedule, "IX_ScheduleHalts_Active").HasFilter("\"EndedAt\" IS NULL");
            row.Property(halt => halt.Schedule).HasMaxLength(DueNotice.ScheduleMaxLength);
        });
        model.Entity<FetchedYearRow>(row =>
        {
            row.ToTable("CalendarYears").HasKey(year => new { year.Calendar, year.Year });
            row.Property(year => year.Year).ValueGeneratedNever();
            row.Property(year => year.Calendar).HasMaxLength(FetchedYear.CalendarMaxLength);
            row.Property(year => year.Source).HasMaxLength(FetchedYear.SourceMaxLength);
        });
    }
}
