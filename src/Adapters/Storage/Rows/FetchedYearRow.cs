using SalesBot.Adapters.Contracts.Stores;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A year of working days that was fetched.</summary>
internal sealed class FetchedYearRow
{
    public string Calendar { get; set; } = "";

    public int Year { get; set; }

    public string Source { get; set; } = "";

    public string Json { get; set; } = "";

    public DateTimeOffset At { get; set; }

    public void Take(FetchedYear year) => (Calendar, Year, Source, Json, At) = (year.Calendar, year.Year, year.Source, year.Json, year.At);

    public FetchedYear ToYear() => new(Calendar, Year, Source, Json, At);
}
