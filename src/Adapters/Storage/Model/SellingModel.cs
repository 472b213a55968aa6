using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Contracts.Chat;
using SalesBot.Adapters.Storage.Rows;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>The tables of the sales model: what happened, and the state that follows from it.</summary>
internal static class SellingModel
{
    // Holds only what will ring, however much has rung.
    private const string Waiting = "\"State\" = 0";
    private const string Open = "\"SilentSince\" IS NOT NULL";

    public static void Configure(ModelBuilder model)
    {
        model.Entity<CustomerRow>(row =>
        {
            row.ToTable("Customers").HasKey(customer => customer.Sequence);
            row.HasIndex(customer => customer.Id).IsUnique();
            row.HasIndex(customer => customer.NormalisedName).IsUnique();
            row.HasIndex(customer => customer.Owner);
            row.Property(customer => customer.Name).HasMaxLength(Customer.NameMaxLength);
            row.Property(customer => customer.NormalisedName).HasMaxLength(CustomerRow.NormalisedNameMaxLength);
            row.Property(customer => customer.Version).IsConcurrencyToken();
        });
        model.Entity<DealRow>(row =>
        {
            row.ToTable("Deals").HasKey(deal => deal.Sequence);
            row.HasIndex(deal => deal.Id).IsUnique();
            row.HasIndex(deal => new { deal.Customer, deal.Sequence });
            row.HasIndex(deal => new { deal.Owner, deal.Status, deal.ExpectedClose });
            row.HasIndex(deal => new { deal.Owner, deal.Status, deal.ClosedOn });

            // All that a sweep asks for, and of open deals only: it reads no deal to find those that it is about.
            row.HasIndex(deal => new { deal.SilentSince, deal.Owner, deal.Id }, "IX_Deals_Silent").HasFilter(Open);
            row.Property(deal => deal.Id).HasMaxLength(DealRow.IdMaxLength);
            row.Property(deal => deal.Title).HasMaxLength(Deal.TitleMaxLength);
            row.Property(deal => deal.Stage).HasMaxLength(40);
            row.Property(deal => deal.Version).IsConcurrencyToken();
        });
        model.Entity<ActivityRow>(row =>
        {
            row.ToTable("Activities").HasKey(activity => activity.Sequence);
            row.HasIndex(activity => activity.Id).IsUnique();
            row.HasIndex(activity => new { activity.Customer, activity.On, activity.Sequence });
            row.HasIndex(activity => new { activity.Deal, activity.Kind });
            row.HasIndex(activity => new { activity.By, activity.On });
            row.Property(activity => activity.Deal).HasMaxLength(DealRow.IdMaxLength);
            row.Property(activity => activity.Text).HasMaxLength(Activity.TextMaxLength);
        });
        model.Entity<ReminderRow>(row =>
        {
            row.ToTable("Reminders").HasKey(reminder => reminder.Sequence);
            row.HasIndex(reminder => reminder.Id).IsUnique();

            // Those of one person beside one another: what rings at one instant changes each chat's state once.
            row.HasIndex(reminder => new { reminder.DueAt, reminder.For }, "IX_Reminders_Waiting").HasFilter(Waiting);
            row.HasIndex(reminder => new { reminder.For, reminder.State, reminder.DueAt });
            row.Property(reminder => reminder.DecidedDeal).HasMaxLength(DealRow.IdMaxLength);
        });
        model.Entity<TargetRow>(row =>
        {
            row.ToTable("Targets").HasKey(target => target.Sequence);
            row.HasIndex(target => target.Id).IsUnique();
            row.HasIndex(target => new { target.HolderId, target.Measure, target.From });
        });
        model.Entity<ChangeSetRow>(row =>
        {
            row.ToTable("ChangeSets").HasKey(changes => changes.Sequence);
            row.HasAlternateKey(changes => changes.Id);
            row.HasIndex(changes => new { changes.Actor, changes.Sequence });
            row.Property(changes => changes.Platform).HasMaxLength(ChatAddress.PlatformMaxLength);
            row.Property(changes => changes.MessageId).HasMaxLength(ChatMessage.IdMaxLength);
        });
        model.Entity<EventRow>(row =>
        {
            row.ToTable("Events").HasKey(change => change.Sequence);
            row.HasOne<ChangeSetRow>().WithMany()
                .HasForeignKey(change => change.ChangeSet).HasPrincipalKey(changes => changes.Id)
                .OnDelete(DeleteBehavior.Restrict);
            row.HasIndex(change => new { change.ChangeSet, change.Ordinal }).IsUnique();

            // Through which stages a deal has gone, and who changed a field last.
            row.HasIndex(change => new { change.Deal, change.Kind });

            // Of two units that take the same event back at once, the second runs again and finds it taken back.
            row.HasIndex(change => new { change.ReversesChangeSet, change.ReversesOrdinal }).IsUnique();
            row.Property(change => change.SubjectId).HasMaxLength(EventRow.SubjectIdMaxLength);
            row.Property(change => change.Deal).HasMaxLength(DealRow.IdMaxLength);
            row.Property(change => change.Platform).HasMaxLength(ChatAddress.PlatformMaxLength);
            row.Property(change => change.MessageId).HasMaxLength(ChatMessage.IdMaxLength);
        });
        model.Entity<PipelineRow>(row =>
        {
            row.ToTable("Pipelines").HasKey(pipeline => pipeline.Version);
            row.Property(pipeline => pipeline.Version).ValueGeneratedNever();
        });
        model.Entity<CounterRow>(row =>
        {
            row.ToTable("Counters").HasKey(counter => counter.Name);
            row.Property(counter => counter.Name).HasMaxLength(40);
            row.HasData(
                new CounterRow { Name = CounterRow.Deals, Value = 0 },
                new CounterRow { Name = CounterRow.HealthChecks, Value = 0 },
                new CounterRow { Name = CounterRow.FiguresBuilt, Value = 0 });
        });
    }
}
