namespace SalesBot.Domain.Staleness;

/// <summary>What becomes of a warning that was sent.</summary>
public enum WarningFate
{
    /// <summary>It is still true.</summary>
    Stays,

    /// <summary>The deal is still stale, but stands otherwise.</summary>
    Updated,

    /// <summary>Progress came, or the deal was closed, paused or given more time.</summary>
    Withdrawn,
}
