namespace SalesBot.Domain.Incentives;

/// <summary>Why a reward gives something else than before.</summary>
public enum RewardChangeReason
{
    /// <summary>Somebody has put it right.</summary>
    Correction,

    /// <summary>The deal's result is divided otherwise.</summary>
    Share,

    /// <summary>The rule has another version, and pays for the past too.</summary>
    Rule,

    /// <summary>The deal is worth something else.</summary>
    Amount,
}
