using Microsoft.EntityFrameworkCore;
using SalesBot.Adapters.Storage.Rows;

namespace SalesBot.Adapters.Storage.Model;

/// <summary>The one model of all three databases; each derives a context of its own for its migrations and column types.</summary>
/// <remarks>
/// State rows have no foreign keys among each other: they are folded from the events, which are the truth, and nothing is ever deleted.
/// </remarks>
internal abstract class SalesContext(DbContextOptions options) : DbContext(options)
{
    public DbSet<RegionRow> Regions => Set<RegionRow>();

    public DbSet<GroupRow> Groups => Set<GroupRow>();

    public DbSet<MemberRow> Members => Set<MemberRow>();

    public DbSet<ProfileRow> Profiles => Set<ProfileRow>();

    public DbSet<AccountRow> Accounts => Set<AccountRow>();

    public DbSet<ChatRow> Chats => Set<ChatRow>();

    public DbSet<CustomerRow> Customers => Set<CustomerRow>();

    public DbSet<DealRow> Deals => Set<DealRow>();

    public DbSet<ActivityRow> Activities => Set<ActivityRow>();

    public DbSet<ReminderRow> Reminders => Set<ReminderRow>();

    public DbSet<TargetRow> Targets => Set<TargetRow>();

    public DbSet<RewardRow> Rewards => Set<RewardRow>();

    public DbSet<RewardRuleRow> RewardRules => Set<RewardRuleRow>();

    public DbSet<RewardPaymentRow> RewardPayments => Set<RewardPaymentRow>();

    public DbSet<ChangeSetRow> ChangeSets => Set<ChangeSetRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<CreditRow> Credits => Set<CreditRow>();

    public DbSet<TallyRow> Tallies => Set<TallyRow>();

    public DbSet<PipelineRow> Pipelines => Set<PipelineRow>();

    public DbSet<CounterRow> Counters => Set<CounterRow>();

    public DbSet<ConversationRow> Conversations => Set<ConversationRow>();

    public DbSet<InboxRow> Inbox => Set<InboxRow>();

    public DbSet<OutboxRow> Outbox => Set<OutboxRow>();

    public DbSet<DueRow> Due => Set<DueRow>();

    public DbSet<ScheduleRow> Schedules => Set<ScheduleRow>();

    public DbSet<WinRow> Wins => Set<WinRow>();

    public DbSet<WinTellingRow> WinTellings => Set<WinTellingRow>();

    public DbSet<ApplauseRow> Applause => Set<ApplauseRow>();

    public DbSet<ScriptRow> Scripts => Set<ScriptRow>();

    public DbSet<ScriptRatingRow> ScriptRatings => Set<ScriptRatingRow>();

    public DbSet<AttentionRow> Attention => Set<AttentionRow>();

    public DbSet<HaltRow> Halts => Set<HaltRow>();

    public DbSet<FetchedYearRow> CalendarYears => Set<FetchedYearRow>();

    public DbSet<LeaseRow> Leases => Set<LeaseRow>();

    public DbSet<PressCodeRow> PressCodes => Set<PressCodeRow>();

    public DbSet<ChatReferenceRow> ChatReferences => Set<ChatReferenceRow>();

    public DbSet<FileRow> Files => Set<FileRow>();

    /// <inheritdoc />
    /// <exception cref="ArgumentException">A text is longer than its column or holds what not every database keeps.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        // Looked for once; each of the two that follow would look again.
        ChangeTracker.DetectChanges();
        ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            foreach (var entry in ChangeTracker.Entries().Where(entry => entry.State is EntityState.Added or EntityState.Modified))
            {
                StorableText.RequireAll(entry);
            }

            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }
        finally
        {
            ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    /// <summary>Stores new rows of a kind that nothing in the unit reads again.</summary>
    /// <exception cref="ArgumentException">A text is longer than its column or holds what not every database keeps.</exception>
    public virtual async Task InsertAsync<TRow>(IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        AddRange(rows);
        await SaveChangesAsync(cancellationToken);
        LetGo(row => row is TRow);
    }

    /// <summary>Stores what has become of rows that were read without being tracked, and that nothing in the unit reads again.</summary>
    /// <exception cref="ArgumentException">A text is longer than its column or holds what not every database keeps.</exception>
    public virtual async Task UpdateAsync<TRow>(IReadOnlyCollection<TRow> rows, CancellationToken cancellationToken)
        where TRow : class
    {
        UpdateRange(rows);
        await SaveChangesAsync(cancellationToken);
        LetGo(row => row is TRow);
    }

    /// <summary>Saved rows that are asked for anew where they are needed again. Looked through for changes with each save, they made a long unit take the square of its length.</summary>
    public void LetGo(Func<object, bool> isDone)
    {
        ChangeTracker.AutoDetectChangesEnabled = false;
        foreach (var entry in ChangeTracker.Entries().Where(entry => isDone(entry.Entity)).ToList())
        {
            entry.State = EntityState.Detached;
        }

        ChangeTracker.AutoDetectChangesEnabled = true;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        OrganisationModel.Configure(modelBuilder);
        SellingModel.Configure(modelBuilder);
        MessagingModel.Configure(modelBuilder);
        SchedulingModel.Configure(modelBuilder);
        BattleReportModel.Configure(modelBuilder);
        FigureModel.Configure(modelBuilder);
        AttentionModel.Configure(modelBuilder);
        LibraryModel.Configure(modelBuilder);
        IncentiveModel.Configure(modelBuilder);
    }
}
