using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A member of the organisation.</summary>
internal sealed class MemberRow
{
    public long Sequence { get; set; }

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public Role Role { get; set; }

    public Guid? Group { get; set; }

    public Guid? Region { get; set; }

    public DateOnly? JoinedOn { get; set; }

    public Member ToMember() => new(
        new MemberId(Id),
        Name,
        Role,
        Group is { } group ? new GroupId(group) : null,
        Region is { } region ? new RegionId(region) : null)
    {
        JoinedOn = JoinedOn,
    };

    public void Take(Member member) =>
        (Id, Name, Role, Group, Region, JoinedOn) = (member.Id.Value, member.Name, member.Role, member.Group?.Value, member.Region?.Value, member.JoinedOn);
}
