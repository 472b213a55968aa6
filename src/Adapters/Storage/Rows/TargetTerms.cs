using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SalesBot.Domain.Targets;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>What is kept of a target besides whose, what, when and how much it is: nobody looks for it.</summary>
internal sealed record TargetTerms
{
    public static TargetTerms None { get; } = new();

    public decimal? PassMark { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public decimal Weight { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public decimal Reserve { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public DateOnly? Since { get; init; }

    public string? Reason { get; init; }

    public string? Title { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public ImmutableArray<TargetShare> Shares { get; init; }

    public static TargetTerms Of(Target target) => new()
    {
        PassMark = target.PassMark,
        Weight = target.Weight,
        Reserve = target.Reserve,
        Since = target.Since,
        Reason = target.Reason,
        Title = target.Title,
        Shares = target.Shares,
    };

    /// <summary>The target with these terms.</summary>
    public Target On(Target target) => target with { PassMark = PassMark, Weight = Weight, Reserve = Reserve, Since = Since, Reason = Reason, Title = Title, Shares = Shares };
}
