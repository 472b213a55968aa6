namespace SalesBot.Adapters.Storage.Rows;

/// <summary>How far a schedule has come.</summary>
internal sealed class ScheduleRow
{
    public string Name { get; set; } = "";

    /// <summary>Up to when its occurrences have been settled.</summary>
    public DateTimeOffset SettledUpTo { get; set; }
}
