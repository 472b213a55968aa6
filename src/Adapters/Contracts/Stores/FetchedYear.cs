namespace SalesBot.Adapters.Contracts.Stores;

/// <summary>A year of working days as it was fetched and found right.</summary>
/// <param name="Calendar">The calendar's name in the settings; empty for the company's own.</param>
/// <param name="Year">The year.</param>
/// <param name="Source">The address.</param>
/// <param name="Json">The text.</param>
/// <param name="At">When, UTC.</param>
public sealed record FetchedYear(string Calendar, int Year, string Source, string Json, DateTimeOffset At)
{
    /// <summary>The longest <see cref="Calendar"/>, in UTF-16 units.</summary>
    public const int CalendarMaxLength = 40;

    /// <summary>The longest <see cref="Source"/>, in UTF-16 units.</summary>
    public const int SourceMaxLength = 500;
}
