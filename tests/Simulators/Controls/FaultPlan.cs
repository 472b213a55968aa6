namespace SalesBot.Simulators;

/// <summary>Which calls go wrong, and how: rules in the order in which they were added, of which the first that strikes counts. The same seed gives the same faults.</summary>
public sealed class FaultPlan(int seed)
{
    private readonly Lock gate = new();
    private readonly List<(FaultRule Rule, int Struck)> rules = [];
#pragma warning disable CA5394 // A dice for tests, which must fall alike in each run.
    private readonly Random dice = new(seed);

    /// <summary>Adds a rule.</summary>
    public void Add(FaultRule rule)
    {
        lock (gate)
        {
            rules.Add((rule, 0));
        }
    }

    /// <summary>From here on nothing goes wrong.</summary>
    public void Clear()
    {
        lock (gate)
        {
            rules.Clear();
        }
    }

    /// <summary>The fault that a call meets now; null for most.</summary>
    public FaultRule? Strike(string route)
    {
        lock (gate)
        {
            for (var index = 0; index < rules.Count; index++)
            {
                var (rule, struck) = rules[index];
                if ((rule.Route == "*" || rule.Route == route) && struck < rule.Times && dice.NextDouble() < rule.Probability)
                {
                    rules[index] = (rule, struck + 1);
                    return rule;
                }
            }

            return null;
        }
    }
#pragma warning restore CA5394
}
