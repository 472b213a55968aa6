namespace SalesBot.Bot.Hosting;

/// <summary>The calendar of people who work by another one than the company.</summary>
internal sealed class OtherCalendarOptions
{
    /// <summary>What it is called.</summary>
    public string Name { get; set; } = "";

    /// <summary>The names of the groups that work by it.</summary>
    public IList<string> Groups { get; init; } = [];

    /// <summary>The names of the regions that work by it, with all their groups.</summary>
    public IList<string> Regions { get; init; } = [];

    /// <summary>Which days are worked.</summary>
    public CalendarOptions Days { get; init; } = new() { Country = CalendarOptions.NoCountry };
}
