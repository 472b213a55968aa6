namespace SalesBot.Domain.Staleness;

/// <summary>Who is warned.</summary>
public enum StaleAudience
{
    /// <summary>The deal's owner.</summary>
    Owner,

    /// <summary>The one above the owner.</summary>
    Manager,

    /// <summary>The one above that.</summary>
    Director,
}
