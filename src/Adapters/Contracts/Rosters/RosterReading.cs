namespace SalesBot.Adapters.Contracts.Rosters;

/// <summary>What came of reading a roster: all of it, or nothing.</summary>
public abstract record RosterReading
{
    private RosterReading()
    {
    }

    /// <summary>The platform told everything.</summary>
    public sealed record Read(RosterSnapshot Roster) : RosterReading;

    /// <summary>It did not; what is known of the organisation stays as it is.</summary>
    /// <param name="Reason">Why, for operators; without anything secret.</param>
    public sealed record Failed(string Reason) : RosterReading;
}
