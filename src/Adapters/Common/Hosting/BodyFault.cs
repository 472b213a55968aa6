namespace SalesBot.Adapters.Common.Hosting;

/// <summary>Why a callback has no body.</summary>
public enum BodyFault
{
    /// <summary>It is larger than any callback.</summary>
    TooLarge,

    /// <summary>It did not come whole.</summary>
    Interrupted,
}
