namespace SalesBot.Domain.Funnels;

/// <summary>The stage in which it has become worst: from which fewer deals go on than before.</summary>
/// <param name="Now">The stage now.</param>
/// <param name="Before">The stage in the days that it is compared with.</param>
public sealed record Leak(StageFlow Now, StageFlow Before)
{
    /// <summary>How many percentage points fewer go on; above zero.</summary>
    public decimal Points => (Before.Conversion - Now.Conversion) ?? 0;

    /// <summary>The stage with the largest drop; null where there is none as large, or too few deals to say.</summary>
    /// <param name="now">The flow now.</param>
    /// <param name="before">The flow of the days that it is compared with, of the same pipeline.</param>
    /// <param name="rules">How many deals it takes, and how large a drop.</param>
    public static Leak? Find(IEnumerable<StageFlow> now, IEnumerable<StageFlow> before, FunnelRules rules) =>
        Comparable(now, before, rules).Where(leak => leak.Points >= rules.LeastDrop && leak.Points > 0).MaxBy(leak => leak.Points);

    /// <summary>Whether any stage has deals enough on both sides to be compared.</summary>
    public static bool CanTell(IEnumerable<StageFlow> now, IEnumerable<StageFlow> before, FunnelRules rules) => Comparable(now, before, rules).Any();

    private static IEnumerable<Leak> Comparable(IEnumerable<StageFlow> now, IEnumerable<StageFlow> before, FunnelRules rules) =>
        now.Join(before, flow => flow.Stage.Id, flow => flow.Stage.Id, (present, past) => new Leak(present, past))
            .Where(leak => leak.Now.Cases >= rules.LeastCases && leak.Before.Cases >= rules.LeastCases);
}
