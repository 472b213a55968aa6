using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Library;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>The tables of what people share with one another, and of what they think of it.</summary>
internal static class LibraryModel
{
    public static void Configure(ModelBuilder model)
    {
        model.Entity<ScriptRow>(row =>
        {
            row.ToTable("Scripts").HasKey(script => script.Sequence);
            row.HasIndex(script => script.Id).IsUnique();
            row.HasIndex(script => new { script.Author, script.Sequence });
            row.Property(script => script.Topic).HasMaxLength(Script.TopicMaxLength);
            row.Property(script => script.Text).HasMaxLength(Script.TextMaxLength);
            row.Property(script => script.Deal).HasMaxLength(DealRow.IdMaxLength);
        });
        model.Entity<ScriptRatingRow>(row => row.ToTable("ScriptRatings").HasKey(rating => new { rating.Script, rating.By }));
    }
}
