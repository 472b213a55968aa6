using SalesBot.Domain.Organisation;
using SalesBot.Domain.Sales;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>Congratulations or thanks that stand.</summary>
internal sealed class ApplauseRow
{
    public long Sequence { get; set; }

    public Guid Id { get; set; }

    public ApplauseKind Kind { get; set; }

    public Guid From { get; set; }

    public Guid To { get; set; }

    public Guid? Win { get; set; }

    public DateOnly On { get; set; }

    public bool Counts { get; set; }

    public static ApplauseRow Of(Applause applause) => new()
    {
        Id = applause.Id.Value,
        Kind = applause.Kind,
        From = applause.From.Value,
        To = applause.To.Value,
        Win = applause.Win?.Value,
        On = applause.On,
        Counts = applause.Counts,
    };

    public Applause ToApplause() => new()
    {
        Id = new ApplauseId(Id),
        Kind = Kind,
        From = new MemberId(From),
        To = new MemberId(To),
        Win = Win is { } win ? new ChangeSetId(win) : null,
        On = On,
        Counts = Counts,
    };
}
