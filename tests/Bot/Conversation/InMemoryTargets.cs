using SalesBot.Adapters.Contracts.Stores;
using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Bot.Tests.Conversation;

/// <summary>What is to be reached, in memory.</summary>
internal sealed class InMemoryTargets : ITargetStore
{
    public List<Target> All { get; } = [];

    /// <summary>Those that stood at any moment before now, where others did.</summary>
    public List<Target> Before { get; } = [];

    /// <summary>Who had no target at any moment before now.</summary>
    public HashSet<TargetHolder> SetLater { get; } = [];

    public Task<Target?> FindAsync(TargetId id, CancellationToken cancellationToken) => Task.FromResult(All.Find(target => target.Id == id));

    public Task<IReadOnlyDictionary<TargetHolder, Target>> FindAsync(IReadOnlyCollection<TargetHolder> holders, TargetMeasure measure, DayRange period, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<TargetHolder, Target>>(
            All.Where(target => holders.Contains(target.Holder) && target.Measure == measure && target.Period == period).ToDictionary(target => target.Holder));

    public Task<IReadOnlyList<Target>> TouchingAsync(IReadOnlyCollection<TargetHolder> holders, DayRange period, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Target>>([.. All.Where(target => holders.Contains(target.Holder) && Touches(target, period))]);

    public Task<IReadOnlyList<Target>> SharedAsync(DayRange period, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Target>>([.. All.Where(target => target.Holder.Kind == TargetHolderKind.Project && Touches(target, period))]);

    public Task<IReadOnlyDictionary<TargetHolder, Target>> AsOfAsync(
        IReadOnlyCollection<TargetHolder> holders, TargetMeasure measure, DayRange period, DateTimeOffset moment, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<TargetHolder, Target>>(All.Where(target => !SetLater.Contains(target.Holder)).Concat(Before).Where(target => holders.Contains(target.Holder) && target.Measure == measure && target.Period == period).GroupBy(target => target.Holder).ToDictionary(targets => targets.Key, targets => targets.Last()));

    public Task<IReadOnlyList<SalesEvent>> HistoryAsync(TargetId id, int take, CancellationToken cancellationToken) => throw NoHistory();

    private static bool Touches(Target target, DayRange period) => target.From <= period.To && target.To >= period.From;

    private static InvalidOperationException NoHistory() => new("What was set before is known where there is a database.");
}
