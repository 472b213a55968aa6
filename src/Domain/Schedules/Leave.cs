using System.Text.Json.Serialization;
using SalesBot.Domain.Organisation;
using SalesBot.Domain.WorkCalendars;

namespace SalesBot.Domain.Schedules;

/// <summary>Days on which somebody is away.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="EnteredBy">Who entered it: the person, or somebody who leads them.</param>
public sealed record Leave(DateOnly From, DateOnly To, MemberId EnteredBy)
{
    /// <summary>Its days.</summary>
    [JsonIgnore]
    public DayRange Days => new(From, To);
}
