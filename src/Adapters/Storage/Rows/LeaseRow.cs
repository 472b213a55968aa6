namespace SalesBot.Adapters.Storage.Rows;

/// <summary>Something that one node at a time holds.</summary>
internal sealed class LeaseRow
{
    /// <summary>The longest <see cref="Name"/>, in UTF-16 units.</summary>
    public const int NameMaxLength = 100;

    public string Name { get; set; } = "";

    public string Node { get; set; } = "";

    public DateTimeOffset Until { get; set; }
}
