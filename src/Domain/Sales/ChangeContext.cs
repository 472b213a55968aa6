using SalesBot.Domain.Organisation;

namespace SalesBot.Domain.Sales;

/// <summary>Who changes something, through which message and when: what every event of a change set shares.</summary>
/// <param name="ChangeSet">The change set to be made.</param>
/// <param name="Actor">Who.</param>
/// <param name="Source">Through which message.</param>
/// <param name="Now">When the message was received, UTC.</param>
/// <param name="Today">The day of that moment in the company's zone.</param>
/// <param name="Chart">The organisation of that day, which tells for which group a result counts.</param>
public sealed record ChangeContext(
    ChangeSetId ChangeSet,
    MemberId Actor,
    MessageSource Source,
    DateTimeOffset Now,
    DateOnly Today,
    OrganisationChart Chart)
{
    /// <summary>By what it is changed.</summary>
    public ChangeOrigin Origin { get; init; } = ChangeOrigin.Message;

    /// <summary>What counts as progress.</summary>
    public ProgressRule Progress { get; init; } = ProgressRule.Default;
}
