using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Leaderboards;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>The tables of what counts for whom, and of its sums. Both follow from the events (docs/decisions/0017-sums-are-kept.md).</summary>
internal static class FigureModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<CreditRow>(row =>
        {
            row.ToTable("Credits").HasKey(credit => credit.Sequence);

            // Of two units that make the same one at once, the second runs again and finds it.
            row.HasIndex(credit => new { credit.SubjectId, credit.SubjectKind, credit.Kind, credit.Part }).IsUnique();
            row.HasIndex(credit => new { credit.Member, credit.Kind, credit.On });
            row.Property(credit => credit.SubjectId).HasMaxLength(EventRow.SubjectIdMaxLength);
            row.Property(credit => credit.Deal).HasMaxLength(DealRow.IdMaxLength);
        });
        model.Entity<TallyRow>(row =>
        {
            row.ToTable("Tallies").HasKey(tally => new { tally.Period, tally.Member, tally.Group });
            row.Property(tally => tally.Period).HasMaxLength(KeptPeriod.NameMaxLength);
        });
    }
}
