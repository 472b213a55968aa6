namespace SalesBot.Domain.Sales;

/// <summary>Which pauses an owner may make alone. A pause is to keep warnings true, not to switch them off.</summary>
public sealed record PauseRule
{
    /// <summary>How many days a pause may last without a manager's consent.</summary>
    public int LongestAlone { get; init; } = 30;

    /// <summary>How many pauses a deal may have without a manager's consent.</summary>
    public int MostAlone { get; init; } = 2;

    /// <summary>Whether somebody above has to agree to more time: as often as that a pause needs it too.</summary>
    public bool NeedsConsent(Postponement postponement) => postponement.Which > MostAlone;

    /// <summary>Whether somebody above has to agree to days that keep a deal out of sight for longer than a pause may alone.</summary>
    public bool NeedsConsent(Cadence cadence) => cadence.RedAfter > LongestAlone;

    /// <summary>What becomes of a pause that is asked for.</summary>
    /// <param name="pause">The pause.</param>
    /// <param name="pausesBefore">How many the deal has had.</param>
    /// <param name="today">The day in the company's zone.</param>
    public PauseVerdict Judge(Pause pause, int pausesBefore, DateOnly today) =>
        string.IsNullOrWhiteSpace(pause.Reason) ? PauseVerdict.NeedsReason
        : pause.Until < today ? PauseVerdict.EndsInThePast
        : pausesBefore >= MostAlone || pause.Until.DayNumber - today.DayNumber > LongestAlone ? PauseVerdict.NeedsConsent
        : PauseVerdict.Granted;
}
