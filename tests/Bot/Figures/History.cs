using FsCheck;
using FsCheck.Fluent;

namespace SalesBot.Bot.Tests.Figures;

/// <summary>What happens in a company, and which questions are asked afterwards.</summary>
/// <param name="Questions">Chooses among the questions; is not made smaller.</param>
/// <param name="Steps">What happens, in order.</param>
internal sealed record History(int Questions, HistoryStep[] Steps)
{
    /// <summary>Histories of some length; a smaller one has fewer steps, or steps that are simpler.</summary>
    public static Arbitrary<History> OfLength(int most) => Arb.From(
        from questions in Gen.Choose(0, int.MaxValue)
        from length in Gen.Choose(1, most)
        from steps in HistoryStep.Any.ArrayOf(length)
        select new History(questions, steps),
        Smaller);

    public override string ToString() => $"questions {Questions} after{string.Concat(Steps.Select(step => $"\n  {step}"))}";

    /// <summary>Halves first, then without each single step, then each step on the same day.</summary>
    private static IEnumerable<History> Smaller(History history)
    {
        var steps = history.Steps;
        for (var size = steps.Length / 2; size > 0; size /= 2)
        {
            for (var from = 0; from + size <= steps.Length; from += size)
            {
                yield return history with { Steps = [.. steps[..from], .. steps[(from + size)..]] };
            }
        }

        for (var index = 0; index < steps.Length; index++)
        {
            foreach (var simpler in steps[index].Simpler)
            {
                yield return history with { Steps = [.. steps[..index], simpler, .. steps[(index + 1)..]] };
            }
        }
    }
}
