using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A group.</summary>
internal sealed class GroupRow
{
    public long Sequence { get; set; }

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public Guid Region { get; set; }

    public Guid Manager { get; set; }

    public Group ToGroup() => new(new GroupId(Id), Name, new RegionId(Region), new MemberId(Manager));

    public void Take(Group group) =>
        (Id, Name, Region, Manager) = (group.Id.Value, group.Name, group.Region.Value, group.Manager.Value);
}
