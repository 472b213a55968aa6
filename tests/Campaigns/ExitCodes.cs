namespace SalesBot.Campaigns;

/// <summary>How a campaign ends where it neither holds nor fails.</summary>
internal static class ExitCodes
{
    /// <summary>It could not be run here.</summary>
    public const int Skipped = 77;
}
