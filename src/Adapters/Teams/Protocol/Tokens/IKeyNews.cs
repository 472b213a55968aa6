namespace SalesBot.Adapters.Teams.Protocol.Tokens;

/// <summary>Who wants to know how the published keys are got.</summary>
/// <threadsafety>Safe for concurrent use.</threadsafety>
internal interface IKeyNews
{
    /// <summary>They were got.</summary>
    /// <param name="count">How many.</param>
    void Fetched(int count);

    /// <summary>They were not got; those that were got before are used on.</summary>
    /// <param name="reason">Why.</param>
    /// <param name="areThereOthers">Whether there are any from before.</param>
    void NotFetched(string reason, bool areThereOthers);
}
