using SalesBot.Domain.Organisation;

namespace SalesBot.Adapters.Storage.Rows;

/// <summary>A region.</summary>
internal sealed class RegionRow
{
    public long Sequence { get; set; }

    public Guid Id { get; set; }

    public string Name { get; set; } = "";

    public Region ToRegion() => new(new RegionId(Id), Name);

    public void Take(Region region) => (Id, Name) = (region.Id.Value, region.Name);
}
