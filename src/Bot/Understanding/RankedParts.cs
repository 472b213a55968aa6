namespace SalesBot.Bot.Understanding;

/// <summary>Who stands against whom in a ranking.</summary>
internal enum RankedParts : byte
{
    /// <summary>People.</summary>
    Members,

    /// <summary>Groups.</summary>
    Groups,

    /// <summary>Regions.</summary>
    Regions,
}
