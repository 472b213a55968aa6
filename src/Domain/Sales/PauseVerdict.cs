namespace SalesBot.Domain.Sales;

/// <summary>What becomes of a pause that somebody asks for.</summary>
public enum PauseVerdict
{
    /// <summary>The owner may make it.</summary>
    Granted,

    /// <summary>It says no reason.</summary>
    NeedsReason,

    /// <summary>Its last day is over.</summary>
    EndsInThePast,

    /// <summary>Somebody above the owner has to agree.</summary>
    NeedsConsent,
}
