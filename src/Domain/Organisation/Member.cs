namespace SalesBot.Domain.Organisation;

/// <summary>A person of the organisation. Two may have the same name.</summary>
/// <param name="Id">Who.</param>
/// <param name="Name">The full name, as colleagues write it.</param>
/// <param name="Role">What the person is.</param>
/// <param name="Group">The group that a rep sells in, or that a manager leads; none for directors and administrators.</param>
/// <param name="Region">The region that a director leads; for a director, none means the whole company.</param>
public sealed record Member(MemberId Id, string Name, Role Role, GroupId? Group = null, RegionId? Region = null)
{
    /// <summary>The first day in the company; null where nobody said, and so as if it were long ago.</summary>
    public DateOnly? JoinedOn { get; init; }
}
