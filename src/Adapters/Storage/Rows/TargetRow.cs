using SalesBot.Domain.Sales;
using SalesBot.Domain.Targets;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A target.</summary>
internal sealed class TargetRow : IStateRow<Target>
{
    private const decimal Hundred = 100m;

    public long Sequence { get; set; }

    public Guid Id { get; set; }

    public TargetHolderKind HolderKind { get; set; }

    /// <summary>The id of the member, group or region; empty for the company.</summary>
    public Guid HolderId { get; set; }

    public TargetMeasure Measure { get; set; }

    public DateOnly From { get; set; }

    public DateOnly To { get; set; }

    /// <summary>The value in hundredths, for money in fen.</summary>
    public long Hundredths { get; set; }

    public bool Withdrawn { get; set; }

    /// <summary>What else was said of it (<see cref="TargetTerms"/>) as JSON; null for nothing.</summary>
    public string? Terms { get; set; }

    /// <summary>What was said to it as JSON; null for nothing.</summary>
    public string? Answer { get; set; }

    /// <summary>What was told to be reached as JSON; null for nothing.</summary>
    public string? Result { get; set; }

    public Target ToState() => (SalesJson.Read<TargetTerms>(Terms) ?? TargetTerms.None).On(new Target
    {
        Holder = new TargetHolder(HolderKind, HolderId),
        Measure = Measure,
        From = From,
        To = To,
        Value = Hundredths / Hundred,
        Withdrawn = Withdrawn,
        Answer = SalesJson.Read<TargetAnswer>(Answer),
        Result = SalesJson.Read<TargetResult>(Result),
    });

    public void Take(Target state)
    {
        Id = state.Id.Value;
        HolderKind = state.Holder.Kind;
        HolderId = state.Holder.Id;
        Measure = state.Measure;
        From = state.From;
        To = state.To;
        Hundredths = decimal.ToInt64(state.Value * Hundred);
        Withdrawn = state.Withdrawn;
        Terms = TargetTerms.Of(state) is var terms && terms == TargetTerms.None ? null : SalesJson.Write(terms);
        Answer = SalesJson.Write(state.Answer);
        Result = SalesJson.Write(state.Result);
    }
}
